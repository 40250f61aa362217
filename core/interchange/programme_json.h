#pragma once

#include "core/domain/programme.h"
#include "core/interchange/json_field.h"

namespace hipwise {

Reason readReason(ObjectReader& at);
JsonValue reasonJson(const Reason& reason);

/// Shares of a set per goal; goals without a share are left out.
PerGoal<QuarterSets> readShares(ObjectReader& at);
JsonValue sharesJson(const PerGoal<QuarterSets>& shares);

/// 4 or 3.5; null for zero, which holds have.
JsonValue paceJson(Deciseconds pace);
/// 7.5 or 6.0.
JsonValue setsJson(QuarterSets sets);

} // namespace hipwise
