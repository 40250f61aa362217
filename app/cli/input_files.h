#pragma once

#include "app/cli/common_options.h"
#include "core/coach/coach.h"
#include "core/domain/check_in.h"
#include "core/domain/profile.h"

#include <filesystem>
#include <variant>
#include <vector>

namespace hipwise::cli {

/// What the engine is told about a person by files.
struct PlanInputs {
    Profile profile;
    std::vector<CheckIn> checkIns;
};

/// Reads the profile and the check-ins; a refusal names the file and the place in it.
std::variant<PlanInputs, Refusal> readPlanInputs(const PlanFiles& files);

} // namespace hipwise::cli
