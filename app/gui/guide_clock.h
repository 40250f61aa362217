#pragma once

#include "app/pages/session_page.h"

namespace hipwise {

/// Milliseconds since the machine was started, its sleep included; where the system has no such
/// clock, without the sleep.
Milliseconds sinceBoot();

} // namespace hipwise
