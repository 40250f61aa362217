#include "core/coach/replanning.h"

#include "core/coach/known_person.h"
#include "core/coach/session_state.h"
#include "core/storage/stores/check_in_store.h"
#include "core/storage/stores/log_store.h"

#include <algorithm>

namespace hipwise {
namespace {

constexpr int weeksAhead = 4;

/// All that the programme has, and enough to see what comes.
int weeksFor(const Programme& programme, Date today) {
    const int daysIn = programme.start.mondayOfWeek().daysUntil(today.mondayOfWeek());
    return std::max(static_cast<int>(programme.weeks.size()), daysIn / 7 + 1 + weeksAhead);
}

PlanRequest requestFor(DataFile& file, const StoredPerson& person, const Programme& programme,
                       Date today) {
    return {.profile = person.profile,
            .checkIns = CheckInStore(file).all(person.id),
            .start = programme.start,
            .today = today,
            .weeks = weeksFor(programme, today),
            .log = LogStore(file).closed(person.id, today)};
}

/// From here on sessions without a log were never issued for good: on its own day a session is
/// planned from all that happened before.
Date firstOpenDay(const Programme& stored, Date today) {
    return std::min(stored.today, today);
}

/// What the log says comes before what the plan expects.
SessionState shownState(const PlannedSession& session, SessionState planned,
                        const std::vector<SessionLog>& log) {
    const auto told = stateOf(session, log);
    return told == SessionState::Planned ? planned : told;
}

void keepIssued(Programme& programme, const Programme& stored, Date firstOpen,
                const std::vector<SessionLog>& log) {
    for (Week& week : programme.weeks)
        for (PlannedSession& session : week.sessions) {
            const SessionState planned = session.state;
            const PlannedSession* issued = sessionOn(stored, session.date);
            if (issued && (session.date < firstOpen || logOfPlanned(log, session.date)))
                session = *issued;
            session.state = shownState(session, planned, log);
        }
}

/// A session with a log that the plan has no place for is shown in its week all the same.
void addLogged(Programme& programme, const Programme& stored, const std::vector<SessionLog>& log) {
    for (const Week& week : stored.weeks)
        for (const PlannedSession& session : week.sessions) {
            if (!logOfPlanned(log, session.date) || sessionOn(programme, session.date))
                continue;
            const auto home = std::ranges::find(programme.weeks, week.number, &Week::number);
            if (home == programme.weeks.end())
                continue;
            home->sessions.push_back(session);
            home->sessions.back().state = stateOf(session, log);
            std::ranges::sort(home->sessions, {}, &PlannedSession::date);
        }
}

/// What was issued for good comes before what would be planned for it now.
Programme asIssued(Programme planned, const Programme& stored, const std::vector<SessionLog>& log,
                   Date today) {
    keepIssued(planned, stored, firstOpenDay(stored, today), log);
    addLogged(planned, stored, log);
    return planned;
}

Programme withoutReplay(Programme stored, const std::vector<SessionLog>& log, Date today) {
    for (Week& week : stored.weeks)
        for (PlannedSession& session : week.sessions)
            session.state = shownState(
                session, session.date < today ? SessionState::Skipped : SessionState::Planned, log);
    return stored;
}

/// A missed session that is offered again today stays under its own day as well.
void keepMissed(Programme& programme, const Programme& stored, Date firstOpen, Date today) {
    for (const Week& week : stored.weeks)
        for (const PlannedSession& session : week.sessions) {
            const auto home = std::ranges::find(programme.weeks, week.number, &Week::number);
            const bool missed = session.date >= firstOpen && session.date < today;
            if (missed && home != programme.weeks.end() && !sessionOn(programme, session.date))
                home->sessions.push_back(session);
        }
}

/// A session of which everything was taken back asks for what is planned now, as one without a log.
/// The stored programme is the one before it was replaced: what has a log stays in it.
void renewTakenBack(DataFile& file, const PersonId& person, const StoredProgramme& stored,
                    const Programme& planned, Date firstOpen) {
    LogStore log(file);
    for (const Week& week : stored.programme.weeks)
        for (const PlannedSession& session : week.sessions) {
            const PlannedSession* now = sessionOn(planned, session.date);
            if (session.date >= firstOpen && now && now->items != session.items &&
                log.hasLog(stored.sessions.at(session.date)) &&
                !logOfPlanned(log.all(person), session.date))
                ProgrammeStore(file).replaceItems(stored, session.date, now->items);
        }
}

} // namespace

void planAgain(DataFile& file, const Catalogue& catalogue, const StoredPerson& person, Date today,
               const std::vector<SessionLog>& told) {
    const auto stored = ProgrammeStore(file).current(person.id);
    if (!stored)
        return;
    PlanRequest request = requestFor(file, person, stored->programme, today);
    request.log.insert(request.log.end(), told.begin(), told.end());
    std::ranges::stable_sort(request.log, {}, &SessionLog::date);
    auto outcome = plan(request, catalogueOf(file, catalogue, person.id));
    auto* programme = std::get_if<Programme>(&outcome);
    if (!programme)
        return;
    const Date firstOpen = firstOpenDay(stored->programme, today);
    keepMissed(*programme, stored->programme, firstOpen, today);
    ProgrammeStore(file).replaceFrom(stored->id, *programme, firstOpen);
    renewTakenBack(file, person.id, *stored, *programme, firstOpen);
}

Programme programmeAsOf(DataFile& file, const Catalogue& catalogue, const PlannedPerson& planned,
                        Date today) {
    const Programme& stored = planned.stored.programme;
    const auto log = LogStore(file).all(planned.person.id);
    auto outcome = plan(requestFor(file, planned.person, stored, today),
                        catalogueOf(file, catalogue, planned.person.id));
    auto* programme = std::get_if<Programme>(&outcome);
    Programme shown = programme ? asIssued(std::move(*programme), stored, log, today)
                                : withoutReplay(stored, log, today);
    shown.today = today;
    return shown;
}

std::optional<Simulation> whatIfAsOf(DataFile& file, const Catalogue& catalogue,
                                     const PlannedPerson& planned, Course course, Date today) {
    const Programme& stored = planned.stored.programme;
    const auto log = LogStore(file).all(planned.person.id);
    auto outcome = whatIf(requestFor(file, planned.person, stored, today),
                          catalogueOf(file, catalogue, planned.person.id), course);
    auto* ahead = std::get_if<Simulation>(&outcome);
    if (!ahead)
        return std::nullopt;
    ahead->programme = asIssued(std::move(ahead->programme), stored, log, today);
    return std::move(*ahead);
}

} // namespace hipwise
