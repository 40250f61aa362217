#pragma once

#include "core/catalogue/catalogue_reader.h"
#include "core/planning/adapt/exposure.h"
#include "core/planning/adapt/training_state.h"
#include "core/planning/ladder_state.h"

#include <string>
#include <string_view>

namespace hipwise {

inline LadderState standingOn(std::string_view exercise, int amount, int band = 0) {
    LadderState state;
    state.exercise = shippedCatalogue().find(exercise);
    state.amount = amount;
    state.band = band;
    return state;
}

/// Everything done as asked on Monday 7 December 2026, good and without pain.
inline Exposure wentAsAsked(int asked) {
    Exposure exposure;
    exposure.date = *Date::parse("2026-12-07");
    exposure.asked = exposure.done = asked;
    exposure.complete = true;
    exposure.effort = Effort::Good;
    exposure.pain = 0;
    return exposure;
}

inline Exposure hurt(int pain, PainColour band) {
    Exposure exposure = wentAsAsked(10);
    exposure.pain = pain;
    exposure.band = band;
    return exposure;
}

inline const Date monday = *Date::parse("2026-12-07");

inline SessionNote sessionOn(Date date) {
    SessionNote note;
    note.date = date;
    return note;
}

/// One session, so many days before that Monday.
inline TrainingState lastTrained(int daysAgo) {
    TrainingState state;
    state.sessions = {sessionOn(monday.plusDays(-daysAgo))};
    return state;
}

inline std::string lastRule(const LadderState& state) {
    return state.reasons.empty() ? std::string{} : state.reasons.back().rule;
}

} // namespace hipwise
