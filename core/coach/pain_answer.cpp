#include "core/coach/pain_answer.h"

#include "core/planning/dose_rules.h"
#include "core/planning/easier_item.h"
#include "core/planning/findings.h"
#include "core/planning/ladder_state.h"

#include <algorithm>

namespace hipwise {
namespace {

SessionLog logOf(const Snapshot& snapshot, Date planned) {
    const auto log = std::ranges::find(snapshot.log, planned, &SessionLog::plannedDate);
    return log == snapshot.log.end() ? SessionLog{} : *log;
}

std::optional<Amount> fifthLess(const Amount& amount) {
    const int less = reduced(numberOf(amount), rules::amberPercent);
    if (less >= numberOf(amount))
        return std::nullopt;
    return std::holds_alternative<Seconds>(amount) ? Amount{Seconds{less}} : Amount{Reps{less}};
}

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

PainAnswer painAnswer(const Snapshot& snapshot, const PlannedSession& session,
                      const std::string& exercise, int pain, const Catalogue& catalogue) {
    const PainThresholds thresholds;
    const SessionLog log = logOf(snapshot, session.date);
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
    const Findings findings =
        findingsFrom(snapshot.profile, snapshot.checkIns, snapshot.programme.start.year());
    const Eligibility person(snapshot.profile, findings, catalogue);
    answer.fewer = fifthLess(item->amount);
    answer.easier = easierItem(*item, session, person, snapshot.log);
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
