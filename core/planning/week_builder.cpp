#include "core/planning/week_builder.h"

#include "core/planning/dose_rules.h"
#include "core/planning/gave_way.h"
#include "core/planning/reasons.h"
#include "core/planning/session_order.h"
#include "core/planning/test_week.h"

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
    for (int step = 0; step <= static_cast<int>(lastRelaxed); ++step) {
        const auto relaxed = static_cast<Relaxed>(step);
        WeekProblem problem = weekProblem(input, relaxed);
        if (auto choice = bestWeek(problem))
            return {std::move(problem), std::move(*choice)};
    }
    WeekChoice nothing;
    nothing.sessions.assign(input.frame.days.size(), 0);
    return {weekProblem(input, lastRelaxed), std::move(nothing)};
}

Prescription prescribe(const LadderState& state, int sets, const WeekInput& input) {
    const Exercise& exercise = *state.exercise;
    const Profile& profile = input.person.profile();
    Prescription item;
    item.exercise = exercise.id;
    item.ladder = exercise.ladder;
    item.level = exercise.level;
    item.position = exercise.position;
    item.sets = sets;
    const int amount = askedAmount(state, 0, input.person);
    item.amount = exercise.type == DoseType::Hold ? Amount{Seconds{amount}} : Amount{Reps{amount}};
    item.perSide = exercise.perSide;
    item.band = state.band;
    item.tempo = tempoOf(state);
    item.secondsPerRep = paceOf(state);
    item.rest = restFor(exercise, input.person.findings().older);
    item.contributes = countedContribution(exercise, profile.mode);
    item.reasons = state.reasons;
    if (exercise.perSide)
        item.firstSide = weakSideFor(exercise.primary, input.person.findings().tests);
    if (item.firstSide)
        item.reasons.push_back(reasons::weakSideFirst(*item.firstSide, exercise.primary));
    if (exercise.position == Position::Standing && input.person.needsSupport())
        item.reasons.push_back(reasons::keepSupport());
    return item;
}

/// The warm-up that keeps the promise and brings the session nearest to the minutes asked for.
Seconds warmUpFor(Seconds others, const Profile& profile) {
    if (!hasWarmUp(profile.mode))
        return {};
    const Promise sums = beforeLogging(promiseFor(profile.mode, profile.minutes, false));
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
        session.warmUp = warmUpFor(sum, m_input.person.profile());
        session.estimated = withLogging(sum + session.warmUp);
        return session;
    }

    const LadderStates& states() const { return m_states; }

  private:
    Prescription write(Ladder ladder, int changeOverSeconds) {
        const auto i = static_cast<std::size_t>(ladder);
        LadderState& state = *m_states[i];
        Prescription item = prescribe(state, m_solved.choice.sets[i], m_input);
        item.estimated = workSeconds(item) + Seconds{changeOverSeconds};
        state = afterSuccess(state, m_input.person);
        return item;
    }

    const WeekInput& m_input;
    const Solved& m_solved;
    LadderStates m_states;
};

void addUp(Week& week, const PerGoal<GoalTarget>& targets) {
    for (std::size_t g = 0; g < goalCount; ++g) {
        week.goals[g] = {{}, targets[g].low, targets[g].high};
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                week.goals[g].sets += item.sets * item.contributes[g];
    }
}

} // namespace

BuiltWeek buildWeek(const WeekInput& input) {
    const Solved solved = solve(input);
    SessionWriter writer(input, solved);
    BuiltWeek built;
    built.week.number = input.frame.number;
    built.week.phase = input.frame.phase;
    built.week.consolidation = input.frame.consolidation;
    built.week.reasons = reasons::ofWeek(input.frame, input.targets, input.person.findings());
    for (std::size_t day = 0; day < input.frame.days.size(); ++day)
        built.week.sessions.push_back(writer.write(day));
    addUp(built.week, input.targets);
    built.choice = solved.choice;
    built.after = writer.states();
    built.gaveWay = gaveWay(input, built.week);
    return built;
}

} // namespace hipwise
