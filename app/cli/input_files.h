#pragma once

#include "app/cli/common_options.h"
#include "core/coach/coach.h"
#include "core/domain/check_in.h"
#include "core/domain/log.h"
#include "core/domain/profile.h"
#include "core/interchange/problem.h"

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
/// Reads a log document; the sessions keep the order of the file. One that tells something twice is
/// refused.
std::variant<std::vector<SessionLog>, Refusal> readLogFile(const std::string& name);
/// The file, the place in it (with the session, where it is in one) and what to do.
Refusal refusalOf(const std::string& name, const Problem& problem);

} // namespace hipwise::cli
