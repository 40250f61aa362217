#include "app/cli/session_progress.h"

#include <algorithm>

namespace hipwise::cli {
namespace {

int recorded(const ExerciseLog& log, std::optional<Side> side) {
    return static_cast<int>(std::ranges::count(log.sets, side, &SetLog::side));
}

int setsDone(const Prescription& item, const ExerciseLog& log) {
    if (!item.perSide)
        return recorded(log, std::nullopt);
    const int left = recorded(log, Side::Left);
    const int right = recorded(log, Side::Right);
    const int extra = item.extraSetSide == Side::Left    ? left - item.sets
                      : item.extraSetSide == Side::Right ? right - item.sets
                                                         : 0;
    return std::min({left, right, item.sets}) + std::max(extra, 0);
}

} // namespace

SetCount setCount(const Prescription& item, const SessionLog* log) {
    SetCount count{0, item.sets + (item.extraSetSide ? 1 : 0)};
    if (log == nullptr)
        return count;
    const auto found = std::ranges::find(log->exercises, item.exercise, &ExerciseLog::exercise);
    if (found != log->exercises.end())
        count.done = std::min(setsDone(item, *found), count.asked);
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
