#pragma once

#include "core/coach/coach.h"

namespace hipwise {

/// Why no plan may be made now, as the safety gate says it; empty where one may.
std::optional<Reason> blockedBy(const Snapshot& snapshot);

} // namespace hipwise
