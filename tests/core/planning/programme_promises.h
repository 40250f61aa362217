#pragma once

#include "core/planning/plan.h"

#include <string>
#include <vector>

namespace hipwise {

/// The promises that join weeks: dates, rest days, ramp, first sides, reasons of changed targets.
std::vector<std::string> brokenAcrossWeeks(const PlanRequest& request, const Programme& programme,
                                           const Catalogue& catalogue);

} // namespace hipwise
