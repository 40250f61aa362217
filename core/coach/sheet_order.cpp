#include "core/coach/sheet_order.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hipwise {
namespace {

bool sameRow(const Prescription& a, const Prescription& b) {
    return std::tie(a.exercise, a.band, a.tempo, a.perSide) ==
           std::tie(b.exercise, b.band, b.tempo, b.perSide);
}

/// Every exercise once.
std::vector<const Prescription*> inOrder(const std::vector<const PlannedSession*>& sessions) {
    std::vector<const Prescription*> order;
    for (const auto* session : sessions) {
        auto next = order.begin();
        for (const auto& item : session->items) {
            const auto known = std::ranges::find_if(
                order, [&](const auto* other) { return sameRow(*other, item); });
            if (known == order.end())
                next = std::next(order.insert(next, &item));
            else
                next = std::max(next, std::next(known));
        }
    }
    return order;
}

const Prescription* findIn(const PlannedSession& session, const Prescription& wanted) {
    const auto found = std::ranges::find_if(
        session.items, [&](const auto& item) { return sameRow(item, wanted); });
    return found == session.items.end() ? nullptr : &*found;
}

} // namespace

std::vector<const PlannedSession*> printedSessions(const Week& week) {
    std::vector<const PlannedSession*> sessions;
    for (const auto& session : week.sessions)
        if (session.state != SessionState::Paused)
            sessions.push_back(&session);
    std::ranges::stable_sort(sessions, {}, [](const auto* session) { return session->date; });
    return sessions;
}

std::vector<SheetLine> sheetLines(const std::vector<const PlannedSession*>& sessions) {
    std::vector<SheetLine> lines;
    for (const auto* item : inOrder(sessions)) {
        SheetLine& line = lines.emplace_back();
        for (const auto* session : sessions)
            line.push_back(findIn(*session, *item));
    }
    return lines;
}

} // namespace hipwise
