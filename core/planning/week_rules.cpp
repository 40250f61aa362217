#include "core/planning/week_rules.h"

#include "core/planning/dose_rules.h"
#include "core/planning/session_order.h"
#include "core/planning/test_week.h"
#include "core/planning/week_option.h"

#include <algorithm>
#include <tuple>

namespace hipwise {
namespace {

constexpr LadderSet extensionLadders = bit(Ladder::Bridge) | bit(Ladder::Extension);
constexpr LadderSet abductionLadders =
    bit(Ladder::SideLegRaise) | bit(Ladder::Clamshell) | bit(Ladder::BandWalk);
constexpr LadderSet steadyingLadders = bit(Ladder::Core) | bit(Ladder::Balance);
constexpr std::array namedLadders{Ladder::Bridge, Ladder::SideLegRaise, Ladder::Lunge,
                                  Ladder::Clamshell};
constexpr int unlimited = 999;
/// Quarter sets below the aim that do not count: nobody should change exercises over half a set.
constexpr int shortByLessThanASet = 3;

SessionShape shapeFor(const WeekInput& input, Relaxed relaxed) {
    SessionShape shape;
    shape.oneSingleSet = olderFirstWeek(input) && relaxed < Relaxed::Items;
    if (input.person.profile().mode != Mode::Standalone) {
        shape.strengthLeast = relaxed < Relaxed::Items ? 2 : 1;
        shape.strengthMost = shape.itemsMost = rules::shortModeMost;
        shape.itemsLeast = relaxed < Relaxed::Items ? rules::shortModeLeast : 1;
    } else {
        shape.strengthLeast = relaxed < Relaxed::Items ? rules::strengthLeast : 1;
        shape.strengthMost = relaxed < Relaxed::Items ? rules::strengthMost : rules::itemsMost;
        shape.itemsMost = rules::itemsMost;
        shape.itemsLeast = relaxed < Relaxed::Items ? rules::strengthLeast : 1;
    }
    if (input.cut.paused) {
        shape.strengthLeast = 0;
        shape.itemsLeast = 1;
        return shape;
    }
    if (relaxed >= Relaxed::Items)
        return shape;
    shape.oneOfEach = {extensionLadders, abductionLadders};
    shape.atMostOne = {functionLadders};
    shape.atMostTwo = {abductionLadders};
    if (input.person.profile().mode == Mode::Standalone) {
        shape.oneOfEach.push_back(functionLadders);
        shape.oneOfEach.push_back(steadyingLadders);
    }
    return shape;
}

WeekDay dayFor(const WeekInput& input, std::size_t i, Relaxed relaxed) {
    const Profile& profile = input.person.profile();
    const Promise sums = beforeLogging(
        promiseFor(profile.mode, profile.minutes, relaxed >= Relaxed::Minutes), input.paceFactor);
    const bool warm = hasWarmUp(profile.mode);
    const Seconds tests = timeOf(input.tests[i]);
    WeekDay day;
    day.shortest = (sums.shortest - tests - (warm ? rules::warmUpLongest : Seconds{})).value;
    day.longest = (sums.longest - tests - (warm ? rules::warmUpShortest : Seconds{})).value;
    if (relaxed >= Relaxed::Time)
        day.shortest = 0;
    const SessionDay& here = input.frame.days[i];
    const auto before =
        i > 0 ? std::optional(input.frame.days[i - 1].date) : input.history.lastDates.front();
    if (before)
        day.daysSinceLast = before->daysUntil(here.date);
    day.lastWeek = input.history.sessions[static_cast<std::size_t>(here.slot)];
    return day;
}

/// The goals in their order within a session. Short sessions have no room for all three, so those
/// that each of them has come first.
std::array<Goal, 3> sessionGoals(const WeekInput& input) {
    auto order = goalOrder(input.targets);
    if (input.person.profile().mode != Mode::Standalone)
        std::stable_partition(order.begin(), order.end(),
                              [](Goal g) { return g != Goal::Function; });
    return order;
}

/// The most important goal opens each session; on the day after it comes last of the three.
void orderGoals(std::vector<WeekDay>& days, const WeekInput& input) {
    const auto order = sessionGoals(input);
    auto before = input.history.lastFirstGoal;
    for (WeekDay& day : days) {
        day.goalOrder = order;
        if (day.daysSinceLast == 1 && before == order[0])
            std::rotate(day.goalOrder.begin(), day.goalOrder.begin() + 1, day.goalOrder.end());
        before = day.goalOrder[0];
    }
}

/// The four named ladders first, by the importance of their goal, then the others.
std::array<Ladder, ladderCount> rankLadders(const std::array<Goal, 3>& goalOrder) {
    std::array<Ladder, ladderCount> rank{};
    for (int i = 0; i < ladderCount; ++i)
        rank[static_cast<std::size_t>(i)] = static_cast<Ladder>(i);
    std::ranges::stable_sort(rank, {}, [&](Ladder ladder) {
        const bool named = std::ranges::find(namedLadders, ladder) != namedLadders.end();
        return std::tuple(!named, turnInSession(ladder, goalOrder));
    });
    return rank;
}

void requireSessions(WeekProblem& problem, const WeekInput& input, Relaxed relaxed) {
    const auto require = [&](Ladder ladder, int sessions) {
        const auto i = static_cast<std::size_t>(ladder);
        if (problem.options[i].usable)
            problem.sessionsLeast[i] = std::clamp(sessions - input.soFar.sessions[i], 0,
                                                  static_cast<int>(problem.days.size()));
    };
    const bool standalone = input.person.profile().mode == Mode::Standalone;
    if (relaxed < Relaxed::Named)
        for (const Ladder ladder : namedLadders)
            require(ladder, relaxed < Relaxed::NarrowBands && standalone ? 2 : 1);
    const Findings& findings = input.person.findings();
    if (!standalone || relaxed >= Relaxed::Items)
        return;
    if (findings.band(Test::OneLegStance) == Band::Low && input.frame.number >= 5)
        require(Ladder::Balance, 2);
    if (findings.band(Test::HipFlexor) == Band::Low)
        require(Ladder::Mobility, sessionsMost);
}

void boundSets(WeekProblem& problem, const WeekInput& input, Relaxed relaxed) {
    const WeekHistory& history = input.history;
    for (std::size_t g = 0; g < goalCount; ++g) {
        const int high = input.targets[g].high;
        const int most = relaxed < Relaxed::NarrowBands ? high
                         : relaxed < Relaxed::WideBands ? high * 3 / 2
                                                        : rules::weeklyCap;
        problem.cap[g] = 4 * std::min(most, rules::weeklyCap) - input.soFar.quarterSets[g];
    }
    problem.strengthSetsMost = unlimited;
    if (relaxed < Relaxed::Ramp && history.mostStrengthSets > 0)
        problem.strengthSetsMost = std::max(history.mostStrengthSets + rules::rampSets,
                                            history.mostStrengthSets * rules::rampPercent / 100);
    if (relaxed < Relaxed::Ramp && input.frame.consolidation && history.lastFullStrengthSets > 0) {
        const int full = history.lastFullStrengthSets;
        problem.strengthSetsLeast = (full * rules::consolidationLeast + 99) / 100;
        problem.strengthSetsMost = full * rules::consolidationMost / 100;
    }
    if (relaxed < Relaxed::Ramp && input.cut.strengthSetsMost)
        problem.strengthSetsMost = std::min(problem.strengthSetsMost, *input.cut.strengthSetsMost);
    problem.strengthSetsMost -= input.soFar.strengthSets;
    problem.strengthSetsLeast -= input.soFar.strengthSets;
    if (relaxed >= Relaxed::Floors || !input.frame.full ||
        input.person.profile().mode == Mode::WarmUp)
        return;
    for (const Goal goal : {Goal::Extension, Goal::Abduction})
        problem.floor[index(goal)] = 4 * rules::weeklyFloor - input.soFar.quarterSets[index(goal)];
}

} // namespace

bool hasWarmUp(Mode mode) {
    return mode == Mode::Standalone;
}

WeekProblem weekProblem(const WeekInput& input, Relaxed relaxed) {
    WeekProblem problem;
    for (std::size_t i = 0; i < trainedLadders; ++i)
        if (input.states[i])
            problem.options[i] =
                weekOption(static_cast<Ladder>(i), *input.states[i], input, relaxed);
    for (std::size_t i = 0; i < input.frame.days.size(); ++i)
        problem.days.push_back(dayFor(input, i, relaxed));
    orderGoals(problem.days, input);
    problem.rank = rankLadders(sessionGoals(input));
    problem.shape = shapeFor(input, relaxed);
    for (std::size_t g = 0; g < goalCount; ++g) {
        problem.aim[g] = std::max(0, input.targets[g].aim.value - shortByLessThanASet -
                                         input.soFar.quarterSets[g]);
        problem.weight[g] = input.targets[g].weight;
    }
    requireSessions(problem, input, relaxed);
    boundSets(problem, input, relaxed);
    problem.restDayBetween = input.frame.daysInWeek < 4;
    if (relaxed >= Relaxed::Spacing)
        for (WeekDay& day : problem.days)
            day.daysSinceLast = std::max(day.daysSinceLast, 2);
    problem.before = input.history.lastLadders;
    if (input.history.lastDates[0] && input.history.lastDates[1])
        problem.daysBetweenBefore =
            input.history.lastDates[1]->daysUntil(*input.history.lastDates[0]);
    return problem;
}

} // namespace hipwise
