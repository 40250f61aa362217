#include "core/planning/ladder_state.h"

#include "core/planning/dose_rules.h"
#include "core/planning/reasons.h"

#include <algorithm>

namespace hipwise {
namespace {

bool isStretch(const Exercise& exercise) {
    return exercise.ladder == Ladder::Mobility;
}

int stepOf(const Exercise& exercise) {
    return exercise.type == DoseType::Hold ? rules::holdStep : rules::repStep;
}

/// Pace from which a repetition contains a long hold at the top (7 s: up, hold 5 s, down).
constexpr Deciseconds longHoldPace{70};

LadderState onto(const LadderState& from, const Exercise& exercise, int band) {
    LadderState next;
    next.exercise = &exercise;
    next.band = band;
    next.amount = exercise.lowest;
    next.reasons = {reasons::steppedUp(*from.exercise, exercise, band, from.amount)};
    return next;
}

const Exercise* nextRung(const LadderState& state, const Eligibility& person, bool bands) {
    for (const Exercise* rung : person.rungs(state.exercise->ladder, bands))
        if (rung->level > state.exercise->level &&
            rung->difficulty <= state.exercise->difficulty + rules::steepestStep)
            return rung;
    return nullptr;
}

} // namespace

int topAmount(const Exercise& exercise, const Eligibility& person) {
    if (exercise.type == DoseType::Hold && !isStretch(exercise) &&
        exercise.ladder != Ladder::Balance && person.has(Limit::Hypertension))
        return std::max(exercise.lowest, std::min(exercise.highest, rules::hypertensionHold.value));
    return exercise.highest;
}

int amountAfter(const LadderState& state, int exposures, const Eligibility& person) {
    const int top = topAmount(*state.exercise, person);
    return std::max(state.amount,
                    std::min(top, state.amount + exposures * stepOf(*state.exercise)));
}

LadderState afterSuccess(const LadderState& state, const Eligibility& person) {
    LadderState next = state;
    next.amount = amountAfter(state, 1, person);
    if (next.amount > state.amount) {
        next.confirmations = 0;
        next.reasons = {reasons::moreThanLastTime(*state.exercise, state.amount, next.amount)};
    } else {
        ++next.confirmations;
        next.reasons = {reasons::topOfRange(*state.exercise, next.amount, next.confirmations)};
    }
    return next;
}

std::optional<LadderState> stepUp(const LadderState& state, const Eligibility& person, bool bands) {
    const Exercise& exercise = *state.exercise;
    if (isStretch(exercise))
        return std::nullopt;
    if (bands && exercise.bands && state.band < person.profile().equipment.miniBands)
        return onto(state, exercise, state.band + 1);
    if (const Exercise* rung = nextRung(state, person, bands))
        return onto(state, *rung, rung->bands ? 1 : 0);
    LadderState next = state;
    next.confirmations = 0;
    next.amount = exercise.lowest;
    if (exercise.type == DoseType::Repetitions && !state.slowTempo) {
        next.slowTempo = true;
        next.reasons = {reasons::slowerTempo()};
        return next;
    }
    if (!state.extraSet) {
        next.extraSet = true;
        next.reasons = {reasons::oneMoreSet()};
        return next;
    }
    return std::nullopt;
}

LadderState withBandStart(const LadderState& state) {
    if (!state.waitingForBand)
        return state;
    LadderState next;
    next.exercise = state.waitingForBand;
    next.band = 1;
    next.amount = next.exercise->lowest;
    next.reasons = {reasons::bandNow(*state.exercise, *next.exercise)};
    return next;
}

std::string tempoOf(const LadderState& state) {
    if (state.exercise->type == DoseType::Hold)
        return "hold";
    if (state.exercise->secondsPerRep >= longHoldPace)
        return state.slowTempo ? "2-5-2" : "1-5-1";
    return state.slowTempo ? "3-1-3" : "2-1-2";
}

Deciseconds paceOf(const LadderState& state) {
    if (state.exercise->type == DoseType::Hold)
        return {};
    return state.exercise->secondsPerRep +
           (state.slowTempo ? rules::slowTempoExtra : Deciseconds{});
}

} // namespace hipwise
