#pragma once

#include "core/domain/programme.h"
#include "core/planning/adapt/training_state.h"
#include "core/planning/dose_rules.h"

#include <vector>

namespace hipwise {

/// What a week may ask for after a gap, rising pain or hard weeks. Cuts never add up: the smallest
/// share alone counts.
struct LoadCut {
    /// Share of the repetitions and seconds; of the first session of each ladder only, or of all.
    int percent = 100;
    bool wholeWeek = false;
    /// Why the share is below 100; shown with each exercise that it lowers.
    std::optional<Reason> shareReason;
    /// No steps up and no gains that were earned before.
    bool hold = false;
    /// Most strength sets of the week; empty for no bound of its own.
    std::optional<int> strengthSetsMost;
    /// Strength work pauses: mobility and supported balance only.
    bool paused = false;
    /// Tests that take full strength wait: pain or a break of weeks is too near.
    bool sparesTests = false;
    /// Why; shown with the week.
    std::vector<Reason> reasons;

    /// A reason once; of gaps the latest is told.
    void add(const Reason& reason);
    /// Takes over what came up in the course of the week.
    void addReasonsOf(const LoadCut& later);
};

/// Days since the last closed session; empty where there is none.
std::optional<int> gapBefore(const TrainingState& state, Date day);

/// The ladders after so many days without a session: levels down where the gap is long.
LadderStates afterGap(const TrainingState& state, int days, const Eligibility& person);

/// Balance on the easiest rung, which has a hand on something: for as long as strength work pauses.
void supportBalance(LadderStates& ladders, const Eligibility& person);

/// The cut for the sessions of a week from `day` on. `weekOneSets` are the strength sets of week 1.
LoadCut cutFor(const TrainingState& state, Date day, const Eligibility& person, int weekOneSets,
               int lastFullSets);

/// Whether last week asks for an early lighter week: two sessions with pain of amber or more, or
/// half the sets hard twice running.
bool asksForLighterWeek(const TrainingState& state, Date monday);

} // namespace hipwise
