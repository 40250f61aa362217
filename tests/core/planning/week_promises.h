#pragma once

#include "core/planning/plan.h"

#include <string>
#include <vector>

namespace hipwise {

/// What a programme breaks of engine.md section 8, one line each with its week; empty where it
/// keeps all. Recomputed from the documents, not from the engine's own functions.
std::vector<std::string> brokenPromises(const PlanRequest& request, const Programme& programme,
                                        const Catalogue& catalogue);

/// Whether the programme itself says that a rule gave way in that week.
bool gaveWayIn(const Programme& programme, const std::string& rule, int week);

} // namespace hipwise
