#pragma once

#include "tests/core/planning/adapt/stories/story.h"

#include <string>

namespace hipwise {

/// The whole story to be read from top to bottom: who it is, what happens, and week by week what
/// was asked, why, and what was done. A reason is told where it changed since last time.
std::string storyText(const Story& story, const Simulation& simulation, const Catalogue& catalogue);

} // namespace hipwise
