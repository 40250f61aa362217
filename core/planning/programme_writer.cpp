#include "core/planning/programme_writer.h"

#include "core/planning/adapt/earned_steps.h"
#include "core/planning/adapt/told_as_done.h"
#include "core/planning/dose_rules.h"
#include "core/planning/gave_way.h"
#include "core/planning/test_week.h"
#include "core/planning/week_in_progress.h"

#include <algorithm>
#include <memory>

namespace hipwise {

ProgrammeWriter::ProgrammeWriter(const PlanRequest& request, const Catalogue& catalogue,
                                 Trainee trainee)
    : m_request(request),
      m_catalogue(catalogue),
      m_trainee(std::move(trainee)) {
    std::vector<Date> days;
    for (int number = 1; number <= request.weeks; ++number)
        for (const SessionDay& day : weekFrame(request.profile, request.start, number).days)
            days.push_back(day.date);
    for (const SessionLog& session : request.log)
        if (session.date <= request.today && !belongsToPlan(session, days))
            m_extras.push_back(&session);
}

Programme ProgrammeWriter::write() {
    m_programme.start = m_request.start;
    m_programme.today = m_request.today;
    for (int number = 1; number <= m_request.weeks; ++number)
        writeWeek(number);
    return std::move(m_programme);
}

void ProgrammeWriter::writeWeek(int number) {
    WeekInProgress week;
    week.frame = weekFrame(m_request.profile, m_request.start, number);
    week.before = m_history;
    bool replan = true;
    for (std::size_t i = 0; i < week.frame.days.size(); ++i) {
        const Date day = week.frame.days[i].date;
        const PersonOn person(m_request, m_catalogue, day);
        if (foldExtras(day, person.eligibility) || replan)
            planFrom(week, i);
        issue(week, i);
        replan = week.sessions[i].state == SessionState::Skipped || week.sessions[i].date != day ||
                 !isAsForeseen(week.after[i], m_state.ladders);
        if (!replan)
            tellAsDone(std::span(week.sessions).subspan(i + 1), week.after[i], m_state.ladders);
    }
    finish(week);
}

/// Plans the sessions from the i-th on, from what is known on its day.
void ProgrammeWriter::planFrom(WeekInProgress& week, std::size_t first) {
    const Date day = week.frame.days[first].date;
    auto known = std::make_unique<PersonOn>(m_request, m_catalogue, day);
    const Eligibility& person = known->eligibility;
    if (first == 0 && week.frame.number == 1 && m_state.sessions.empty())
        m_state.ladders = startStates(person);
    const LoadCut cut = cutOf(week, person, day);
    if (first == 0)
        week.cut = cut;
    else
        week.cut.addReasonsOf(cut);
    prepareLadders(week, person, day);
    if (first == 0) {
        week.targets = goalTargets(m_request.profile, known->findings, week.frame);
        week.tests = spreadTests(person, week.frame);
        for (Reason& news : m_sides.news(known->findings, day.mondayOfWeek()))
            week.cut.reasons.push_back(std::move(news));
    }
    if (cut.paused)
        aimAtRest(week.targets, static_cast<int>(week.frame.days.size()));
    WeekFrame left = week.frame;
    left.days.erase(left.days.begin(), left.days.begin() + static_cast<std::ptrdiff_t>(first));
    std::vector tests(week.tests.begin() + static_cast<std::ptrdiff_t>(first), week.tests.end());
    if (cut.sparesTests)
        std::ranges::transform(tests, tests.begin(), withoutStrain);
    if (!std::ranges::equal(tests, std::span(week.tests).subspan(first)))
        week.cut.add(reasons::testsSpared());
    WeekHistory history = m_history;
    if (first > 0) {
        history.sets = week.sets;
        for (std::size_t i = first; i < week.sessions.size(); ++i)
            history.sessions[static_cast<std::size_t>(week.frame.days[i].slot)] =
                laddersOf(week.sessions[i]);
    }
    PlannedDays planned = planDays({person, left, week.ladders, week.targets, history, tests,
                                    week.soFar, cut, paceFactor(m_state)});
    week.sessions.resize(first);
    week.after.resize(first);
    week.firstGoals.resize(first);
    std::ranges::copy(planned.firstGoals, std::back_inserter(week.firstGoals));
    std::ranges::move(planned.sessions, std::back_inserter(week.sessions));
    std::ranges::move(planned.after, std::back_inserter(week.after));
    week.sets = planned.choice.sets;
    if (first == 0)
        week.person = std::move(known);
}

/// The ladders as the next sessions are issued: after a gap, within what is allowed now, and at a
/// week's start with the steps up that were earned.
void ProgrammeWriter::prepareLadders(WeekInProgress& week, const Eligibility& person, Date day) {
    if (week.cut.paused)
        supportBalance(m_state.ladders, person);
    const auto gap = gapBefore(m_state, day);
    week.ladders = gap ? afterGap(m_state, *gap, person) : m_state.ladders;
    fitTo(week.ladders, person);
    if (week.begun)
        return;
    const StepMoment moment{week.frame.days.front().date,
                            week.frame.number >= rules::firstBandWeek};
    week.beforeSteps = week.ladders;
    const bool mayRise = !week.frame.consolidation && !week.cut.hold;
    if (moment.bands && mayRise)
        startBands(week.ladders);
    if (mayRise && week.frame.phase != Phase::Maintenance)
        takeEarnedSteps(week.ladders, person, moment, keepsUp(moment.day));
    week.afterSteps = week.ladders;
}

/// A step up of a ladder that had no session in its week waits for the next one, so that none shows
/// first in a lighter week.
void ProgrammeWriter::takeBackUnusedSteps(const WeekInProgress& week) {
    for (std::size_t i = 0; i < m_state.ladders.size(); ++i) {
        auto& now = m_state.ladders[i];
        const auto& stepped = week.afterSteps[i];
        const bool unused = (week.trained & bit(static_cast<Ladder>(i))) == 0;
        if (unused && now && stepped && sameStanding(*now, *stepped))
            now = week.beforeSteps[i];
    }
}

LoadCut ProgrammeWriter::cutOf(WeekInProgress& week, const Eligibility& person, Date day) {
    LoadCut cut = cutFor(m_state, day, person, m_weekOneSets, m_history.lastFullStrengthSets);
    const Date monday = week.frame.days.front().date.mondayOfWeek();
    const bool due = week.frame.number - m_lastLightWeek >= rules::lighterWeekEvery;
    if (!week.frame.consolidation && !week.begun && (due || m_lastLightWeek == 0))
        week.lighter = m_history.lastFullStrengthSets > 0 && asksForLighterWeek(m_state, monday);
    if (week.lighter) {
        cut.hold = true;
        const int sets = m_history.lastFullStrengthSets * rules::lighterWeekPercent / 100;
        cut.strengthSetsMost = std::min(cut.strengthSetsMost.value_or(sets), sets);
        cut.reasons.push_back({"week.lighter",
                               "Last week was hard on you, so this week has fewer sets.",
                               {"bell-2023"}});
    }
    if (!keepsUp(day))
        cut.reasons.push_back({"adherence.offer",
                               "Half of the sessions or fewer fitted in over two weeks. You may "
                               "choose fewer days, or short sessions of two exercises.",
                               {}});
    return cut;
}

/// Whether more than half of the sessions of the last two weeks took place.
bool ProgrammeWriter::keepsUp(Date day) const {
    const Date from = day.plusDays(-rules::adherenceDays);
    const auto missed = std::ranges::count_if(m_missed, [=](Date date) { return date >= from; });
    const auto kept = std::ranges::count_if(
        m_state.sessions, [=](const SessionNote& session) { return session.date >= from; });
    return missed < 2 || kept * 100 > (missed + kept) * rules::fewSessionsPercent;
}

SessionSpot ProgrammeWriter::spotOf(const WeekInProgress& week, std::size_t i) const {
    const auto& days = week.frame.days;
    if (i + 1 < days.size())
        return {days[i].date, days[i + 1].date};
    const auto next = weekFrame(m_request.profile, m_request.start, week.frame.number + 1);
    return {days[i].date, next.days.front().date};
}

/// What the log says; where it says nothing and the session lies ahead, what the trainee does on
/// its day, or today where it is offered again.
std::optional<SessionLog> ProgrammeWriter::outcomeOf(const PlannedSession& session,
                                                     const SessionSpot& spot, bool ahead) const {
    if (const SessionLog* entry = entryOf(m_request.log, spot, m_request.today))
        return *entry;
    if (!ahead || !m_trainee)
        return std::nullopt;
    PlannedSession asked = session;
    asked.date = std::max(session.date, m_request.today);
    return m_trainee(asked);
}

/// One session takes place, is missed, or lies ahead and is taken as done.
void ProgrammeWriter::issue(WeekInProgress& week, std::size_t i) {
    PlannedSession& session = week.sessions[i];
    const SessionSpot spot = spotOf(week, i);
    add(week.soFar, session);
    const bool offeredAgain = !week.caughtUp && mayCatchUp(spot, m_request.today);
    const bool ahead = session.date >= m_request.today || offeredAgain;
    const auto log = outcomeOf(session, spot, ahead);
    if (!log && (m_trainee || !ahead)) {
        m_missed.push_back(session.date);
        session.state = SessionState::Skipped;
        return;
    }
    m_state.ladders = week.ladders;
    week.begun = true;
    if (log) {
        week.caughtUp = week.caughtUp || log->plannedDate != spot.planned;
        session.date = log->plannedDate.value_or(session.date);
        m_state =
            afterSession(m_state, *log, &session, week.person->eligibility, m_request.thresholds);
        session.state = stateAfter(session, *log);
        week.ladders = m_state.ladders;
    } else {
        if (session.date < m_request.today) {
            week.caughtUp = true;
            session.date = m_request.today;
            session.state = SessionState::Moved;
        }
        week.ladders = m_state.ladders = week.after[i];
        SessionNote note;
        note.date = session.date;
        m_state.sessions.push_back(note);
    }
    if (session.state != SessionState::Skipped) {
        ++week.kept;
        week.trained |= laddersOf(session);
    }
    m_history.lastLadders = {laddersOf(session), m_history.lastLadders.front()};
    m_history.lastDates = {log ? log->date : session.date, m_history.lastDates.front()};
    m_history.lastFirstGoal = week.firstGoals[i];
}

void ProgrammeWriter::finish(WeekInProgress& week) {
    if (week.frame.days.empty()) {
        week.person = std::make_unique<PersonOn>(m_request, m_catalogue, m_request.start);
        week.targets = goalTargets(m_request.profile, week.person->findings, week.frame);
    }
    const WeekInput input{week.person->eligibility,
                          week.frame,
                          week.ladders,
                          week.targets,
                          week.before,
                          week.tests,
                          {},
                          week.cut};
    Week written = weekOf(input, std::move(week.sessions));
    for (const GaveWay& gave : gaveWay(input, written))
        note(gave, week.frame.number);
    const int sets = strengthSets(written);
    m_history.sets = week.sets;
    m_history.afterLight =
        week.frame.consolidation || week.lighter || week.cut.strengthSetsMost || week.cut.paused;
    for (std::size_t i = 0; i < week.frame.days.size(); ++i)
        m_history.sessions[static_cast<std::size_t>(week.frame.days[i].slot)] =
            laddersOf(written.sessions[i]);
    const bool counts =
        week.frame.full && !week.cut.paused && 2 * week.kept >= week.frame.daysInWeek;
    if (week.frame.consolidation || week.lighter)
        m_lastLightWeek = week.frame.number;
    if (week.begun)
        takeBackUnusedSteps(week);
    if (counts && m_weekOneSets == 0)
        m_weekOneSets = sets;
    if (counts)
        m_history.mostStrengthSets = std::max(m_history.mostStrengthSets, sets);
    if (counts && !week.frame.consolidation && !week.lighter)
        m_history.lastFullStrengthSets = sets;
    m_programme.weeks.push_back(std::move(written));
}

/// Whether there were any.
bool ProgrammeWriter::foldExtras(Date before, const Eligibility& person) {
    const auto waiting = m_extras.size();
    while (!m_extras.empty() && m_extras.front()->date < before) {
        m_state = afterSession(m_state, *m_extras.front(), nullptr, person, m_request.thresholds);
        m_extras.erase(m_extras.begin());
    }
    return m_extras.size() < waiting;
}

void ProgrammeWriter::note(const GaveWay& gave, int week) {
    for (RelaxedRule& known : m_programme.relaxedRules)
        if (known.rule == gave.rule && known.because == gave.because) {
            known.weeks.push_back(week);
            return;
        }
    m_programme.relaxedRules.push_back({gave.rule, {week}, gave.because});
}

} // namespace hipwise
