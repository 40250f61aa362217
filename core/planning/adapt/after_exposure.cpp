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

/// The percentage of the new dose that is the red share of the one that hurt, at most the red share
/// itself: the next load is lower also where the easier exercise is dosed higher.
int redShare(const LadderState& before, const LadderState& next, const Exposure& exposure,
             const Eligibility& person) {
    if (before.exercise->type != next.exercise->type || exposure.asked == 0)
        return rules::redPercent;
    const int share = rules::redPercent * exposure.asked / std::max(1, fullAmount(next, person));
    return std::clamp(share, 1, rules::redPercent);
}

LadderState afterRed(const LadderState& state, const Exposure& exposure, const Eligibility& person,
                     const PainThresholds& thresholds) {
    const bool severe = exposure.pain && *exposure.pain >= thresholds.severeFrom;
    LadderState next = levelsDown(state, severe ? 2 : 1, person);
    next.amount = std::min(next.amount, next.exercise->lowest);
    next.percent = redShare(state, next, exposure, person);
    next.confirmations = next.failures = next.ambers = next.withoutGain = next.unrated = 0;
    next.settling = rules::settlingSessions;
    next.bans.push_back({state.exercise, exposure.date.plusDays(rules::redBanDays)});
    next.reasons = {reasons::redPain(*state.exercise, *next.exercise, exposure)};
    return next;
}

LadderState afterAmber(const LadderState& state, const Exposure& exposure,
                       const Eligibility& person) {
    LadderState next = state;
    ++next.ambers;
    next.failures = next.confirmations = 0;
    next.percent = std::min(state.percent, rules::amberPercent);
    const bool isLess = askedAmount(next, person, 100) < exposure.asked;
    next.reasons = {reasons::amberPain(exposure, isLess)};
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

/// Why nothing changes where nobody told how it felt.
Reason unratedReason(const LadderState& state, const Exposure& exposure, int amount, bool atTop) {
    const Exercise& exercise = *state.exercise;
    if (!atTop)
        return reasons::unrated(exercise, exposure);
    if (exercise.ladder == Ladder::Mobility)
        return reasons::topOfRange(exercise, amount, state.confirmations);
    return reasons::unratedAtTop(exercise, amount, exposure);
}

/// The careful side where nobody told how it felt: it goes up every second time only.
LadderState afterUnrated(const LadderState& state) {
    LadderState next = state;
    next.failures = next.ambers = 0;
    if (next.settling == 0)
        next.setsMost.reset();
    next.unrated = 1;
    return next;
}

/// Green, complete, as much as was asked, and not hard.
LadderState afterGood(const LadderState& state, const Exposure& exposure,
                      const Eligibility& person) {
    const Exercise& exercise = *state.exercise;
    LadderState next = afterSuccess(state, exposure.asked, person);
    const int before = fullAmount(state, person);
    const bool atTop = next.confirmations > state.confirmations;
    if (!exposure.effort && state.unrated == 0 && exposure.asked >= before)
        return because(afterUnrated(state), unratedReason(state, exposure, before, atTop));
    if (atTop)
        return next;
    if (next.amount == state.amount)
        return because(next, reasons::comesBack(exercise, before, exposure.date));
    if (exposure.effort != Effort::Easy)
        return because(
            next, reasons::wentWell(exercise, before, fullAmount(next, person), exposure.date));
    const int step = exercise.type == DoseType::Hold ? rules::holdStepEasy : rules::repStepEasy;
    next.amount = std::min(topAmount(exercise, person), state.amount + step);
    return because(next, reasons::wasEasy(exercise, before, fullAmount(next, person)));
}

bool wentWell(const Exposure& exposure) {
    return exposure.band == PainColour::Green && !exposure.skipped && exposure.done > 0 &&
           exposure.done >= exposure.asked && exposure.complete && exposure.confirmed &&
           exposure.effort != Effort::Hard && exposure.effort != Effort::Failed;
}

/// Less, or the same again: never more repetitions, seconds or sets.
LadderState afterSetback(const LadderState& state, const Exposure& exposure,
                         const Eligibility& person, const PainThresholds& thresholds) {
    if (exposure.band == PainColour::Red)
        return afterRed(state, exposure, person, thresholds);
    if (exposure.band == PainColour::Amber)
        return afterAmber(state, exposure, person);
    if (exposure.skipped || exposure.done == 0)
        return held(state, reasons::skipped(exposure));
    if (exposure.effort == Effort::Failed || exposure.done < exposure.asked)
        return afterFailure(state, exposure, person);
    if (!exposure.complete)
        return held(state, reasons::incomplete(exposure));
    if (!exposure.confirmed)
        return held(state, reasons::unconfirmed(exposure));
    LadderState next = held(state, reasons::wasHard(exposure));
    next.failures = next.ambers = 0;
    return next;
}

/// As many as last time; fewer after red pain where one repetition a set cannot become less.
int setsAfter(const Exposure& exposure, int lastSets) {
    const bool fewer = exposure.band == PainColour::Red && exposure.asked <= 1;
    return fewer ? std::max(1, lastSets - 1) : lastSets;
}

/// What was asked and then left out is no more than what was done before it.
void noteLast(LadderState& state, const Exposure& exposure) {
    if (exposure.askedSets == 0)
        return;
    const bool isMeasure = exposure.done > 0 || state.lastSets == 0 || state.lastAmount == 0;
    state.lastSets = isMeasure ? exposure.askedSets : std::min(state.lastSets, exposure.askedSets);
    state.lastAmount = isMeasure ? exposure.asked : std::min(state.lastAmount, exposure.asked);
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
    const bool well = wentWell(exposure);
    LadderState next = well ? afterGood(state, exposure, person)
                            : afterSetback(state, exposure, person, thresholds);
    noteLast(next, exposure);
    if (well)
        return next;
    if (const int sets = exposure.askedSets > 0 ? exposure.askedSets : next.lastSets; sets > 0)
        next.setsMost = setsAfter(exposure, sets);
    const int full = fullAmount(next, person);
    if (next.exercise == state.exercise && exposure.asked > 0 && exposure.asked < full)
        next.percent = std::min(next.percent, (exposure.asked * 100 + full - 1) / full);
    return next;
}

} // namespace hipwise
