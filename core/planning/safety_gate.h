#pragma once

#include "core/planning/findings.h"
#include "core/planning/plan.h"

#include <optional>

namespace hipwise {

/// Whether the safety answers, the age or the pain forbid a plan, and the sentence that says so.
std::optional<Blocked> safetyGate(const Profile& profile, const Findings& findings);

} // namespace hipwise
