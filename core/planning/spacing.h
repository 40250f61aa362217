#pragma once

#include "core/planning/week_problem.h"

namespace hipwise {

/// Ladders that the spacing rule forbids on a day after those of the last and the second last
/// session.
LadderSet barredAfter(const WeekProblem& problem, std::size_t day, LadderSet last,
                      LadderSet secondLast);

} // namespace hipwise
