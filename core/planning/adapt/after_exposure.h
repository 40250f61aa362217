#pragma once

#include "core/planning/adapt/exposure.h"
#include "core/planning/ladder_state.h"

namespace hipwise {

/// The ladder after one session with its exercise was closed (engine.md sections 5 and 6): more,
/// the same, less, or a step down, with the reason. Steps up wait for the start of a week.
LadderState afterExposure(const LadderState& state, const Exposure& exposure,
                          const Eligibility& person, const PainThresholds& thresholds);

/// One or more rungs down, off the present exercise; the same exercise where there is none.
LadderState levelsDown(const LadderState& state, int levels, const Eligibility& person);

} // namespace hipwise
