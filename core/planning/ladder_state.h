#pragma once

#include "core/domain/exercise.h"
#include "core/domain/programme.h"
#include "core/planning/eligibility.h"

#include <optional>
#include <vector>

namespace hipwise {

/// Where a person stands on one ladder.
struct LadderState {
    const Exercise* exercise = nullptr;
    /// Band strength from 1; 0 where the exercise uses none.
    int band = 0;
    bool slowTempo = false;
    /// One more set than usual, earned at the top of the ladder.
    bool extraSet = false;
    /// Repetitions or seconds of the next set.
    int amount = 0;
    /// Successes in a row at the top of the range.
    int confirmations = 0;
    /// The banded exercise that the start table asked for and that waits for week 3.
    const Exercise* waitingForBand = nullptr;
    /// Why the ladder stands where it does; shown with the target until it changes.
    std::vector<Reason> reasons;
};

/// Highest amount that may be asked of this person: the range's top, or a limit's.
int topAmount(const Exercise& exercise, const Eligibility& person);

/// The amount after `exposures` more sessions done exactly as asked.
int amountAfter(const LadderState& state, int exposures, const Eligibility& person);

/// The state after one session done exactly as asked (green, effort good).
LadderState afterSuccess(const LadderState& state, const Eligibility& person);

/// The state one step up, or empty where there is nothing left to step up to. `bands` says whether
/// this week allows them.
std::optional<LadderState> stepUp(const LadderState& state, const Eligibility& person, bool bands);

/// The state once bands are allowed, where the start table asked for one; else unchanged.
LadderState withBandStart(const LadderState& state);

/// Seconds up, at the top and down: "2-1-2"; "hold" for holds.
std::string tempoOf(const LadderState& state);
Deciseconds paceOf(const LadderState& state);

} // namespace hipwise
