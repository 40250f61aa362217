#pragma once

#include "core/planning/week_builder.h"

namespace hipwise {

/// Which rules a finished week really breaks, with one sentence each.
std::vector<GaveWay> gaveWay(const WeekInput& input, const Week& week);

/// Strength sets of a week, counted once for both sides.
int strengthSets(const Week& week);

} // namespace hipwise
