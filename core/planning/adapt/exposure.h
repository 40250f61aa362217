#pragma once

#include "core/domain/exercise.h"
#include "core/domain/programme.h"
#include "core/planning/adapt/pain_gate.h"

namespace hipwise {

/// What the log says about one exercise on one day.
struct Exposure {
    Date date;
    /// Of one set, as asked: the least of all sets.
    int asked = 0;
    /// Sets of each side that were planned; 0 outside the plan.
    int askedSets = 0;
    /// The least of all sets and sides.
    int done = 0;
    /// Every asked set is there, on both sides where it is sided.
    bool complete = false;
    /// The person said so of every set; none of them ran on by itself.
    bool confirmed = true;
    std::optional<Effort> effort;
    std::optional<SkipReason> skipped;
    /// 0 to 10 during the exercise.
    std::optional<int> pain;
    PainColour band = PainColour::Green;
    /// The pain came after the session, not during this exercise.
    bool painCameLater = false;
};

/// `asked` is the exercise as it was planned that day; null for one outside the plan, of which the
/// sets that were done count as all.
Exposure exposureOf(const ExerciseLog& log, const SessionLog& session, const Prescription* asked,
                    const PainThresholds& thresholds);

} // namespace hipwise
