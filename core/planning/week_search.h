#pragma once

#include "core/planning/week_problem.h"

#include <optional>

namespace hipwise {

/// The best legal week, proven: least shortfall, then fewest changes, then fewest position groups;
/// among equals the first plan of sets (set_plans.h), then day by day the first make-up
/// (session_options.h). Empty where no week is legal.
std::optional<WeekChoice> bestWeek(const WeekProblem& problem);

} // namespace hipwise
