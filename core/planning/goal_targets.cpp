#include "core/planning/goal_targets.h"

#include <algorithm>
#include <numeric>

namespace hipwise {
namespace {

/// Weekly sets to aim at, lowest and highest (engine.md section 3; what it leaves open is DC).
struct Range {
    int low;
    int high;
};
using Ranges = PerGoal<Range>;

constexpr Ranges weeks1to2{{{6, 10}, {5, 8}, {2, 8}, {1, 6}, {1, 4}, {1, 4}}};
constexpr Ranges weeks3to4{{{8, 12}, {7, 12}, {4, 10}, {3, 8}, {1, 6}, {1, 6}}};
constexpr Ranges weeks5to8{{{10, 14}, {9, 15}, {4, 12}, {3, 8}, {2, 6}, {1, 6}}};
constexpr Ranges weeks9to12{{{10, 16}, {10, 16}, {4, 12}, {3, 10}, {2, 6}, {1, 6}}};

const Ranges& rangesOf(const WeekFrame& week) {
    if (week.phase == Phase::Maintenance || week.number <= 2)
        return weeks1to2;
    if (week.number <= 4)
        return weeks3to4;
    return week.number <= 8 ? weeks5to8 : weeks9to12;
}

/// A lighter week aims at half to three quarters of the band.
Range lighter(Range range) {
    return {(range.low + 1) / 2, std::max(2, range.high * 3 / 4)};
}

/// Short modes aim at what fits: two thirds in a finisher, a fifth in a warm-up, which counts half.
Range scaled(Range range, Mode mode) {
    switch (mode) {
    case Mode::Standalone:
        return range;
    case Mode::Finisher:
        return {range.low * 2 / 3, range.high};
    case Mode::WarmUp:
        return {range.low / 5, range.high};
    }
    return range;
}

/// Default importance in thousandths (engine.md section 3, DC).
constexpr PerGoal<int> defaultWeights{300, 300, 200, 100, 50, 50};

constexpr int percentFor(Band band) {
    return band == Band::Low ? 140 : band == Band::Fair ? 115 : 100;
}

Band worse(Band a, Band b) {
    if (a == Band::Unknown)
        return b;
    if (b == Band::Unknown)
        return a;
    return std::min(a, b);
}

/// A finding's share in percent, halved: the stance test speaks for abduction only half as much.
int halfOf(int percent) {
    return 100 + (percent - 100) / 2;
}

int percentOf(Goal goal, const Findings& findings) {
    const int own = percentFor(worstBandFor(goal, findings));
    int percent = own;
    if (goal == Goal::Abduction)
        percent = std::max(own, halfOf(percentFor(findings.band(Test::OneLegStance))));
    if (findings.kneeInstability && (goal == Goal::Abduction || goal == Goal::Function))
        percent = percent * 120 / 100;
    return percent;
}

/// What a motive adds to a goal, in percent (DC).
int motivePercent(Motive motive, Goal goal) {
    switch (motive) {
    case Motive::BackPain:
        return goal == Goal::Trunk ? 120 : 100;
    case Motive::Balance:
        return goal == Goal::Balance ? 150 : goal == Goal::Function ? 110 : 100;
    case Motive::Posture:
        return goal == Goal::Extension || goal == Goal::Mobility ? 115 : 100;
    case Motive::Prevention:
        return 100;
    }
    return 100;
}

/// Scales to thousandths; rounding goes to the first goal, so that the sum is exact.
PerGoal<int> normalised(PerGoal<int> weights) {
    const int sum = std::accumulate(weights.begin(), weights.end(), 0);
    int rest = 1000;
    for (int& weight : weights) {
        weight = weight * 1000 / sum;
        rest -= weight;
    }
    weights.front() += rest;
    return weights;
}

QuarterSets aimIn(Range range, Band band) {
    const int quarters = band == Band::Low ? 2 : band == Band::Fair ? 1 : 0;
    return {4 * range.low + quarters * (range.high - range.low)};
}

} // namespace

Band worstBandFor(Goal goal, const Findings& findings) {
    switch (goal) {
    case Goal::Extension:
        return findings.band(Test::BridgeHold);
    case Goal::Abduction:
        return findings.band(Test::LegRaise);
    case Goal::Function:
        return worse(findings.band(Test::ChairStand), findings.band(Test::StepDown));
    case Goal::Trunk:
        return worse(findings.band(Test::SidePlank), findings.band(Test::BridgeHold));
    case Goal::Balance:
        return findings.band(Test::OneLegStance);
    case Goal::Mobility:
        return findings.band(Test::HipFlexor);
    }
    return Band::Unknown;
}

PerGoal<GoalTarget> goalTargets(const Profile& profile, const Findings& findings,
                                const WeekFrame& week) {
    PerGoal<int> weights = defaultWeights;
    PerGoal<GoalTarget> targets{};
    for (std::size_t i = 0; i < goalCount; ++i) {
        const auto goal = static_cast<Goal>(i);
        weights[i] = weights[i] * percentOf(goal, findings) / 10;
        for (const Motive motive : profile.motives)
            weights[i] = weights[i] * motivePercent(motive, goal) / 100;
        const Range whole = scaled(rangesOf(week)[i], profile.mode);
        const Range range = week.consolidation ? lighter(whole) : whole;
        targets[i].low = range.low;
        targets[i].high = range.high;
        targets[i].aim = aimIn(range, worstBandFor(goal, findings));
    }
    weights = normalised(weights);
    for (std::size_t i = 0; i < goalCount; ++i)
        targets[i].weight = weights[i];
    return targets;
}

void aimAtRest(PerGoal<GoalTarget>& targets, int sessions) {
    const int sets = 2 * sessions;
    for (std::size_t i = 0; i < goalCount; ++i) {
        const auto goal = static_cast<Goal>(i);
        const bool rests = goal != Goal::Balance && goal != Goal::Mobility;
        targets[i].low = rests ? 0 : std::max(targets[i].low, sets);
        targets[i].high = rests ? targets[i].high : std::max(targets[i].high, sets);
        targets[i].aim = rests ? QuarterSets{} : std::max(targets[i].aim, {4 * sets});
    }
}

std::array<Goal, 3> goalOrder(const PerGoal<GoalTarget>& targets) {
    std::array<Goal, 3> order{Goal::Extension, Goal::Abduction, Goal::Function};
    std::ranges::stable_sort(
        order, [&](Goal a, Goal b) { return targets[index(a)].weight > targets[index(b)].weight; });
    return order;
}

} // namespace hipwise
