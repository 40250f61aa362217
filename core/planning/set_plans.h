#pragma once

#include "core/planning/week_problem.h"

#include <vector>

namespace hipwise {

/// Sets of each ladder, the same on every day of the week.
using SetPlan = std::array<int, ladderCount>;

/// All plans of sets: strength ladders are raised one set at a time in the order of the problem's
/// rank, round after round; balance and mobility on their own, both at once. Those with the fewest
/// ladders unlike last week come first, then those with more sets.
std::vector<SetPlan> setPlans(const WeekProblem& problem);

} // namespace hipwise
