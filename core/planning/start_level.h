#pragma once

#include "core/planning/ladder_state.h"

#include <array>
#include <optional>

namespace hipwise {

inline constexpr std::size_t trainedLadders = 10;

/// One state a ladder, in the order of `Ladder`; empty where no rung is allowed.
using LadderStates = std::array<std::optional<LadderState>, trainedLadders>;

/// Where each ladder starts (the table of engine.md section 2). In the first weeks there are no
/// bands: the bodyweight rung of the nearest lower difficulty stands in.
LadderStates startStates(const Eligibility& person);

} // namespace hipwise
