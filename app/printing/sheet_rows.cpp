#include "app/printing/sheet_rows.h"

#include "app/printing/dose_lines.h"
#include "app/text/words.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hipwise {

namespace {

bool sameRow(const Prescription& a, const Prescription& b) {
    return std::tie(a.exercise, a.band, a.tempo, a.perSide) ==
           std::tie(b.exercise, b.band, b.tempo, b.perSide);
}

/// Every exercise once. One that is new on a later day goes behind what that day does before it.
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

SheetRow rowOf(const Prescription& item, const std::vector<const PlannedSession*>& sessions,
               const Catalogue& catalogue) {
    DosesByDay doses;
    for (const auto* session : sessions)
        doses.push_back(findIn(*session, item));
    const auto* exercise = catalogue.find(item.exercise);
    SheetRow row;
    row.exercise = item.exercise;
    row.picture = exercise ? toQt(exercise->picture) : QString();
    row.name = toQt(exercise ? exercise->name : item.exercise);
    row.dose = doseLine(doses);
    row.cue = exercise ? toQt(exercise->feel) : QString();
    for (std::size_t day = 0; day < doses.size(); ++day)
        row.cells.push_back(doseCell(doses, day));
    return row;
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

std::vector<SheetRow> sheetRows(const std::vector<const PlannedSession*>& sessions,
                                const Catalogue& catalogue) {
    std::vector<SheetRow> rows;
    for (const auto* item : inOrder(sessions))
        rows.push_back(rowOf(*item, sessions, catalogue));
    return rows;
}

} // namespace hipwise
