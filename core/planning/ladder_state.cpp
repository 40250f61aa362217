#include "core/planning/ladder_state.h"

#include "core/planning/dose_rules.h"
#include "core/planning/reasons.h"

#include <algorithm>
#include <tuple>

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

/// The same exercise from the bottom of its range.
LadderState afresh(const LadderState& state) {
    LadderState next = state;
    next.amount = state.exercise->lowest;
    next.percent = 100;
    next.confirmations = next.failures = next.ambers = next.withoutGain = next.unrated = 0;
    return next;
}

/// `reached` is what was asked for in full.
LadderState onto(const LadderState& from, const Exercise& exercise, int band, int reached) {
    LadderState next;
    next.exercise = &exercise;
    next.band = band;
    next.amount = exercise.lowest;
    next.lastSets = from.lastSets;
    if (from.lastSets > 0)
        next.setsMost = std::max(rules::usualSets, from.lastSets);
    next.successes = from.successes;
    next.bans = from.bans;
    next.reasons = {reasons::steppedUp(*from.exercise, exercise, band, reached)};
    return next;
}

const Exercise* nextRung(const LadderState& state, const Eligibility& person,
                         const StepMoment& moment) {
    for (const Exercise* rung : person.rungs(state.exercise->ladder, moment.bands))
        if (rung->level > state.exercise->level &&
            rung->difficulty <= state.exercise->difficulty + rules::steepestStep &&
            !isBanned(state, *rung, moment.day))
            return rung;
    return nullptr;
}

const Exercise* siblingOf(const LadderState& state, const Eligibility& person,
                          const StepMoment& moment) {
    for (const Exercise* rung : person.rungs(state.exercise->ladder, moment.bands))
        if (rung != state.exercise && rung->level == state.exercise->level &&
            rung->difficulty <= state.exercise->difficulty && !isBanned(state, *rung, moment.day))
            return rung;
    return nullptr;
}

/// Slower repetitions, where that is left.
std::optional<LadderState> slower(const LadderState& state) {
    if (state.exercise->type != DoseType::Repetitions || state.slowTempo)
        return std::nullopt;
    LadderState next = afresh(state);
    next.slowTempo = true;
    next.reasons = {reasons::slowerTempo()};
    return next;
}

std::optional<LadderState> oneSetMore(const LadderState& state) {
    if (state.extraSet)
        return std::nullopt;
    LadderState next = afresh(state);
    next.extraSet = true;
    next.reasons = {reasons::oneMoreSet()};
    return next;
}

} // namespace

int topAmount(const Exercise& exercise, const Eligibility& person) {
    if (exercise.type == DoseType::Hold && !isStretch(exercise) &&
        exercise.ladder != Ladder::Balance && person.has(Limit::Hypertension))
        return std::max(exercise.lowest, std::min(exercise.highest, rules::hypertensionHold.value));
    return exercise.highest;
}

bool isBanned(const LadderState& state, const Exercise& exercise, Date day) {
    return std::ranges::any_of(
        state.bans, [&](const Ban& ban) { return ban.exercise == &exercise && day <= ban.until; });
}

bool sameStanding(const LadderState& a, const LadderState& b) {
    const auto key = [](const LadderState& state) {
        return std::tie(state.exercise, state.band, state.slowTempo, state.extraSet, state.amount,
                        state.percent, state.setsMost, state.settling, state.unrated,
                        state.confirmations, state.failures, state.ambers, state.withoutGain,
                        state.bans);
    };
    return key(a) == key(b);
}

int reduced(int amount, int percent) {
    if (percent >= 100)
        return amount;
    return std::max(1, std::min(amount - 1, amount * percent / 100));
}

namespace {

int scaled(int amount, const LadderState& state, const Eligibility& person) {
    if (person.profile().mode == Mode::WarmUp && state.exercise->type == DoseType::Repetitions)
        return std::max(1, (amount * rules::warmUpModePercent + 50) / 100);
    return amount;
}

int oneStepUp(int amount, const LadderState& state, const Eligibility& person) {
    return std::max(amount,
                    std::min(topAmount(*state.exercise, person), amount + stepOf(*state.exercise)));
}

} // namespace

int fullAmount(const LadderState& state, const Eligibility& person) {
    return scaled(state.amount, state, person);
}

int askedAmount(const LadderState& state, const Eligibility& person, int percent) {
    return reduced(fullAmount(state, person), std::min(percent, state.percent));
}

std::array<int, 4> askedAmounts(const LadderState& state, const Eligibility& person, int percent,
                                bool forAll) {
    std::array<int, 4> asked{};
    int amount = state.amount;
    int share = std::min(percent, state.percent);
    for (int& now : asked) {
        const int full = scaled(amount, state, person);
        now = reduced(full, share);
        if (now == full)
            amount = oneStepUp(amount, state, person);
        share = forAll ? percent : 100;
    }
    return asked;
}

LadderState afterSuccess(const LadderState& state, int asked, const Eligibility& person) {
    LadderState next = state;
    next.failures = next.ambers = next.withoutGain = next.unrated = 0;
    next.percent = 100;
    next.settling = std::max(0, state.settling - 1);
    if (next.settling == 0)
        next.setsMost.reset();
    ++next.successes;
    if (asked < fullAmount(state, person)) {
        next.reasons = {reasons::backToBefore(*state.exercise, fullAmount(state, person))};
        return next;
    }
    next.amount = oneStepUp(state.amount, state, person);
    if (next.amount > state.amount) {
        next.confirmations = 0;
        next.reasons = {reasons::moreThanLastTime(*state.exercise, fullAmount(state, person),
                                                  fullAmount(next, person))};
    } else {
        ++next.confirmations;
        next.reasons = {
            reasons::topOfRange(*state.exercise, fullAmount(next, person), next.confirmations)};
    }
    return next;
}

std::optional<LadderState> stepUp(const LadderState& state, const Eligibility& person,
                                  const StepMoment& moment) {
    const Exercise& exercise = *state.exercise;
    if (isStretch(exercise))
        return std::nullopt;
    const int reached = fullAmount(state, person);
    if (moment.bands && exercise.bands && state.band < person.profile().equipment.miniBands)
        return onto(state, exercise, state.band + 1, reached);
    if (const Exercise* rung = nextRung(state, person, moment))
        return onto(state, *rung, rung->bands ? 1 : 0, reached);
    if (auto next = slower(state))
        return next;
    return oneSetMore(state);
}

LadderState pastPlateau(const LadderState& state, const Eligibility& person,
                        const StepMoment& moment) {
    if (const Exercise* sibling = siblingOf(state, person, moment)) {
        LadderState next = onto(state, *sibling, sibling->bands ? 1 : 0, state.amount);
        next.reasons = {reasons::changeOfExercise(*state.exercise, *sibling)};
        return next;
    }
    if (auto next = slower(state))
        return *next;
    if (auto next = oneSetMore(state))
        return *next;
    LadderState next = state;
    next.withoutGain = 0;
    next.reasons = {reasons::longPlateau(*state.exercise)};
    return next;
}

LadderState withBandStart(const LadderState& state) {
    if (!state.waitingForBand || state.waitingForBand == state.exercise ||
        state.successes < rules::successesBeforeBand)
        return state;
    LadderState next = onto(state, *state.waitingForBand, 1, state.amount);
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
