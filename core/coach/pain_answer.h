#pragma once

#include "core/coach/coach.h"
#include "core/planning/adapt/pain_gate.h"

#include <optional>
#include <string>

namespace hipwise {

/// What the pain gate (engine.md section 6) answers at once.
enum class PainAdvice { GoOn, Fewer, Easier, LeaveOut, EndSession };

struct PainAnswer {
    PainColour colour = PainColour::Green;
    /// Not outside any exercise, as in the warm-up.
    bool inExercise = true;
    PainAdvice advice = PainAdvice::GoOn;
    /// A fifth less for the sets to come; empty where it cannot become less.
    std::optional<Amount> fewer;
    /// What the session may go on with; empty where nothing is easier.
    std::optional<Prescription> easier;
};

/// A fifth less; empty where it cannot become less.
std::optional<Amount> fifthLess(const Amount& amount);

/// The answer to pain of 0 to 10 during an exercise of the session of which so much is asked now;
/// the snapshot's log says what was told before. The second amber pain of one exercise asks for the
/// easier one; severe pain, or red pain in a second exercise, for the end of the session.
PainAnswer painAnswer(const Snapshot& snapshot, const PlannedSession& session,
                      const std::string& exercise, const Amount& asked, int pain,
                      const Catalogue& catalogue);

} // namespace hipwise
