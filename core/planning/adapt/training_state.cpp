#include "core/planning/adapt/training_state.h"

#include "core/planning/adapt/adapt_reasons.h"
#include "core/planning/adapt/after_exposure.h"
#include "core/planning/dose.h"
#include "core/planning/dose_rules.h"

#include <algorithm>

namespace hipwise {
namespace {

bool wasHard(const ExerciseLog& exercise) {
    return exercise.effort == Effort::Hard || exercise.effort == Effort::Failed;
}

const Prescription* issuedItem(const PlannedSession* issued, const std::string& exercise) {
    if (!issued)
        return nullptr;
    const auto item = std::ranges::find(issued->items, exercise, &Prescription::exercise);
    return item != issued->items.end() ? &*item : nullptr;
}

bool doneWhole(const SessionLog& log, const PlannedSession& issued,
               const PainThresholds& thresholds) {
    return std::ranges::all_of(issued.items, [&](const Prescription& item) {
        const auto found = std::ranges::find(log.exercises, item.exercise, &ExerciseLog::exercise);
        return found != log.exercises.end() && exposureOf(*found, log, &item, thresholds).complete;
    });
}

SessionNote noteOf(const SessionLog& log, const PlannedSession* issued,
                   const PainThresholds& thresholds) {
    SessionNote note;
    note.date = log.date;
    note.pain = painOf(log, thresholds);
    note.painBefore = log.painBefore;
    std::size_t sets = 0;
    std::size_t hard = 0;
    for (const ExerciseLog& exercise : log.exercises) {
        sets += exercise.sets.size();
        hard += wasHard(exercise) ? exercise.sets.size() : 0;
    }
    note.begun = sets > 0;
    note.hard = sets > 0 && 2 * hard >= sets;
    if (issued && log.duration && doneWhole(log, *issued, thresholds)) {
        const Seconds parts = sumOfParts(*issued);
        if (parts.value > 0)
            note.pace = log.duration->value * 100 / parts.value;
    }
    return note;
}

/// What was asked that day is where the ladder stood, even where the plan would now ask otherwise.
LadderState asAsked(const LadderState& state, const Exercise& exercise, const Exposure& exposure) {
    if (state.exercise == &exercise)
        return state;
    LadderState adopted;
    adopted.exercise = &exercise;
    adopted.band = exercise.bands ? 1 : 0;
    adopted.amount = std::clamp(exposure.asked, exercise.lowest, exercise.highest);
    adopted.lastSets = state.lastSets;
    adopted.lastAmount = state.lastAmount;
    adopted.successes = state.successes;
    adopted.settling = state.settling;
    adopted.bans = state.bans;
    return adopted;
}

/// Outside the plan, or beside the exercise that was asked for on this ladder.
bool isExtra(const Exercise& exercise, const SessionLog& session, const PlannedSession* issued) {
    if (issuedItem(issued, exercise.id))
        return false;
    if (!issued)
        return !session.plannedDate;
    const auto asked = std::ranges::find(issued->items, exercise.ladder, &Prescription::ladder);
    return asked != issued->items.end() &&
           std::ranges::find(session.exercises, asked->exercise, &ExerciseLog::exercise) !=
               session.exercises.end();
}

/// What was asked for; also under the name of what the person has put in its place since.
const Prescription* askedAs(const Exercise& exercise, const PlannedSession* issued,
                            const Catalogue& catalogue) {
    const Prescription* item = issuedItem(issued, exercise.id);
    const Exercise* standIn = item ? nullptr : catalogue.standInFor(exercise.id);
    return standIn ? issuedItem(issued, standIn->id) : item;
}

void foldExercise(TrainingState& state, const ExerciseLog& log, const SessionLog& session,
                  const PlannedSession* issued, const Eligibility& person,
                  const PainThresholds& thresholds) {
    const Exercise* exercise = person.catalogue().find(log.exercise);
    if (!exercise || static_cast<std::size_t>(exercise->ladder) >= trainedLadders)
        return;
    const auto i = static_cast<std::size_t>(exercise->ladder);
    auto& ladder = state.ladders[i];
    if (!ladder)
        return;
    const Exposure exposure =
        exposureOf(log, session, askedAs(*exercise, issued, person.catalogue()), thresholds);
    if (log.effort)
        state.lastHard = wasHard(log) ? state.lastHard | (1u << i) : state.lastHard & ~(1u << i);
    // What stood in for an exercise that hurt does not undo what the pain did to the ladder.
    if (isExtra(*exercise, session, issued) && (issued || ladder->exercise != exercise)) {
        if (exposure.band == PainColour::Red)
            ladder->bans.push_back({exercise, session.date.plusDays(rules::redBanDays)});
        return;
    }
    ladder = afterExposure(asAsked(*ladder, *exercise, exposure), exposure, person, thresholds);
}

/// What works the same muscles as an exercise that hurt a lot does not go up after that session.
void holdAfterRed(LadderStates& after, const LadderStates& before, const SessionLog& log,
                  const PlannedSession* issued, const Eligibility& person,
                  const PainThresholds& thresholds) {
    for (const ExerciseLog& hurt : log.exercises) {
        const Exercise* exercise = person.catalogue().find(hurt.exercise);
        if (!exercise ||
            exposureOf(hurt, log, issuedItem(issued, hurt.exercise), thresholds).band !=
                PainColour::Red)
            continue;
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (!after[i] || !before[i] || after[i]->exercise != before[i]->exercise ||
                after[i]->exercise->primary != exercise->primary ||
                after[i]->exercise->ladder == exercise->ladder ||
                after[i]->amount <= before[i]->amount)
                continue;
            after[i]->amount = before[i]->amount;
            if (after[i]->lastSets > 0)
                after[i]->setsMost = after[i]->lastSets;
            after[i]->reasons = {reasons::heldBeside(*exercise, log.date)};
        }
    }
}

} // namespace

TrainingState afterSession(const TrainingState& before, const SessionLog& log,
                           const PlannedSession* issued, const Eligibility& person,
                           const PainThresholds& thresholds) {
    TrainingState after = before;
    for (const ExerciseLog& exercise : log.exercises)
        foldExercise(after, exercise, log, issued, person, thresholds);
    holdAfterRed(after.ladders, before.ladders, log, issued, person, thresholds);
    after.sessions.push_back(noteOf(log, issued, thresholds));
    return after;
}

SessionState stateAfter(const PlannedSession& issued, const SessionLog& log) {
    if (doneWhole(log, issued, {}))
        return SessionState::Done;
    return anySetDone(log.exercises) ? SessionState::Partial : SessionState::Skipped;
}

std::vector<Date> daysTrained(const TrainingState& state) {
    std::vector<Date> days;
    for (const SessionNote& session : state.sessions)
        if (session.begun)
            days.push_back(session.date);
    return days;
}

bool strengthPaused(const TrainingState& state, Date day) {
    std::optional<Date> firstRed;
    for (const SessionNote& session : state.sessions) {
        if (session.pain != PainColour::Red || session.date >= day ||
            session.date.daysUntil(day) > rules::twoRedsWithinDays)
            continue;
        if (firstRed && *firstRed != session.date)
            return true;
        firstRed = session.date;
    }
    return false;
}

int paceFactor(const TrainingState& state) {
    std::vector<int> paces;
    for (const SessionNote& session : state.sessions)
        if (session.pace)
            paces.push_back(*session.pace);
    if (std::ssize(paces) < rules::timedSessionsNeeded)
        return rules::logFactorPercent;
    const auto middle = paces.begin() + std::ssize(paces) / 2;
    std::ranges::nth_element(paces, middle);
    return std::clamp(*middle, rules::paceLeastPercent, rules::paceMostPercent);
}

} // namespace hipwise
