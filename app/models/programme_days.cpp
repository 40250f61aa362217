#include "app/models/programme_days.h"

#include <algorithm>

namespace hipwise {

namespace {

bool isHere(const PlannedSession& session) {
    return session.state != SessionState::Paused;
}

} // namespace

const Week* weekWithNumber(const Programme& programme, int number) {
    const auto at = std::find_if(programme.weeks.begin(), programme.weeks.end(),
                                 [number](const Week& week) { return week.number == number; });
    return at == programme.weeks.end() ? nullptr : &*at;
}

const Week* weekHolding(const Programme& programme, Date day) {
    if (day < programme.start)
        return nullptr;
    return weekWithNumber(programme, programme.start.mondayOfWeek().daysUntil(day) / 7 + 1);
}

Date mondayOfWeekNumber(const Programme& programme, int weekNumber) {
    return programme.start.mondayOfWeek().plusDays(7 * (weekNumber - 1));
}

const PlannedSession* sessionDueOn(const Programme& programme, Date day) {
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            if (session.date == day && isHere(session))
                return &session;
    return nullptr;
}

const PlannedSession* nextSessionAfter(const Programme& programme, Date day) {
    const PlannedSession* next = nullptr;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            if (session.date > day && isHere(session) && session.state != SessionState::Done &&
                (!next || session.date < next->date))
                next = &session;
    return next;
}

const Prescription* lastAskedBefore(const Programme& programme, const std::string& exercise,
                                    Date day) {
    const Prescription* last = nullptr;
    Date lastDay;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (item.exercise == exercise && session.date < day &&
                    session.state != SessionState::Skipped && (!last || session.date > lastDay)) {
                    last = &item;
                    lastDay = session.date;
                }
    return last;
}

DayMark markOf(const PlannedSession* session, Date today) {
    if (!session || !isHere(*session))
        return DayMark::Rest;
    if (session->state == SessionState::Done)
        return DayMark::Done;
    if (session->state == SessionState::Partial)
        return DayMark::Partly;
    if (session->state == SessionState::Skipped || session->date < today)
        return DayMark::Missed;
    return DayMark::Planned;
}

} // namespace hipwise
