#include "core/planning/week_builder.h"

#include "core/planning/dose_rules.h"
#include "core/planning/reasons.h"
#include "core/planning/session_order.h"
#include "core/planning/test_week.h"
#include "core/planning/week_option.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace hipwise {
namespace {

struct Solved {
    WeekProblem problem;
    WeekChoice choice;
};

Solved solve(const WeekInput& input) {
    std::optional<WeekProblem> before;
    for (int step = 0; step <= static_cast<int>(lastRelaxed); ++step) {
        const auto relaxed = static_cast<Relaxed>(step);
        WeekProblem problem = weekProblem(input, relaxed);
        // What gives way may have bound nothing.
        if (before == problem)
            continue;
        if (auto choice = bestWeek(problem))
            return {std::move(problem), std::move(*choice)};
        before = std::move(problem);
    }
    WeekChoice nothing;
    nothing.sessions.assign(input.frame.days.size(), 0);
    return {weekProblem(input, lastRelaxed), std::move(nothing)};
}

Prescription prescribe(const LadderState& state, int amount, int sets, const WeekInput& input) {
    const Exercise& exercise = *state.exercise;
    const Profile& profile = input.person.profile();
    Prescription item;
    item.exercise = exercise.id;
    item.ladder = exercise.ladder;
    item.level = exercise.level;
    item.position = exercise.position;
    item.sets = sets;
    item.amount = exercise.type == DoseType::Hold ? Amount{Seconds{amount}} : Amount{Reps{amount}};
    item.perSide = exercise.perSide;
    item.band = state.band;
    item.tempo = tempoOf(state);
    item.secondsPerRep = paceOf(state);
    item.rest = restFor(exercise, input.person.findings().older);
    item.contributes = countedContribution(exercise, profile.mode);
    item.reasons = state.reasons;
    if (exercise.perSide)
        item.firstSide = input.person.findings().weakSide(
            exercise.primary, input.frame.days.front().date.mondayOfWeek());
    item.extraSetSide = extraSetSide(input, exercise.ladder);
    if (item.firstSide)
        item.reasons.push_back(reasons::weakSideFirst(*item.firstSide, exercise.primary));
    if (item.extraSetSide)
        item.reasons.push_back(reasons::extraSet(*item.extraSetSide));
    if (exercise.position == Position::Standing && input.person.needsSupport())
        item.reasons.push_back(reasons::keepSupport());
    return item;
}

/// The warm-up that keeps the promise and brings the session nearest to the minutes asked for.
Seconds warmUpFor(Seconds others, const WeekInput& input) {
    const Profile& profile = input.person.profile();
    if (!hasWarmUp(profile.mode))
        return {};
    const Promise sums =
        beforeLogging(promiseFor(profile.mode, profile.minutes, false), input.paceFactor);
    const auto badness = [&](Seconds length) {
        const Seconds total = others + length;
        const bool outside = total < sums.shortest || total > sums.longest;
        return std::pair(outside, std::abs((total - sums.target).value));
    };
    Seconds best = rules::warmUpShortest;
    for (Seconds length = best; length <= rules::warmUpLongest; length += rules::warmUpStep)
        if (badness(length) <= badness(best))
            best = length;
    return best;
}

class SessionWriter {
  public:
    SessionWriter(const WeekInput& input, const Solved& solved)
        : m_input(input),
          m_solved(solved),
          m_states(input.states) {}

    PlannedSession write(std::size_t day) {
        const SessionDay& when = m_input.frame.days[day];
        PlannedSession session;
        session.date = when.date;
        session.name = std::string(1, static_cast<char>('A' + when.slot));
        session.mode = m_input.person.profile().mode;
        session.tests = m_input.tests[day];
        Seconds sum = timeOf(session.tests);
        const WeekOption* before = nullptr;
        for (const Ladder ladder :
             sessionOrder(m_solved.choice.sessions[day], m_solved.problem.options,
                          m_solved.problem.days[day].goalOrder)) {
            const WeekOption& option = m_solved.problem.options[static_cast<std::size_t>(ladder)];
            session.items.push_back(write(ladder, changeOver(before, option)));
            sum += session.items.back().estimated;
            before = &option;
        }
        session.warmUp = warmUpFor(sum, m_input);
        session.estimated = withLogging(sum + session.warmUp, m_input.paceFactor);
        return session;
    }

    const LadderStates& states() const { return m_states; }

  private:
    Prescription write(Ladder ladder, int changeOverSeconds) {
        const auto i = static_cast<std::size_t>(ladder);
        LadderState& state = *m_states[i];
        const bool isFirst = !(m_done & bit(ladder));
        const bool isCut = m_input.cut.wholeWeek || isFirst;
        m_done |= bit(ladder);
        const int amount = askedAmount(state, m_input.person, isCut ? m_input.cut.percent : 100);
        Prescription item = prescribe(state, amount, m_solved.choice.sets[i], m_input);
        if (isCut && m_input.cut.shareReason && m_input.cut.percent < state.percent)
            item.reasons.front() = *m_input.cut.shareReason;
        const int before = state.lastSets;
        const bool weekSaysSo = m_input.frame.consolidation || m_input.cut.strengthSetsMost ||
                                m_input.cut.paused || m_input.history.afterLight;
        const bool told = !weekSaysSo && !(item.sets < before && state.setsMost);
        if (isFirst && before > 0 && item.sets != before && told)
            item.reasons.push_back(reasons::otherSets(before, item.sets));
        item.estimated = workSeconds(item) + Seconds{changeOverSeconds};
        state = afterSuccess(state, amount, m_input.person);
        state.lastSets = item.sets;
        state.lastAmount = amount;
        return item;
    }

    const WeekInput& m_input;
    const Solved& m_solved;
    LadderStates m_states;
    LadderSet m_done = 0;
};

void addUp(Week& week, const PerGoal<GoalTarget>& targets) {
    for (std::size_t g = 0; g < goalCount; ++g) {
        week.goals[g] = {{}, targets[g].low, targets[g].high};
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                week.goals[g].sets += item.sets * item.contributes[g];
    }
}

/// The goal that the session really begins with, where the usual shape had to give way.
Goal firstGoal(const PlannedSession& session, const std::array<Goal, 3>& order) {
    if (session.items.empty())
        return order.front();
    const int turn = turnInSession(session.items.front().ladder, order);
    return turn < 3 ? order[static_cast<std::size_t>(turn)] : order.front();
}

/// Nothing where no session begins with the most important goal.
void tellOrder(Week& week, const PerGoal<GoalTarget>& targets) {
    const auto order = goalOrder(targets);
    const auto first = std::ranges::count_if(week.sessions, [&](const PlannedSession& session) {
        return !session.items.empty() && turnInSession(session.items.front().ladder, order) == 0;
    });
    if (first > 0)
        week.reasons.push_back(
            reasons::sessionOrder(order.front(), first == std::ssize(week.sessions)));
}

} // namespace

PlannedDays planDays(const WeekInput& input) {
    Solved solved = solve(input);
    SessionWriter writer(input, solved);
    PlannedDays planned;
    for (std::size_t day = 0; day < input.frame.days.size(); ++day) {
        planned.sessions.push_back(writer.write(day));
        planned.after.push_back(writer.states());
        planned.firstGoals.push_back(
            firstGoal(planned.sessions.back(), solved.problem.days[day].goalOrder));
    }
    planned.choice = std::move(solved.choice);
    return planned;
}

Week weekOf(const WeekInput& input, std::vector<PlannedSession> sessions) {
    Week week;
    week.number = input.frame.number;
    week.phase = input.frame.phase;
    week.consolidation = input.frame.consolidation;
    week.reasons = reasons::ofWeek(input.frame, input.targets, input.person.findings());
    week.reasons.insert(week.reasons.begin(), input.cut.reasons.begin(), input.cut.reasons.end());
    if (input.history.afterLight && !input.frame.consolidation && !input.cut.hold)
        week.reasons.push_back(reasons::afterLightWeek());
    week.sessions = std::move(sessions);
    tellOrder(week, input.targets);
    addUp(week, input.targets);
    return week;
}

} // namespace hipwise
