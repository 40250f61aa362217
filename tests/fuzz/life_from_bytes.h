#pragma once

#include "core/planning/plan.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hipwise::fuzz {

/// Up to 52 weeks of a person, with days missed, painful, easy or half done.
struct Life {
    /// The person once all of it is past.
    PlanRequest request;
    Simulation lived;
    /// The log as it was told in the end, and the day: late and extra sessions, corrections.
    PlanRequest told;
};

/// Any bytes give a life; empty where the person may not train.
std::optional<Life> lifeFrom(std::span<const std::uint8_t> bytes);

/// What the plans for the life in these bytes break of the promises of week_promises.h,
/// log_promises.h and true_reasons.h, one line each.
std::vector<std::string> brokenBy(std::span<const std::uint8_t> bytes);

/// The person and what was told, as documents.
std::string documentsOf(const Life& life);

} // namespace hipwise::fuzz
