#include "tests/core/planning/adapt/stories/story.h"

#include "core/planning/as_asked.h"

#include <algorithm>

namespace hipwise {
namespace {

constexpr int daysOfWeek = 7;

bool isIn(const Happening& happening, const PlannedSession& session, Date start) {
    const int week = start.mondayOfWeek().daysUntil(session.date) / daysOfWeek + 1;
    return week >= happening.firstWeek && week <= happening.lastWeek &&
           (happening.sessions.empty() ||
            happening.sessions.find(session.name) != std::string::npos);
}

bool concerns(const Happening& happening, Ladder ladder) {
    return happening.ladders.empty() ||
           std::ranges::find(happening.ladders, ladder) != happening.ladders.end();
}

void apply(const Happening& happening, const PlannedSession& session, SessionLog& log) {
    for (std::size_t i = 0; i < session.items.size(); ++i) {
        if (!concerns(happening, session.items[i].ladder))
            continue;
        ExerciseLog& exercise = log.exercises[i];
        if (happening.saysNothing)
            exercise.effort.reset();
        if (happening.effort)
            exercise.effort = happening.effort;
        if (happening.pain)
            exercise.pain = happening.pain;
    }
}

} // namespace

Trainee traineeOf(const Story& story) {
    return [story](const PlannedSession& session) -> std::optional<SessionLog> {
        SessionLog log = asAsked(session);
        for (const Happening& happening : story.happenings) {
            if (!isIn(happening, session, story.request.start))
                continue;
            if (happening.missed)
                return std::nullopt;
            apply(happening, session, log);
        }
        return log;
    };
}

} // namespace hipwise
