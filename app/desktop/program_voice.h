#pragma once

#include "app/desktop/voice.h"

namespace hipwise {

/// Speaks by `spd-say` or else `espeak-ng`, whichever is on the path; null where neither is.
std::unique_ptr<Voice> programVoice();

} // namespace hipwise
