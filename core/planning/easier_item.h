#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"
#include "core/planning/eligibility.h"

#include <optional>
#include <vector>

namespace hipwise {

/// The next easier exercise of the same ladder that the person may do, that did not hurt a lot in
/// the last 7 days and that the session does not have yet, dosed from the bottom of its range;
/// empty where there is none.
std::optional<Prescription> easierItem(const Prescription& item, const PlannedSession& session,
                                       const Eligibility& person,
                                       const std::vector<SessionLog>& log);

} // namespace hipwise
