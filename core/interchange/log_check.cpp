#include "core/interchange/log_check.h"

#include "core/interchange/json_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace hipwise {
namespace {

std::string sessionPath(std::size_t at) {
    return elementPath("$.sessions", at);
}

std::optional<Problem> exerciseToldTwice(const SessionLog& session, const std::string& path) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < session.exercises.size(); ++i) {
        const std::string& id = session.exercises[i].exercise;
        if (!seen.insert(id).second)
            return Problem{memberPath(elementPath(memberPath(path, "exercises"), i), "id"),
                           "id is \"" + id + "\", which the session of " + session.date.iso() +
                               " has already; put all its sets into one entry."};
    }
    return std::nullopt;
}

bool hasSessionOn(const Programme& programme, Date day) {
    return std::ranges::any_of(programme.weeks, [day](const Week& week) {
        return std::ranges::find(week.sessions, day, &PlannedSession::date) != week.sessions.end();
    });
}

} // namespace

std::optional<Problem> toldTwice(std::span<const SessionLog> sessions) {
    std::map<Date, std::size_t> planned;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const SessionLog& session = sessions[i];
        if (session.plannedDate) {
            const auto [first, isNew] = planned.try_emplace(*session.plannedDate, i);
            if (!isNew)
                return Problem{memberPath(sessionPath(i), "planned_date"),
                               "planned_date is " + session.plannedDate->iso() +
                                   ", as in session " + std::to_string(first->second + 1) +
                                   "; keep one of the two."};
        }
        if (auto problem = exerciseToldTwice(session, sessionPath(i)))
            return problem;
    }
    return std::nullopt;
}

std::optional<Problem> unrecordable(std::span<const SessionLog> sessions,
                                    const Programme& programme, Date today) {
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const SessionLog& session = sessions[i];
        if (session.date > today)
            return Problem{memberPath(sessionPath(i), "date"),
                           "date is " + session.date.iso() + ", after today, " + today.iso() +
                               "; record a session once it is done."};
        if (session.plannedDate && !hasSessionOn(programme, *session.plannedDate))
            return Problem{memberPath(sessionPath(i), "planned_date"),
                           "planned_date is " + session.plannedDate->iso() +
                               ", a day without a planned session; write the day it was planned "
                               "for, or null for a session of your own."};
    }
    return std::nullopt;
}

} // namespace hipwise
