#pragma once

#include "core/planning/start_level.h"

namespace hipwise {

/// Ladders whose exercise is no longer allowed move to the hardest allowed start at or below it, or
/// are left out.
void fitTo(LadderStates& ladders, const Eligibility& person);

/// Bands that waited for their week, where the ladder has earned them.
void startBands(LadderStates& ladders);

/// At the start of a week: at most three steps up, the longest earned first, and a way past each
/// plateau of somebody who keeps up.
void takeEarnedSteps(LadderStates& ladders, const Eligibility& person, const StepMoment& moment,
                     bool keepsUp);

} // namespace hipwise
