#include "core/coach/set_facts.h"

#include "core/domain/names.h"
#include "core/planning/as_asked.h"

#include <algorithm>
#include <string>

namespace hipwise {
namespace {

constexpr int mostReps = 200;
constexpr int mostSeconds = 3600;
constexpr int longestSession = 24 * 3600;

int mostOf(const Amount& done) {
    return std::holds_alternative<Reps>(done) ? mostReps : mostSeconds;
}

std::optional<Refusal> refuse(const std::string& sentence) {
    return Refusal{sentence};
}

/// Sets of one side; the extra set belongs to one side only.
int setsOf(const Prescription& item, const std::optional<Side>& side) {
    return item.sets + (item.extraSetSide && item.extraSetSide == side ? 1 : 0);
}

std::optional<Refusal> wrongAmount(const Prescription& item, const Amount& done) {
    if (done.index() != item.amount.index())
        return refuse(item.exercise + " is counted in " +
                      (std::holds_alternative<Reps>(item.amount) ? "repetitions" : "seconds") +
                      "; say how many.");
    if (!fits(done))
        return refuse("A set of " + item.exercise + " has 0 to " + std::to_string(mostOf(done)) +
                      (std::holds_alternative<Reps>(done) ? " repetitions." : " seconds."));
    return std::nullopt;
}

std::optional<Refusal> wrongSet(const Prescription& item, const SetFact& fact) {
    if (item.perSide && !fact.side)
        return refuse(item.exercise + " is done on each side; say left or right.");
    if (!item.perSide && fact.side)
        return refuse(item.exercise + " is done on both sides together; leave the side out.");
    const int sets = setsOf(item, fact.side);
    if (fact.set < 1 || fact.set > sets)
        return refuse(item.exercise + " has " + std::to_string(sets) +
                      (sets == 1 ? " set" : " sets") + " in this session; there is no set " +
                      std::to_string(fact.set) + ".");
    return fact.done ? wrongAmount(item, *fact.done) : std::nullopt;
}

const Prescription* itemOf(const PlannedSession& session, const std::string& exercise) {
    const auto item = std::ranges::find(session.items, exercise, &Prescription::exercise);
    return item != session.items.end() ? &*item : nullptr;
}

std::optional<Refusal> unknownExercise(const PlannedSession& session, const std::string& exercise) {
    return refuse("The session of " + session.date.iso() + " has no exercise \"" + exercise +
                  "\"; see what it has with: hipwise today --today " + session.date.iso());
}

} // namespace

bool fits(const Amount& done) {
    return numberOf(done) >= 0 && numberOf(done) <= mostOf(done);
}

std::optional<Refusal> wrongPain(const std::optional<int>& pain) {
    return pain && (*pain < 0 || *pain > 10) ? refuse("Pain goes from 0 to 10.") : std::nullopt;
}

std::optional<Refusal> wrongDuration(const std::optional<Seconds>& duration) {
    return duration && (duration->value < 0 || duration->value > longestSession)
               ? refuse("A session lasts from 0 to 24 hours.")
               : std::nullopt;
}

std::optional<Refusal> misfit(const PlannedSession& session, const SessionFacts& facts) {
    for (const SetFact& fact : facts.sets) {
        const Prescription* item = itemOf(session, fact.exercise);
        if (!item)
            return unknownExercise(session, fact.exercise);
        if (const auto refusal = wrongSet(*item, fact))
            return refusal;
    }
    for (const ExerciseFact& fact : facts.exercises) {
        if (!itemOf(session, fact.exercise))
            return unknownExercise(session, fact.exercise);
        if (const auto refusal = wrongPain(fact.pain))
            return refusal;
    }
    for (const auto& pain :
         {facts.painToday, facts.painBefore, facts.painAfter, facts.painNextMorning})
        if (const auto refusal = wrongPain(pain))
            return refusal;
    return wrongDuration(facts.duration);
}

std::vector<SetRecord> recordsOf(const PlannedSession& session, const std::vector<SetFact>& facts) {
    std::vector<SetRecord> records;
    for (const SetFact& fact : facts)
        records.push_back({fact.exercise, fact.set, fact.side,
                           itemOf(session, fact.exercise)->amount, fact.done, fact.confirmed});
    return records;
}

void recordPains(LogStore& log, const PlannedRef& session, const SessionFacts& facts,
                 const Moment& now) {
    if (facts.painBefore)
        log.recordSessionPain(session, PainTime::Before, facts.painBefore, now);
    if (facts.painAfter)
        log.recordSessionPain(session, PainTime::After, facts.painAfter, now);
    if (facts.painNextMorning)
        log.recordSessionPain(session, PainTime::NextMorning, facts.painNextMorning, now);
}

std::vector<SetFact> allSetsAsAsked(const Prescription& item) {
    std::vector<SetFact> facts;
    for (const SetLog& set : setsAsAsked(item))
        facts.push_back({item.exercise, set.set, set.side, set.done});
    return facts;
}

void takeBackSkips(LogStore& log, const PlannedRef& session, const std::vector<SetFact>& sets,
                   const Moment& now) {
    for (const SetFact& fact : sets) {
        ExerciseNote note = log.note(session.session, fact.exercise);
        if (!fact.done || !note.skipped)
            continue;
        note.skipped.reset();
        log.recordExercise(session, note, now);
    }
}

Moment momentOf(const PlannedRef& session, const Moment& now) {
    if (session.day >= now.day)
        return now;
    Moment then = now;
    then.day = session.day;
    then.wallTime.clear();
    return then;
}

} // namespace hipwise
