#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace hipwise {

/// Each ladder's exercises in the order in which they were asked for: see(week, session, before,
/// now).
template <class See>
void followLadders(const Programme& programme, const See& see) {
    std::map<Ladder, const Prescription*> last;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items) {
                if (last[item.ladder])
                    see(week, session, *last[item.ladder], item);
                last[item.ladder] = &item;
            }
}

/// Whether the exercise was met: told of in the log, or ahead and taken as done.
inline bool isMet(const PlannedSession& session, const Prescription& item,
                  const std::vector<SessionLog>& log) {
    if (session.state == SessionState::Planned || session.state == SessionState::Moved)
        return true;
    const auto entry =
        std::ranges::find(log, std::optional(session.date), &SessionLog::plannedDate);
    return entry != log.end() &&
           std::ranges::find(entry->exercises, item.exercise, &ExerciseLog::exercise) !=
               entry->exercises.end();
}

} // namespace hipwise
