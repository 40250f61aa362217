#include "app/cli/session_progress.h"

#include <algorithm>
#include <map>

namespace hipwise::cli {
namespace {

/// Sets that are recorded in full: both sides of a sided one, the one side of an extra one.
int setsDone(const Prescription& item, const ExerciseLog& log) {
    std::map<int, bool> done;
    for (const SetFact& fact : allSetsAsAsked(item)) {
        const auto isRecorded = [&fact](const SetLog& set) {
            return set.set == fact.set && set.side == fact.side;
        };
        const bool recorded = std::ranges::any_of(log.sets, isRecorded);
        const auto [set, isFirstSide] = done.try_emplace(fact.set, recorded);
        set->second = set->second && recorded;
    }
    return static_cast<int>(std::ranges::count(done, true, &std::pair<const int, bool>::second));
}

} // namespace

SetCount setCount(const Prescription& item, const SessionLog* log) {
    SetCount count{0, item.sets + (item.extraSetSide ? 1 : 0)};
    if (log == nullptr)
        return count;
    const auto found = std::ranges::find(log->exercises, item.exercise, &ExerciseLog::exercise);
    if (found != log->exercises.end())
        count.done = setsDone(item, *found);
    return count;
}

SetCount setCount(const PlannedSession& session, const SessionLog* log) {
    SetCount sum;
    for (const Prescription& item : session.items) {
        const SetCount count = setCount(item, log);
        sum.done += count.done;
        sum.asked += count.asked;
    }
    return sum;
}

const SessionLog* logOf(const std::vector<SessionLog>& log, Date planned) {
    const auto found = std::ranges::find(log, std::optional(planned), &SessionLog::plannedDate);
    return found == log.end() ? nullptr : &*found;
}

} // namespace hipwise::cli
