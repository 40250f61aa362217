#include "core/coach/early_session.h"

#include "core/coach/session_state.h"
#include "core/planning/adapt/catch_up.h"

#include <algorithm>

namespace hipwise {
namespace {

std::optional<Date> nextWithoutLog(const Programme& programme, const std::vector<SessionLog>& log,
                                   Date today) {
    std::optional<Date> next;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            if (session.date > today && (!next || session.date < *next) &&
                !logOfPlanned(log, session.date))
                next = session.date;
    return next;
}

} // namespace

std::optional<Date> earlySession(const Programme& programme, const std::vector<SessionLog>& log,
                                 int daysPerWeek, Date today) {
    if (today < programme.start || sessionOn(programme, today))
        return std::nullopt;
    std::vector<Date> trained;
    for (const SessionLog& session : log) {
        if (session.date == today && session.plannedDate > today)
            return session.plannedDate;
        if (anySetDone(session.exercises))
            trained.push_back(session.date);
    }
    if (!mayDoEarly(today, trained, daysPerWeek))
        return std::nullopt;
    return nextWithoutLog(programme, log, today);
}

} // namespace hipwise
