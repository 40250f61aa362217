#include "core/planning/adapt/earned_steps.h"

#include "core/planning/dose_rules.h"
#include "core/planning/reasons.h"

#include <algorithm>

namespace hipwise {

namespace {

/// An exercise that the person has replaced, or taken back, gives way to the one in its place.
void takeStandIn(LadderState& state, const Catalogue& catalogue) {
    const Exercise* standIn = catalogue.standInFor(state.exercise->id);
    if (!standIn)
        return;
    LadderState next;
    next.exercise = standIn;
    next.band = standIn->bands ? 1 : 0;
    next.amount = standIn->lowest;
    next.percent = state.percent;
    next.lastSets = state.lastSets;
    next.setsMost = state.setsMost;
    next.settling = state.settling;
    next.successes = state.successes;
    next.bans = state.bans;
    next.reasons = {reasons::takesItsPlace(*state.exercise, *standIn)};
    state = std::move(next);
}

} // namespace

void fitTo(LadderStates& ladders, const Eligibility& person) {
    std::optional<LadderStates> start;
    for (std::size_t i = 0; i < ladders.size(); ++i) {
        auto& state = ladders[i];
        if (state)
            takeStandIn(*state, person.catalogue());
        if (state && person.allows(*state->exercise))
            continue;
        if (!start)
            start = startStates(person);
        const auto& fresh = (*start)[i];
        const bool harder = state && fresh && fresh->exercise->level > state->exercise->level;
        state = harder ? std::nullopt : fresh;
    }
}

void startBands(LadderStates& ladders) {
    for (auto& state : ladders)
        if (state)
            state = withBandStart(*state);
}

void takeEarnedSteps(LadderStates& ladders, const Eligibility& person, const StepMoment& moment,
                     bool keepsUp) {
    std::vector<LadderState*> ready;
    for (auto& state : ladders) {
        if (state && state->confirmations >= rules::confirmationsToStepUp)
            ready.push_back(&*state);
        else if (state && state->withoutGain >= rules::plateauSessions && keepsUp)
            state = pastPlateau(*state, person, moment);
    }
    std::ranges::stable_sort(ready, std::greater{}, &LadderState::confirmations);
    int steps = 0;
    for (LadderState* state : ready)
        if (steps < rules::stepUpsPerWeek)
            if (auto next = stepUp(*state, person, moment)) {
                *state = std::move(*next);
                ++steps;
            }
}

} // namespace hipwise
