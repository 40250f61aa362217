#pragma once

#include "core/coach/coach.h"
#include "core/planning/short_session.h"

#include <vector>

namespace hipwise {

/// What a session is cut to in 6, 8, 10, 12 and 15 minutes, from the shortest on; without those
/// that cut nothing or cut the same.
std::vector<ShortSession> shorterSessions(const Snapshot& snapshot, const PlannedSession& session);

} // namespace hipwise
