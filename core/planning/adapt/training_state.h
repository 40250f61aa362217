#pragma once

#include "core/domain/log.h"
#include "core/planning/adapt/pain_gate.h"
#include "core/planning/start_level.h"

#include <optional>
#include <span>
#include <vector>

namespace hipwise {

/// What one closed session means for the sessions after it, beside its exercises.
struct SessionNote {
    Date date;
    PainColour pain = PainColour::Green;
    /// Some set was done; else it ends no gap.
    bool begun = true;
    /// At least half of its sets were hard or failed.
    bool hard = false;
    std::optional<int> painBefore;
    /// Its time in percent of the sum of its parts, where it was timed and done whole.
    std::optional<int> pace;
};

/// Everything that the log says, folded session by session; never stored.
struct TrainingState {
    LadderStates ladders;
    /// Oldest first.
    std::vector<SessionNote> sessions;
    /// Ladders whose last effort was hard or failed, as bits.
    unsigned lastHard = 0;
};

/// The state after one more closed session, as it was issued (null outside the plan).
TrainingState afterSession(const TrainingState& before, const SessionLog& log,
                           const PlannedSession* issued, const Eligibility& person,
                           const PainThresholds& thresholds);

/// Done where every set asked for was recorded, Partial where some were, else Skipped.
SessionState stateAfter(const PlannedSession& issued, const SessionLog& log);

/// The days of sessions in which something was done, oldest first.
std::vector<Date> daysTrained(const TrainingState& state);

/// Whether two days with red pain lie within the 14 days before this one: strength work pauses.
bool strengthPaused(const TrainingState& state, Date day);

/// Percent that logging and the person's own pace add to the sum of a session's parts: the median
/// of timed sessions once there are six, else the usual allowance.
int paceFactor(const TrainingState& state);

} // namespace hipwise
