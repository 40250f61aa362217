#include "core/planning/adapt/earned_steps.h"

#include "tests/core/planning/adapt/exposures.h"
#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const StepMoment withBands{*Date::parse("2026-12-07"), true};

LadderState confirmed(std::string_view exercise, int confirmations) {
    LadderState state = standingOn(exercise, 15);
    state.amount = state.exercise->highest;
    state.confirmations = confirmations;
    return state;
}

std::string idOf(const LadderStates& ladders, Ladder ladder) {
    return ladders[static_cast<std::size_t>(ladder)]->exercise->id;
}

LadderStates stepped(LadderStates ladders, bool keepsUp = true) {
    const PlannedPerson person;
    takeEarnedSteps(ladders, person.eligibility(), withBands, keepsUp);
    return ladders;
}

TEST(EarnedSteps, NeedTwoConfirmations) {
    LadderStates ladders;
    ladders[0] = confirmed("marching-bridge", 1);
    EXPECT_EQ(idOf(stepped(ladders), Ladder::Bridge), "marching-bridge");
    ladders[0]->confirmations = 2;
    const LadderStates next = stepped(ladders);
    EXPECT_EQ(idOf(next, Ladder::Bridge), "single-leg-bridge");
    EXPECT_EQ(next[0]->amount, 6);
    EXPECT_EQ(lastRule(*next[0]), "progress.step_up");
}

TEST(EarnedSteps, AreThreeAWeekTheLongestEarnedFirst) {
    LadderStates ladders;
    ladders[0] = confirmed("marching-bridge", 2);
    ladders[1] = confirmed("side-lying-leg-raise", 4);
    ladders[2] = confirmed("split-squat", 3);
    ladders[3] = confirmed("clamshell", 3);
    const LadderStates next = stepped(ladders);
    EXPECT_EQ(idOf(next, Ladder::Bridge), "marching-bridge");
    EXPECT_EQ(idOf(next, Ladder::SideLegRaise), "wall-slide-leg-raise");
    EXPECT_EQ(idOf(next, Ladder::Lunge), "reverse-lunge");
    EXPECT_EQ(idOf(stepped(next), Ladder::Bridge), "single-leg-bridge");
}

TEST(EarnedSteps, DoNotGoToWhatRestsAfterPain) {
    const Date last = withBands.day;
    LadderStates ladders;
    ladders[0] = confirmed("marching-bridge", 2);
    ladders[0]->bans = {{shippedCatalogue().find("single-leg-bridge"), last}};
    EXPECT_NE(idOf(stepped(ladders), Ladder::Bridge), "single-leg-bridge");
    ladders[0]->bans.front().until = last.plusDays(-1);
    EXPECT_EQ(idOf(stepped(ladders), Ladder::Bridge), "single-leg-bridge");
}

TEST(EarnedSteps, LeadPastAPlateauWhoeverKeepsUp) {
    LadderStates ladders;
    ladders[2] = standingOn("reverse-lunge", 8);
    ladders[2]->withoutGain = 3;
    EXPECT_EQ(idOf(stepped(ladders), Ladder::Lunge), "reverse-lunge");
    ladders[2]->withoutGain = 4;
    EXPECT_EQ(idOf(stepped(ladders, false), Ladder::Lunge), "reverse-lunge");
    EXPECT_EQ(idOf(stepped(ladders), Ladder::Lunge), "lateral-step-down");
}

TEST(EarnedSteps, FallBackToWhatIsAllowedNow) {
    const PlannedPerson person(
        [](Profile& profile, TestResults&) { profile.limits = {Limit::KneePainFront}; });
    LadderStates ladders = startStates(person.eligibility());
    ladders[0] = standingOn("single-leg-bridge", 9);
    ladders[2] = standingOn("forward-lunge", 9);
    fitTo(ladders, person.eligibility());
    for (const std::size_t i : {0u, 2u}) {
        ASSERT_TRUE(ladders[i]);
        EXPECT_TRUE(person.eligibility().allows(*ladders[i]->exercise));
        EXPECT_LT(ladders[i]->exercise->level, 5);
    }
}

TEST(EarnedSteps, BringTheBandOnceItIsEarned) {
    LadderStates ladders;
    ladders[0] = standingOn("glute-bridge", 12);
    ladders[0]->waitingForBand = shippedCatalogue().find("band-bridge");
    for (const auto& [successes, exercise] :
         std::vector<std::pair<int, std::string>>{{1, "glute-bridge"}, {2, "band-bridge"}}) {
        LadderStates started = ladders;
        started[0]->successes = successes;
        startBands(started);
        EXPECT_EQ(idOf(started, Ladder::Bridge), exercise);
    }
}

} // namespace
} // namespace hipwise
