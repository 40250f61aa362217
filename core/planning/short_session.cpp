#include "core/planning/short_session.h"

#include "core/planning/dose.h"
#include "core/planning/dose_rules.h"
#include "core/planning/session_order.h"

#include <algorithm>

namespace hipwise {
namespace {

/// Whether an exercise is kept, by its place in the session.
using Kept = std::vector<bool>;

/// The sum of the parts that are kept.
Seconds partsOf(const PlannedSession& session, Seconds warmUp, const Kept& kept) {
    Seconds sum = warmUp;
    const Prescription* before = nullptr;
    for (std::size_t i = 0; i < session.items.size(); ++i) {
        if (!kept[i])
            continue;
        const Prescription& item = session.items[i];
        sum += workSeconds(item) + Seconds{changeOver(before, item)};
        before = &item;
    }
    return sum;
}

/// How long ago the ladder had a set done, in sessions of the log.
std::ptrdiff_t sessionsSince(const Prescription& item, const std::vector<SessionLog>& log) {
    const auto did = [&](const SessionLog& session) {
        return std::ranges::any_of(session.exercises, [&](const ExerciseLog& entry) {
            return entry.exercise == item.exercise && !entry.sets.empty();
        });
    };
    return std::find_if(log.rbegin(), log.rend(), did) - log.rbegin();
}

/// Places in the session in the order in which they are kept.
std::vector<std::size_t> byImportance(const PlannedSession& session,
                                      const std::vector<SessionLog>& log) {
    const auto turn = [&](std::size_t i) -> std::pair<int, std::ptrdiff_t> {
        const Prescription& item = session.items[i];
        if (i == 0)
            return {0, 0};
        if (item.ladder == Ladder::Clamshell || item.ladder == Ladder::SideLegRaise)
            return {1, -sessionsSince(item, log)};
        return {2, 0};
    };
    std::vector<std::size_t> places(session.items.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::ranges::stable_sort(places, {}, turn);
    return places;
}

} // namespace

ShortSession shortSession(const PlannedSession& session, int minutes,
                          const std::vector<SessionLog>& log) {
    const int percent = session.estimated.value * 100 / std::max(1, sumOfParts(session).value);
    const Seconds warmUp = std::min(session.warmUp, rules::shortWarmUp);
    Kept kept(session.items.size());
    bool any = false;
    for (const std::size_t place : byImportance(session, log)) {
        kept[place] = true;
        if (any && withLogging(partsOf(session, warmUp, kept), percent) > Seconds{60 * minutes})
            kept[place] = false;
        any = true;
    }
    ShortSession left;
    left.estimated = withLogging(partsOf(session, warmUp, kept), percent);
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i])
            left.exercises.push_back(session.items[i].exercise);
    return left;
}

} // namespace hipwise
