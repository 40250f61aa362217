#include "core/planning/week_rules.h"

#include "core/planning/dose_rules.h"
#include "core/planning/session_order.h"
#include "core/planning/test_week.h"

#include <algorithm>
#include <tuple>

namespace hipwise {
namespace {

constexpr LadderSet extensionLadders = bit(Ladder::Bridge) | bit(Ladder::Extension);
constexpr LadderSet abductionLadders =
    bit(Ladder::SideLegRaise) | bit(Ladder::Clamshell) | bit(Ladder::BandWalk);
constexpr LadderSet functionLadders = bit(Ladder::Lunge) | bit(Ladder::Hinge);
constexpr LadderSet steadyingLadders = bit(Ladder::Core) | bit(Ladder::Balance);
constexpr std::array namedLadders{Ladder::Bridge, Ladder::SideLegRaise, Ladder::Lunge,
                                  Ladder::Clamshell};
constexpr int unlimited = 999;
/// Quarter sets below the aim that do not count: nobody should change exercises over half a set.
constexpr int shortByLessThanASet = 3;

bool olderFirstWeek(const WeekInput& input) {
    return input.person.findings().older && input.frame.number == 1 &&
           input.person.profile().mode == Mode::Standalone;
}

bool legsDoneElsewhere(const Profile& profile) {
    return profile.mode == Mode::Finisher && (profile.hostWorkout == HostWorkout::LowerBody ||
                                              profile.hostWorkout == HostWorkout::FullBody);
}

bool usableThisWeek(Ladder ladder, const LadderState& state, const WeekInput& input) {
    const Profile& profile = input.person.profile();
    if (state.exercise->bands && input.frame.number < rules::firstBandWeek)
        return false;
    if (!input.frame.days.empty() &&
        isBanned(state, *state.exercise, input.frame.days.front().date))
        return false;
    if (input.cut.paused && ladder != Ladder::Mobility && ladder != Ladder::Balance)
        return false;
    if (ladder == Ladder::BandWalk && profile.experience == Experience::None &&
        input.frame.number < rules::firstBandWalkWeekForNewcomers)
        return false;
    return !((functionLadders & bit(ladder)) && legsDoneElsewhere(profile));
}

/// Fewest and most sets.
struct SetRange {
    int least;
    int most;
};

SetRange standaloneSets(Ladder ladder, const LadderState& state, const WeekInput& input) {
    const bool strength = (strengthLadders & bit(ladder)) != 0;
    const bool clearlyTight = input.person.findings().band(Test::HipFlexor) == Band::Low;
    if (ladder == Ladder::Mobility && clearlyTight)
        return {2, 2};
    if (input.frame.phase == Phase::Learn) {
        if (!strength)
            return {1, 1};
        return {olderFirstWeek(input) ? 1 : 2, 2};
    }
    if (input.frame.consolidation || input.cut.strengthSetsMost)
        return {1, ladder == Ladder::Balance ? 3 : 2};
    if (!strength)
        return {1, 2};
    return {state.extraSet ? 3 : 2, 3};
}

SetRange setsFor(Ladder ladder, const LadderState& state, const WeekInput& input, Relaxed relaxed) {
    const Mode mode = input.person.profile().mode;
    if (mode == Mode::WarmUp)
        return {1, 1};
    if (relaxed >= Relaxed::Items)
        return {1, 3};
    if (mode == Mode::Standalone) {
        const SetRange sets = standaloneSets(ladder, state, input);
        return {relaxed >= Relaxed::WideBands ? 1 : sets.least, sets.most};
    }
    if (!(strengthLadders & bit(ladder)))
        return {1, 1};
    return {1, input.frame.phase == Phase::Learn ? 2 : 3};
}

WeekOption optionFor(Ladder ladder, const LadderState& state, const WeekInput& input,
                     Relaxed relaxed) {
    const Exercise& exercise = *state.exercise;
    WeekOption option;
    option.usable = usableThisWeek(ladder, state, input);
    option.position = exercise.position;
    option.band = state.band;
    option.rest = restFor(exercise, input.person.findings().older).value;
    const auto i = static_cast<std::size_t>(ladder);
    const int begunWith = input.soFar.sets[i];
    SetRange sets =
        begunWith > 0 ? SetRange{begunWith, begunWith} : setsFor(ladder, state, input, relaxed);
    if (input.cut.wholeWeek && state.lastSets > 0)
        sets = {std::min(sets.least, state.lastSets), std::min(sets.most, state.lastSets)};
    if (state.setsMost)
        sets = {std::min(sets.least, *state.setsMost), std::min(sets.most, *state.setsMost)};
    option.setsLeast = sets.least;
    option.setsMost = sets.most;
    option.lastSets = input.history.sets[i];
    option.extraSet = extraSetSide(input, ladder).has_value();
    const auto asked = askedAmounts(state, input.person, input.cut.percent, input.cut.wholeWeek);
    for (std::size_t k = 0; k < option.setSeconds.size(); ++k)
        option.setSeconds[k] =
            setSeconds(exercise.type, asked[k], exercise.perSide, paceOf(state)).value;
    const auto counted = countedContribution(exercise, input.person.profile().mode);
    std::ranges::transform(counted, option.contributes.begin(), &QuarterSets::value);
    return option;
}

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
        std::ranges::stable_partition(order, [](Goal goal) { return goal != Goal::Function; });
    return order;
}

/// The most important goal opens each session; on the day after it comes last of the three.
void orderGoals(std::vector<WeekDay>& days, const WeekInput& input) {
    const auto order = sessionGoals(input);
    auto before = input.history.lastFirstGoal;
    for (WeekDay& day : days) {
        day.goalOrder = order;
        if (day.daysSinceLast == 1 && before == order[0])
            std::ranges::rotate(day.goalOrder, day.goalOrder.begin() + 1);
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

std::optional<Side> extraSetSide(const WeekInput& input, Ladder ladder) {
    const auto& own = input.states[static_cast<std::size_t>(ladder)];
    const bool usual = input.person.profile().mode == Mode::Standalone &&
                       input.frame.number >= rules::firstExtraSetWeek &&
                       input.frame.phase != Phase::Test && input.cut.percent == 100 &&
                       !input.cut.hold;
    if (!own || !own->exercise->perSide || !usual || input.frame.days.empty())
        return std::nullopt;
    const Goal goal = own->exercise->primary;
    for (std::size_t i = 0; i < static_cast<std::size_t>(ladder); ++i) {
        const auto& earlier = input.states[i];
        if (earlier && earlier->exercise->perSide && earlier->exercise->primary == goal &&
            usableThisWeek(static_cast<Ladder>(i), *earlier, input))
            return std::nullopt;
    }
    return input.person.findings().weakSide(goal, input.frame.days.front().date.mondayOfWeek());
}

bool hasWarmUp(Mode mode) {
    return mode == Mode::Standalone;
}

PerGoal<QuarterSets> countedContribution(const Exercise& exercise, Mode mode) {
    PerGoal<QuarterSets> counted = exercise.contributes;
    if (mode == Mode::WarmUp)
        for (QuarterSets& sets : counted)
            sets.value /= 2;
    return counted;
}

WeekProblem weekProblem(const WeekInput& input, Relaxed relaxed) {
    WeekProblem problem;
    for (std::size_t i = 0; i < trainedLadders; ++i)
        if (input.states[i])
            problem.options[i] =
                optionFor(static_cast<Ladder>(i), *input.states[i], input, relaxed);
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
