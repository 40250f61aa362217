#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/check_in.h"
#include "core/domain/profile.h"
#include "core/domain/programme.h"

#include <variant>
#include <vector>

namespace hipwise {

struct PlanRequest {
    Profile profile;
    /// In any order; the newest result of each test counts.
    std::vector<CheckIn> checkIns;
    Date start;
    Date today;
    int weeks = 12;
};

/// No plan may be made, and why.
struct Blocked {
    Reason reason;

    bool operator==(const Blocked&) const = default;
};

using PlanOutcome = std::variant<Programme, Blocked>;

/// The whole programme for somebody who does exactly what is asked (engine.md). Pure.
PlanOutcome plan(const PlanRequest& request, const Catalogue& catalogue);

/// The first start that still leaves a session in its week: `today`, else the next Monday.
Date usualStart(const Profile& profile, Date today);

} // namespace hipwise
