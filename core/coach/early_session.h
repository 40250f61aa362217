#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <optional>
#include <vector>

namespace hipwise {

/// The planned day of the session that may be done today in place of later: on a day without a
/// session the next one, where the days between sessions allow it; one that was begun so today
/// stays. Empty where there is none.
std::optional<Date> earlySession(const Programme& programme, const std::vector<SessionLog>& log,
                                 int daysPerWeek, Date today);

} // namespace hipwise
