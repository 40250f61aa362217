#include "core/planning/ladder_state.h"

#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

LadderState on(std::string_view exercise, int amount, int band = 0) {
    LadderState state;
    state.exercise = shippedCatalogue().find(exercise);
    state.amount = amount;
    state.band = band;
    return state;
}

std::string lastRule(const LadderState& state) {
    return state.reasons.empty() ? std::string{} : state.reasons.back().rule;
}

const StepMoment withBands{*Date::parse("2026-12-07"), true};
const StepMoment withoutBands{*Date::parse("2026-12-07"), false};

TEST(LadderState, AddsOneRepetitionOrThreeSecondsUpToTheTop) {
    const PlannedPerson person;
    const auto& who = person.eligibility();
    using Four = std::array<int, 4>;
    const auto asked = [&](const LadderState& state) {
        return askedAmounts(state, who, 100, false);
    };
    EXPECT_EQ(asked(on("glute-bridge", 10)), (Four{10, 11, 12, 13}));
    EXPECT_EQ(asked(on("glute-bridge", 14)), (Four{14, 15, 15, 15}));
    EXPECT_EQ(asked(on("side-plank", 10)), (Four{10, 13, 16, 19}));
    EXPECT_EQ(asked(on("side-plank", 43)), (Four{43, 45, 45, 45}));
}

TEST(LadderState, ConfirmsAtTheTopOnly) {
    const PlannedPerson person;
    LadderState state = afterSuccess(on("glute-bridge", 14), 14, person.eligibility());
    EXPECT_EQ(state.amount, 15);
    EXPECT_EQ(state.confirmations, 0);
    EXPECT_EQ(lastRule(state), "progress.rep");
    state = afterSuccess(state, 15, person.eligibility());
    EXPECT_EQ(state.confirmations, 1);
    EXPECT_EQ(lastRule(state), "progress.confirm");
    state = afterSuccess(state, 15, person.eligibility());
    EXPECT_EQ(state.confirmations, 2);
    EXPECT_EQ(lastRule(state), "progress.ready");
    EXPECT_EQ(lastRule(afterSuccess(on("side-plank", 10), 10, person.eligibility())),
              "progress.hold_time");
}

TEST(LadderState, HighBloodPressureKeepsStrengthHoldsShort) {
    const PlannedPerson person(
        [](Profile& profile, TestResults&) { profile.limits = {Limit::Hypertension}; });
    const auto top = [&](const char* id) {
        return topAmount(*shippedCatalogue().find(id), person.eligibility());
    };
    EXPECT_EQ(top("side-plank"), 15);
    EXPECT_EQ(top("single-leg-stance"), 45);
    EXPECT_EQ(top("half-kneeling-hip-flexor-stretch"), 30);
    EXPECT_EQ(top("glute-bridge"), 15) << "repetitions are no hold";
    EXPECT_EQ(topAmount(*shippedCatalogue().find("side-plank"), PlannedPerson{}.eligibility()), 45);
}

TEST(StepUp, TakesTheNextBandFirst) {
    const PlannedPerson person;
    const auto next = stepUp(on("band-bridge", 15, 1), person.eligibility(), withBands);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->exercise->id, "band-bridge");
    EXPECT_EQ(next->band, 2);
    EXPECT_EQ(next->amount, 10);
    EXPECT_EQ(next->confirmations, 0);
    EXPECT_EQ(lastRule(*next), "progress.step_up");
}

TEST(StepUp, TakesTheNextRungWhereBandsAreUsedUpOrNotAllowedYet) {
    const PlannedPerson person;
    EXPECT_EQ(stepUp(on("band-bridge", 15, 2), person.eligibility(), withBands)->exercise->id,
              "marching-bridge");
    EXPECT_EQ(stepUp(on("glute-bridge", 15), person.eligibility(), withBands)->exercise->id,
              "band-bridge");
    EXPECT_EQ(stepUp(on("glute-bridge", 15), person.eligibility(), withBands)->band, 1);
    const auto without = stepUp(on("glute-bridge", 15), person.eligibility(), withoutBands);
    ASSERT_TRUE(without);
    EXPECT_FALSE(without->exercise->bands);
    EXPECT_EQ(without->band, 0);
}

TEST(StepUp, BringsNoMoreSetsThanBefore) {
    const PlannedPerson person;
    LadderState before = on("glute-bridge", 15);
    EXPECT_EQ(stepUp(before, person.eligibility(), withBands)->setsMost, std::nullopt);
    for (const auto& [last, most] : {std::pair(1, 2), {2, 2}, {3, 3}}) {
        before.lastSets = last;
        EXPECT_EQ(stepUp(before, person.eligibility(), withBands)->setsMost, most) << last;
    }
    const auto next = stepUp(before, person.eligibility(), withBands);
    EXPECT_EQ(afterSuccess(*next, next->amount, person.eligibility()).setsMost, std::nullopt);
}

TEST(StepUp, SlowsDownThenAddsASetThenStays) {
    const PlannedPerson person;
    const auto slow = stepUp(on("single-leg-sit", 8), person.eligibility(), withBands);
    ASSERT_TRUE(slow);
    EXPECT_TRUE(slow->slowTempo);
    EXPECT_EQ(slow->amount, 4);
    EXPECT_EQ(tempoOf(*slow), "3-1-3");
    EXPECT_EQ(paceOf(*slow), (Deciseconds{70}));
    const auto more = stepUp(*slow, person.eligibility(), withBands);
    ASSERT_TRUE(more);
    EXPECT_TRUE(more->extraSet);
    EXPECT_TRUE(more->slowTempo);
    EXPECT_EQ(lastRule(*more), "progress.set");
    EXPECT_FALSE(stepUp(*more, person.eligibility(), withBands));
}

TEST(StepUp, AHoldHasNoTempo) {
    const PlannedPerson person;
    const auto next = stepUp(on("side-plank", 45), person.eligibility(), withBands);
    ASSERT_TRUE(next);
    EXPECT_FALSE(next->slowTempo);
    EXPECT_TRUE(next->extraSet);
    EXPECT_EQ(tempoOf(*next), "hold");
    EXPECT_EQ(paceOf(*next), Deciseconds{});
}

TEST(StepUp, StretchesStayAsTheyAre) {
    const PlannedPerson person;
    EXPECT_FALSE(stepUp(on("ninety-ninety-rotations", 8), person.eligibility(), withBands));
}

TEST(BandStart, ReplacesTheExerciseThatStoodIn) {
    LadderState state = on("glute-bridge", 13);
    EXPECT_EQ(withBandStart(state).exercise->id, "glute-bridge");
    state.waitingForBand = shippedCatalogue().find("band-bridge");
    state.successes = 1;
    EXPECT_EQ(withBandStart(state).exercise->id, "glute-bridge") << "not earned yet";
    state.successes = 2;
    const LadderState next = withBandStart(state);
    EXPECT_EQ(next.exercise->id, "band-bridge");
    EXPECT_EQ(next.band, 1);
    EXPECT_EQ(next.amount, 10);
    EXPECT_EQ(next.waitingForBand, nullptr);
    EXPECT_EQ(lastRule(next), "progress.band");
}

TEST(BandStart, LeavesABandedExerciseAsItIs) {
    LadderState state = on("band-walk", 10, 1);
    state.waitingForBand = state.exercise;
    state.successes = 2;
    EXPECT_EQ(withBandStart(state).amount, 10);
    EXPECT_TRUE(withBandStart(state).reasons.empty());
}

TEST(Tempo, OfLongHoldsAtTheTopSaysSo) {
    EXPECT_EQ(tempoOf(on("glute-bridge", 10)), "2-1-2");
    EXPECT_EQ(tempoOf(on("pelvic-tilt", 8)), "1-5-1");
}

} // namespace
} // namespace hipwise
