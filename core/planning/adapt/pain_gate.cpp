#include "core/planning/adapt/pain_gate.h"

#include <algorithm>

namespace hipwise {
namespace {

PainColour byRise(int rise, const PainThresholds& thresholds) {
    if (rise >= thresholds.redRise)
        return PainColour::Red;
    return rise >= thresholds.amberRise ? PainColour::Amber : PainColour::Green;
}

PainColour byLevel(int pain, const PainThresholds& thresholds) {
    if (pain >= thresholds.redFrom)
        return PainColour::Red;
    return pain >= thresholds.amberFrom ? PainColour::Amber : PainColour::Green;
}

PainColour riseTo(const std::optional<int>& pain, const SessionLog& session,
                  const PainThresholds& thresholds) {
    if (!pain || !session.painBefore)
        return PainColour::Green;
    return byRise(*pain - *session.painBefore, thresholds);
}

} // namespace

PainColour painDuring(const ExerciseLog& exercise, const SessionLog& session,
                      const PainThresholds& thresholds) {
    if (!exercise.pain)
        return exercise.skipped == SkipReason::Pain ? PainColour::Amber : PainColour::Green;
    return std::max(byLevel(*exercise.pain, thresholds),
                    riseTo(exercise.pain, session, thresholds));
}

PainColour painAfterwards(const SessionLog& session, const PainThresholds& thresholds) {
    return std::max(riseTo(session.painAfter, session, thresholds),
                    riseTo(session.painNextMorning, session, thresholds));
}

PainColour painOf(const SessionLog& session, const PainThresholds& thresholds) {
    PainColour worst = painAfterwards(session, thresholds);
    for (const ExerciseLog& exercise : session.exercises)
        worst = std::max(worst, painDuring(exercise, session, thresholds));
    return worst;
}

} // namespace hipwise
