#pragma once

#include "core/coach/coach.h"
#include "core/planning/short_session.h"

#include <vector>

namespace hipwise {

/// What a session is cut to in 6, 8, 10, 12 and 15 minutes, from the shortest on; without those
/// that cut nothing or cut the same. What is left of one that was begun may also be cut to 2 and 4.
std::vector<ShortSession> shorterSessions(const Snapshot& snapshot, const PlannedSession& session,
                                          bool begun = false);

} // namespace hipwise
