#include "core/planning/adapt/after_exposure.h"
#include "core/planning/adapt/load_cut.h"
#include "tests/core/planning/adapt/exposures.h"
#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

struct LevelRow {
    int days;
    int birthYear;
    bool hard;
    std::string_view exercise;
};

TEST(AfterGap, StepsDownByItsDaysTheAgeAndTheLastEffort) {
    for (const LevelRow& row : std::vector<LevelRow>{{14, 1986, true, "single-leg-bridge"},
                                                     {15, 1986, false, "single-leg-bridge"},
                                                     {15, 1986, true, "marching-bridge"},
                                                     {28, 1986, false, "single-leg-bridge"},
                                                     {28, 1986, true, "marching-bridge"},
                                                     {29, 1986, false, "marching-bridge"},
                                                     {56, 1986, true, "marching-bridge"},
                                                     {57, 1986, false, "band-bridge"},
                                                     {28, 1961, false, "single-leg-bridge"},
                                                     {29, 1961, false, "band-bridge"},
                                                     {29, 1962, false, "marching-bridge"}}) {
        const PlannedPerson person(
            [&](Profile& profile, TestResults&) { profile.birthYear = row.birthYear; });
        TrainingState state = lastTrained(row.days);
        state.ladders[0] = standingOn("single-leg-bridge", 10);
        state.ladders[0]->band = 1; // bands are known already
        state.lastHard = row.hard ? 1u : 0u;
        const auto after = afterGap(state, row.days, person.eligibility())[0];
        ASSERT_TRUE(after);
        EXPECT_EQ(after->exercise->id, row.exercise) << row.days << ' ' << row.birthYear;
        const bool lower = row.exercise != "single-leg-bridge";
        EXPECT_EQ(after->amount, lower ? after->exercise->lowest : 10);
        if (lower) {
            EXPECT_EQ(lastRule(*after), "gap." + std::to_string(row.days));
        }
    }
}

TEST(AfterGap, AsksForAsMuchAsLastTimeInAWarmUpToo) {
    for (const Mode mode : {Mode::Standalone, Mode::WarmUp}) {
        const PlannedPerson person([=](Profile& profile, TestResults&) { profile.mode = mode; });
        TrainingState state = lastTrained(20);
        state.ladders[0] = standingOn("glute-bridge", 12);
        state.ladders[0]->lastAmount = 5;
        const auto after = afterGap(state, 20, person.eligibility())[0];
        EXPECT_EQ(askedAmount(*after, person.eligibility(), 100), 5);
    }
}

TEST(AfterGap, ComesBackToWhatWasDoneAndEarnsTheNextStepAgain) {
    for (const int days : {7, 8, 14, 15}) {
        TrainingState state = lastTrained(days);
        state.ladders[0] = standingOn("glute-bridge", 15);
        state.ladders[0]->lastAmount = 14;
        state.ladders[0]->lastSets = 3;
        state.ladders[0]->confirmations = 2;
        const auto after = *afterGap(state, days, PlannedPerson{}.eligibility())[0];
        EXPECT_EQ(after.amount, days < 8 ? 15 : 14) << days;
        EXPECT_EQ(after.percent, 100) << days;
        const bool weeks = days >= 15;
        EXPECT_EQ(after.confirmations, weeks ? 0 : 2) << days;
        EXPECT_EQ(after.setsMost, weeks ? std::optional(3) : std::nullopt) << days;
        EXPECT_EQ(after.settling, weeks ? 2 : 0) << days;
    }
}

TEST(AfterGap, KeepsWhatPainHasLowered) {
    const PlannedPerson person;
    for (const char* exercise : {"step-up", "sit-to-stand", "reverse-lunge"}) {
        TrainingState state = lastTrained(31);
        auto& lunge = state.ladders[static_cast<std::size_t>(Ladder::Lunge)];
        lunge = standingOn(exercise, 8);
        lunge->percent = 60;
        const auto after = afterGap(state, 31, person.eligibility())[2];
        EXPECT_LE(askedAmount(*after, person.eligibility(), 100), 4) << after->exercise->id;
    }
}

TEST(AfterGap, MeasuresByWhatWasDoneLast) {
    const PlannedPerson person;
    TrainingState state = lastTrained(20);
    Exposure done = wentAsAsked(9);
    done.askedSets = 1;
    Exposure leftOut = wentAsAsked(12);
    leftOut.askedSets = 2;
    leftOut.done = 0;
    leftOut.skipped = SkipReason::NoTime;
    LadderState bridge = standingOn("glute-bridge", 12);
    for (const Exposure& exposure : {done, leftOut})
        bridge = afterExposure(bridge, exposure, person.eligibility(), {});
    state.ladders[0] = bridge;
    const auto after = afterGap(state, 20, person.eligibility())[0];
    EXPECT_EQ(after->setsMost, 1);
    EXPECT_EQ(askedAmount(*after, person.eligibility(), 100), 9);
}

TEST(AfterGap, SaysWhyItAsksForNoMoreThanBefore) {
    for (const auto& [lastAmount, rule] :
         std::vector<std::pair<int, std::string>>{{10, "gap.20"}, {12, "progress.rep"}}) {
        TrainingState state = lastTrained(20);
        state.ladders[0] = standingOn("glute-bridge", 12);
        state.ladders[0]->lastAmount = lastAmount;
        state.ladders[0]->reasons = {{"progress.rep", "Up from 10 to 12 times.", {}}};
        const auto after = afterGap(state, 20, PlannedPerson{}.eligibility())[0];
        EXPECT_EQ(lastRule(*after), rule) << lastAmount;
    }
}

TEST(SupportedBalance, IsTheEasiestRungAndLeavesOtherLaddersAlone) {
    const PlannedPerson person;
    LadderStates ladders;
    ladders[0] = standingOn("marching-bridge", 12);
    auto& balance = ladders[static_cast<std::size_t>(Ladder::Balance)];
    balance = standingOn("single-leg-stance", 30);
    supportBalance(ladders, person.eligibility());
    EXPECT_EQ(balance->exercise->id, "supported-tandem-stance");
    EXPECT_EQ(balance->amount, balance->exercise->lowest);
    EXPECT_EQ(lastRule(*balance), "pain.supported");
    EXPECT_EQ(ladders[0]->exercise->id, "marching-bridge");
    balance->amount = 24;
    supportBalance(ladders, person.eligibility());
    EXPECT_EQ(balance->amount, 24) << "it is there already";
    balance = standingOn("single-leg-stance", 30);
    balance->percent = 60;
    supportBalance(ladders, person.eligibility());
    EXPECT_LE(askedAmount(*balance, person.eligibility(), 100), 18) << "as low as pain made it";
}

} // namespace
} // namespace hipwise
