#pragma once

#include "core/planning/plan.h"

#include <string>
#include <vector>

namespace hipwise {

/// Who it is and when it starts, to be read where a check fails; the log apart.
std::string wordsOf(const PlanRequest& request);

/// The same person once all of it is past.
PlanRequest afterwards(PlanRequest request, const std::vector<SessionLog>& log);

} // namespace hipwise
