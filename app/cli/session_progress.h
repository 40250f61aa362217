#pragma once

#include "core/coach/coach.h"

#include <vector>

namespace hipwise::cli {

/// How many of an exercise's sets are recorded; both sides together are one set.
struct SetCount {
    int done = 0;
    int asked = 0;
};

SetCount setCount(const Prescription& item, const SessionLog* log);
SetCount setCount(const PlannedSession& session, const SessionLog* log);
/// What is recorded of the session planned for a day; null where that is nothing.
const SessionLog* logOf(const std::vector<SessionLog>& log, Date planned);

} // namespace hipwise::cli
