#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/check_in.h"
#include "core/domain/log.h"
#include "core/domain/profile.h"
#include "core/domain/programme.h"
#include "core/planning/adapt/pain_gate.h"

#include <functional>
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
    /// Closed sessions, oldest first; those after today do not count.
    std::vector<SessionLog> log{};
    PainThresholds thresholds{};
};

/// No plan may be made, and why.
struct Blocked {
    Reason reason;

    bool operator==(const Blocked&) const = default;
};

using PlanOutcome = std::variant<Programme, Blocked>;

/// The programme as it was issued from session to session up to today, and from then on for
/// somebody who does exactly what is asked (engine.md). Pure.
PlanOutcome plan(const PlanRequest& request, const Catalogue& catalogue);

/// What somebody makes of a session that lies ahead; empty where they miss it.
using Trainee = std::function<std::optional<SessionLog>(const PlannedSession&)>;

/// A programme issued session by session, and what the trainee did from today on.
struct Simulation {
    Programme programme;
    std::vector<SessionLog> log;
};

/// Up to today all is as the log says; from then on the trainee is asked.
std::variant<Simulation, Blocked> simulate(const PlanRequest& request, const Catalogue& catalogue,
                                           const Trainee& trainee);

/// The first start that still leaves a session in its week: `today`, else the next Monday.
Date usualStart(const Profile& profile, Date today);

} // namespace hipwise
