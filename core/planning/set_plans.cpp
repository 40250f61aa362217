#include "core/planning/set_plans.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace hipwise {
namespace {

constexpr int setsMostEver = 3;

/// The fewest sets of every usable ladder.
SetPlan fewestSets(const WeekProblem& problem) {
    SetPlan plan{};
    for (std::size_t i = 0; i < ladderCount; ++i)
        if (problem.options[i].usable)
            plan[i] = problem.options[i].setsLeast;
    return plan;
}

bool raise(const WeekProblem& problem, SetPlan& plan, Ladder ladder, int sets) {
    const auto i = static_cast<std::size_t>(ladder);
    if (plan[i] == 0 || plan[i] >= sets || problem.options[i].setsMost < sets)
        return false;
    plan[i] = sets;
    return true;
}

/// Strength ladders one after the other, round after round.
std::vector<SetPlan> strengthPlans(const WeekProblem& problem) {
    SetPlan plan = fewestSets(problem);
    std::vector<SetPlan> plans{plan};
    for (int sets = 2; sets <= setsMostEver; ++sets)
        for (const Ladder ladder : problem.rank)
            if ((strengthLadders & bit(ladder)) && raise(problem, plan, ladder, sets))
                plans.push_back(plan);
    return plans;
}

/// A plan with balance and mobility raised together, round after round.
std::vector<SetPlan> steadyingPlans(const WeekProblem& problem, SetPlan plan) {
    std::vector<SetPlan> plans{plan};
    for (int sets = 2; sets <= setsMostEver; ++sets) {
        const bool balance = raise(problem, plan, Ladder::Balance, sets);
        const bool mobility = raise(problem, plan, Ladder::Mobility, sets);
        if (balance || mobility)
            plans.push_back(plan);
    }
    return plans;
}

int unlikeLastWeek(const WeekProblem& problem, const SetPlan& plan) {
    int unlike = 0;
    for (std::size_t i = 0; i < ladderCount; ++i) {
        const int last = problem.options[i].lastSets;
        unlike += last > 0 && plan[i] > 0 && plan[i] != last;
    }
    return unlike;
}

} // namespace

std::vector<SetPlan> setPlans(const WeekProblem& problem) {
    std::vector<SetPlan> plans;
    for (const SetPlan& strength : strengthPlans(problem))
        for (const SetPlan& plan : steadyingPlans(problem, strength))
            plans.push_back(plan);
    std::ranges::stable_sort(plans, {}, [&](const SetPlan& plan) {
        return std::tuple(unlikeLastWeek(problem, plan),
                          -std::accumulate(plan.begin(), plan.end(), 0));
    });
    return plans;
}

} // namespace hipwise
