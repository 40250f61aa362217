#pragma once

#include "core/domain/log.h"

#include <optional>

namespace hipwise {

/// Pain from 0 to 10 in three bands (engine.md section 6). A clinician may set other ones for a
/// plan.
struct PainThresholds {
    int amberFrom = 3;
    int redFrom = 6;
    /// From here on two levels down instead of one.
    int severeFrom = 8;
    /// Points above the pain before the session, and on the morning after it.
    int amberRise = 2;
    int redRise = 3;

    bool operator==(const PainThresholds&) const = default;
};

enum class PainColour { Green, Amber, Red };

/// During one exercise, judged by itself and against the pain before the session. Not told is
/// green.
PainColour painDuring(const ExerciseLog& exercise, const SessionLog& session,
                      const PainThresholds& thresholds);

/// After the session and on the morning after it, against the pain before it. Empty values are
/// green.
PainColour painAfterwards(const SessionLog& session, const PainThresholds& thresholds);

/// The worst of the whole session: every exercise, afterwards, next morning.
PainColour painOf(const SessionLog& session, const PainThresholds& thresholds);

} // namespace hipwise
