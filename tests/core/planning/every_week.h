#pragma once

#include "core/planning/week_problem.h"

#include <optional>
#include <random>

namespace hipwise {

/// The best week by looking at every week there is: every plan of sets with every combination of
/// make-ups, nothing cut. For small problems only.
std::optional<WeekChoice> bestOfEveryWeek(const WeekProblem& problem);

/// A week of one to four days with few ladders, often with last week's sessions.
WeekProblem randomWeek(std::mt19937& engine);

} // namespace hipwise
