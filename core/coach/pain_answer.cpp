#include "core/coach/pain_answer.h"

#include "core/coach/session_state.h"
#include "core/planning/adapt/person_on.h"
#include "core/planning/dose_rules.h"
#include "core/planning/easier_item.h"
#include "core/planning/ladder_state.h"

#include <algorithm>

namespace hipwise {
namespace {

bool hurtBefore(const SessionLog& log, const std::string& exercise, PainColour colour, bool same) {
    return std::ranges::any_of(log.exercises, [&](const ExerciseLog& entry) {
        return (entry.exercise == exercise) == same && entry.pain &&
               painDuring(entry, log, {}) == colour;
    });
}

PainAdvice adviceFor(const PainAnswer& answer, bool again) {
    if (answer.fewer && !again)
        return PainAdvice::Fewer;
    return answer.easier ? PainAdvice::Easier : PainAdvice::LeaveOut;
}

} // namespace

std::optional<Amount> fifthLess(const Amount& amount) {
    const int less = reduced(numberOf(amount), rules::amberPercent);
    if (less >= numberOf(amount))
        return std::nullopt;
    return withNumber(amount, less);
}

PainAnswer painAnswer(const Snapshot& snapshot, const PlannedSession& session,
                      const std::string& exercise, const Amount& asked, int pain,
                      const Catalogue& catalogue) {
    const PainThresholds thresholds;
    const SessionLog* begun = logOfPlanned(snapshot.log, session.date);
    const SessionLog log = begun ? *begun : SessionLog{};
    const auto item = std::ranges::find(session.items, exercise, &Prescription::exercise);
    ExerciseLog told;
    told.exercise = exercise;
    told.pain = pain;
    PainAnswer answer;
    answer.colour = painDuring(told, log, thresholds);
    if (item == session.items.end()) {
        answer.inExercise = false;
        if (answer.colour == PainColour::Red)
            answer.advice = PainAdvice::EndSession;
        return answer;
    }
    const PersonOn known(snapshot.profile, snapshot.checkIns, snapshot.programme.start, catalogue);
    answer.fewer = fifthLess(asked);
    answer.easier = easierItem(*item, session, known.eligibility, snapshot.log);
    if (answer.colour == PainColour::Amber)
        answer.advice = adviceFor(answer, hurtBefore(log, exercise, PainColour::Amber, true));
    if (answer.colour == PainColour::Red) {
        const bool severe = pain >= thresholds.severeFrom;
        const bool second = hurtBefore(log, exercise, PainColour::Red, false);
        answer.advice = severe || second ? PainAdvice::EndSession : PainAdvice::LeaveOut;
    }
    return answer;
}

} // namespace hipwise
