#include "core/planning/adapt/after_exposure.h"

#include "core/planning/adapt/adapt_reasons.h"
#include "core/planning/dose_rules.h"

#include <algorithm>

namespace hipwise {
namespace {

LadderState because(LadderState state, Reason reason) {
    state.reasons = {std::move(reason)};
    return state;
}

LadderState held(const LadderState& state, Reason reason) {
    LadderState next = because(state, std::move(reason));
    ++next.withoutGain;
    return next;
}

LadderState afterRed(const LadderState& state, const Exposure& exposure, const Eligibility& person,
                     const PainThresholds& thresholds) {
    const bool severe = exposure.pain && *exposure.pain >= thresholds.severeFrom;
    LadderState next = levelsDown(state, severe ? 2 : 1, person);
    next.percent = rules::redPercent;
    next.confirmations = next.failures = next.ambers = next.withoutGain = 0;
    next.bans.push_back({state.exercise, exposure.date.plusDays(rules::redBanDays)});
    next.reasons = {reasons::redPain(*state.exercise, *next.exercise, exposure)};
    return next;
}

LadderState afterAmber(const LadderState& state, const Exposure& exposure) {
    LadderState next = state;
    ++next.ambers;
    next.failures = next.confirmations = 0;
    next.percent = std::min(state.percent, rules::amberPercent);
    next.reasons = {reasons::amberPain(exposure)};
    if (next.ambers >= 2 && !state.exercise->swapFor.empty())
        next.reasons.push_back(reasons::offerSwap(*state.exercise));
    return next;
}

LadderState afterFailure(const LadderState& state, const Exposure& exposure,
                         const Eligibility& person) {
    LadderState next = state;
    ++next.failures;
    ++next.withoutGain;
    next.confirmations = 0;
    if (next.failures >= rules::failuresToStepDown) {
        LadderState lower = levelsDown(state, 1, person);
        if (lower.exercise == state.exercise)
            lower.percent = rules::failedTwicePercent;
        lower.failures = 0;
        return because(lower, reasons::steppedDown(*state.exercise, *lower.exercise));
    }
    if (next.failures == 1)
        return because(next, reasons::failedOnce(exposure));
    next.percent = std::min(state.percent, rules::failedTwicePercent);
    return because(next, reasons::failedTwice(exposure));
}

/// Green, complete, as much as was asked, and not hard.
LadderState afterGood(const LadderState& state, const Exposure& exposure,
                      const Eligibility& person) {
    const Exercise& exercise = *state.exercise;
    LadderState next = afterSuccess(state, exposure.asked, person);
    if (next.confirmations > state.confirmations)
        return next;
    if (next.amount == state.amount)
        return because(next, reasons::comesBack(exercise, state.amount, exposure.date));
    if (exposure.effort != Effort::Easy)
        return because(next, reasons::wentWell(exercise, state.amount, next.amount, exposure.date));
    const int step = exercise.type == DoseType::Hold ? rules::holdStepEasy : rules::repStepEasy;
    next.amount = std::min(topAmount(exercise, person), state.amount + step);
    return because(next, reasons::wasEasy(exercise, state.amount, next.amount));
}

} // namespace

LadderState levelsDown(const LadderState& state, int levels, const Eligibility& person) {
    const Exercise* lower = nullptr;
    for (const Exercise* rung :
         person.rungs(state.exercise->ladder, state.exercise->bands || state.band > 0)) {
        if (rung->level >= state.exercise->level)
            break;
        if (!lower || rung->level <= state.exercise->level - levels)
            lower = rung;
    }
    LadderState next = state;
    next.slowTempo = next.extraSet = false;
    next.waitingForBand = nullptr;
    next.confirmations = 0;
    if (!lower)
        return next;
    next.exercise = lower;
    next.band = lower->bands ? 1 : 0;
    next.amount = lower->lowest;
    next.percent = 100;
    return next;
}

LadderState afterExposure(const LadderState& state, const Exposure& exposure,
                          const Eligibility& person, const PainThresholds& thresholds) {
    if (exposure.band == PainColour::Red)
        return afterRed(state, exposure, person, thresholds);
    if (exposure.band == PainColour::Amber)
        return afterAmber(state, exposure);
    if (exposure.skipped || exposure.done == 0)
        return held(state, reasons::skipped(exposure));
    if (exposure.effort == Effort::Failed || exposure.done < exposure.asked)
        return afterFailure(state, exposure, person);
    if (!exposure.complete)
        return held(state, reasons::incomplete(exposure));
    if (exposure.effort == Effort::Hard) {
        LadderState next = held(state, reasons::wasHard(exposure));
        next.failures = next.ambers = 0;
        return next;
    }
    return afterGood(state, exposure, person);
}

} // namespace hipwise
