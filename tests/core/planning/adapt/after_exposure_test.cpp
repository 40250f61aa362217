#include "core/planning/adapt/after_exposure.h"

#include "tests/core/planning/adapt/exposures.h"
#include "tests/core/planning/expected_reason.h"
#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

#include <tuple>

namespace hipwise {
namespace {

LadderState after(const LadderState& state, const Exposure& exposure) {
    static const PlannedPerson person;
    const LadderState next = afterExposure(state, exposure, person.eligibility(), {});
    for (const Reason& reason : next.reasons)
        expectPlain(reason);
    EXPECT_FALSE(next.reasons.empty());
    return next;
}

Exposure felt(int asked, Effort effort) {
    Exposure exposure = wentAsAsked(asked);
    exposure.effort = effort;
    return exposure;
}

struct GainRow {
    std::string_view exercise;
    int amount;
    Effort effort;
    int next;
    std::string_view rule;
};

TEST(AfterExposure, GoesUpByHowItFelt) {
    for (const GainRow& row :
         std::vector<GainRow>{{"glute-bridge", 11, Effort::Easy, 13, "progress.rep"},
                              {"glute-bridge", 11, Effort::Good, 12, "progress.rep"},
                              {"glute-bridge", 11, Effort::Hard, 11, "progress.hold"},
                              {"glute-bridge", 11, Effort::Failed, 11, "progress.hold"},
                              {"glute-bridge", 14, Effort::Easy, 15, "progress.rep"},
                              {"glute-bridge", 14, Effort::Good, 15, "progress.rep"},
                              {"side-plank", 20, Effort::Easy, 25, "progress.hold_time"},
                              {"side-plank", 20, Effort::Good, 23, "progress.hold_time"},
                              {"side-plank", 20, Effort::Hard, 20, "progress.hold"},
                              {"side-plank", 44, Effort::Easy, 45, "progress.hold_time"},
                              {"side-plank", 41, Effort::Good, 44, "progress.hold_time"}}) {
        const LadderState next =
            after(standingOn(row.exercise, row.amount), felt(row.amount, row.effort));
        EXPECT_EQ(next.amount, row.next) << row.exercise << row.amount;
        EXPECT_EQ(lastRule(next), row.rule) << row.exercise << row.amount;
        EXPECT_EQ(next.percent, 100);
        EXPECT_EQ(next.confirmations, 0);
    }
}

TEST(AfterExposure, ConfirmsTwiceAtTheTopWhereItIsEasyOrGood) {
    for (const Effort effort : {Effort::Easy, Effort::Good}) {
        const LadderState once = after(standingOn("glute-bridge", 15), felt(15, effort));
        EXPECT_EQ(once.confirmations, 1);
        EXPECT_EQ(lastRule(once), "progress.confirm");
        const LadderState twice = after(once, felt(15, effort));
        EXPECT_EQ(twice.confirmations, 2);
        EXPECT_EQ(lastRule(twice), "progress.ready");
        EXPECT_EQ(twice.exercise, once.exercise) << "steps wait for the start of a week";
    }
    LadderState once = standingOn("glute-bridge", 15);
    once.confirmations = 1;
    EXPECT_EQ(after(once, felt(15, Effort::Hard)).confirmations, 1);
    EXPECT_EQ(after(once, felt(15, Effort::Failed)).confirmations, 0);
    EXPECT_EQ(after(once, hurt(3, PainColour::Amber)).confirmations, 0);
    EXPECT_EQ(after(once, hurt(6, PainColour::Red)).confirmations, 0);
}

TEST(AfterExposure, HoldsWhatWasLeftOutOrDoneOnOneSideOnly) {
    for (const int amount : {8, 12}) {
        Exposure skipped = wentAsAsked(amount);
        skipped.done = 0;
        skipped.skipped = SkipReason::NoTime;
        Exposure oneSided = wentAsAsked(amount);
        oneSided.complete = false;
        for (const Exposure& exposure : {skipped, oneSided}) {
            const LadderState next = after(standingOn("side-lying-leg-raise", amount), exposure);
            EXPECT_EQ(next.amount, amount);
            EXPECT_EQ(next.confirmations, 0);
            EXPECT_EQ(next.successes, 0);
            EXPECT_EQ(next.withoutGain, 1);
            EXPECT_EQ(next.percent, 100);
            EXPECT_EQ(lastRule(next), "progress.hold");
        }
    }
}

TEST(AfterExposure, BringsBackWhatWasReducedBeforeItGoesUp) {
    LadderState lower = standingOn("glute-bridge", 15);
    lower.percent = 80;
    const LadderState next = after(lower, wentAsAsked(12));
    EXPECT_EQ(next.amount, 15);
    EXPECT_EQ(next.percent, 100);
    EXPECT_EQ(next.confirmations, 0) << "a reduced session is no success at the top";
    EXPECT_EQ(lastRule(next), "progress.back");
    EXPECT_EQ(after(lower, felt(12, Effort::Easy)).amount, 15);
    EXPECT_EQ(after(lower, felt(12, Effort::Hard)).percent, 80);
}

TEST(AfterExposure, DoesLessAfterTheSecondFailureAndStepsDownAfterTheThird) {
    Exposure below = wentAsAsked(12);
    below.done = 11;
    for (const Exposure& exposure : {felt(12, Effort::Failed), below}) {
        const LadderState first = after(standingOn("glute-bridge", 12), exposure);
        EXPECT_EQ(first.percent, 100);
        EXPECT_EQ(first.amount, 12);
        EXPECT_EQ(lastRule(first), "progress.hold");
        const LadderState second = after(first, exposure);
        EXPECT_EQ(second.percent, 80);
        EXPECT_EQ(second.exercise, first.exercise);
        EXPECT_EQ(lastRule(second), "progress.lower");
        const LadderState third = after(second, exposure);
        EXPECT_EQ(third.exercise->level, 1);
        EXPECT_EQ(third.amount, third.exercise->lowest);
        EXPECT_EQ(third.failures, 0);
        EXPECT_EQ(lastRule(third), "progress.step_down");
    }
}

TEST(AfterExposure, ForgetsFailuresThatWereNotInARow) {
    const LadderState failed = after(standingOn("glute-bridge", 12), felt(12, Effort::Failed));
    EXPECT_EQ(after(failed, felt(12, Effort::Hard)).failures, 0);
    EXPECT_EQ(after(failed, felt(12, Effort::Good)).failures, 0);
}

TEST(AfterExposure, DoesLessAfterAmberPainAndOffersASwapTheSecondTime) {
    const LadderState once = after(standingOn("glute-bridge", 12), hurt(4, PainColour::Amber));
    EXPECT_EQ(once.exercise->id, "glute-bridge");
    EXPECT_EQ(once.amount, 12);
    EXPECT_EQ(once.percent, 80);
    EXPECT_EQ(lastRule(once), "pain.amber");
    const LadderState twice = after(once, hurt(4, PainColour::Amber));
    EXPECT_EQ(twice.percent, 80) << "two reductions never add up";
    EXPECT_EQ(lastRule(twice), "pain.offer_swap");
    Exposure again = hurt(4, PainColour::Amber);
    again.asked = again.done = 9;
    for (const auto& [next, less] : {std::pair(once, true), {after(once, again), false}})
        EXPECT_EQ(next.reasons.front().because.find("a little less") != std::string::npos, less)
            << next.reasons.front().because;
    const LadderState calm = after(once, wentAsAsked(9));
    EXPECT_EQ(calm.percent, 100);
    EXPECT_EQ(lastRule(after(calm, hurt(4, PainColour::Amber))), "pain.amber");
}

struct RedRow {
    std::string_view from;
    int pain;
    std::string_view to;
};

TEST(AfterExposure, StepsDownAtOnceAfterRedPain) {
    for (const RedRow& row : std::vector<RedRow>{{"single-leg-bridge", 6, "marching-bridge"},
                                                 {"single-leg-bridge", 7, "marching-bridge"},
                                                 {"hip-thrust", 8, "single-leg-bridge"},
                                                 {"hip-thrust", 10, "single-leg-bridge"},
                                                 {"bird-dog", 9, "dead-bug"},
                                                 {"pelvic-tilt", 6, "pelvic-tilt"}}) {
        const LadderState before = standingOn(row.from, 12);
        const LadderState next = after(before, hurt(row.pain, PainColour::Red));
        EXPECT_EQ(next.exercise->id, row.to) << row.pain;
        EXPECT_LE(next.exercise->level, before.exercise->level);
        EXPECT_EQ(next.percent, 60);
        EXPECT_EQ(lastRule(next), "pain.red");
        const Date day = wentAsAsked(1).date;
        EXPECT_TRUE(isBanned(next, *before.exercise, day.plusDays(7)));
        EXPECT_FALSE(isBanned(next, *before.exercise, day.plusDays(8)));
    }
}

TEST(AfterExposure, JudgesSeverePainByThePlan) {
    const PlannedPerson person;
    PainThresholds own;
    own.severeFrom = 7;
    const auto next = [&](int pain) {
        return afterExposure(standingOn("hip-thrust", 8), hurt(pain, PainColour::Red),
                             person.eligibility(), own);
    };
    EXPECT_EQ(next(6).exercise->id, "feet-elevated-bridge");
    EXPECT_EQ(next(7).exercise->id, "single-leg-bridge");
}

TEST(AfterExposure, GoesUpEverySecondTimeOnlyWhereNobodyTellsHowItFelt) {
    for (const std::string_view exercise : {"glute-bridge", "side-lying-leg-raise", "side-plank"}) {
        LadderState told = standingOn(exercise, 10);
        LadderState silent = told;
        for (int i = 0; i < 20; ++i) {
            Exposure exposure = wentAsAsked(silent.amount);
            exposure.effort.reset();
            const LadderState before = silent;
            silent = after(silent, exposure);
            told = after(told, wentAsAsked(told.amount));
            EXPECT_LE(silent.amount, told.amount);
            EXPECT_LE(silent.confirmations, told.confirmations);
            if (i % 2 == 0) {
                EXPECT_EQ(silent.amount, before.amount);
                EXPECT_EQ(silent.confirmations, before.confirmations);
                EXPECT_EQ(lastRule(silent), "progress.unrated");
            } else {
                EXPECT_TRUE(silent.amount > before.amount ||
                            silent.confirmations > before.confirmations);
            }
        }
    }
}

TEST(AfterExposure, PromisesNoGainAtTheTopWhereNobodyTellsHowItFelt) {
    for (const auto& [exercise, amount, rises] :
         std::vector<std::tuple<const char*, int, bool>>{{"glute-bridge", 14, true},
                                                         {"glute-bridge", 15, false},
                                                         {"side-plank", 45, false},
                                                         {"ninety-ninety-rotations", 8, false}}) {
        Exposure exposure = wentAsAsked(amount);
        exposure.effort.reset();
        const LadderState next = after(standingOn(exercise, amount), exposure);
        const std::string& words = next.reasons.back().because;
        EXPECT_EQ(words.find("goes up") != std::string::npos, rises) << words;
        EXPECT_EQ(words.find("is the top here") != std::string::npos, !rises) << words;
        EXPECT_EQ(next.confirmations, 0);
    }
}

LadderState afterWell(const LadderState& state) {
    Exposure well = wentAsAsked(fullAmount(state, PlannedPerson().eligibility()));
    well.askedSets = 2;
    return after(state, well);
}

TEST(AfterExposure, AsksForNoMoreSetsAfterASetback) {
    Exposure skipped = wentAsAsked(10);
    skipped.done = 0;
    skipped.skipped = SkipReason::Tired;
    for (Exposure exposure : {felt(10, Effort::Hard), felt(10, Effort::Failed), skipped,
                              hurt(3, PainColour::Amber), hurt(6, PainColour::Red)}) {
        exposure.askedSets = 2;
        const LadderState next = after(standingOn("glute-bridge", 12), exposure);
        EXPECT_EQ(next.setsMost, 2);
        const bool settles = exposure.band == PainColour::Red;
        EXPECT_EQ(afterWell(next).setsMost, settles ? std::optional(2) : std::nullopt);
        EXPECT_EQ(afterWell(afterWell(next)).setsMost, std::nullopt);
    }
}

TEST(AfterExposure, CountsNoSilentSessionAsSettledAfterRedPain) {
    Exposure red = hurt(6, PainColour::Red);
    red.askedSets = 2;
    const LadderState hurtOnce = after(standingOn("glute-bridge", 12), red);
    Exposure silent = wentAsAsked(fullAmount(hurtOnce, PlannedPerson().eligibility()));
    silent.askedSets = 2;
    silent.effort.reset();
    EXPECT_EQ(after(hurtOnce, silent).setsMost, 2);
    EXPECT_EQ(after(hurtOnce, silent).settling, 2);
}

TEST(AfterExposure, LowersTheLoadAlsoWhereRedPainComesAgainOnTheLowestRung) {
    LadderState state = standingOn("pelvic-tilt", 12);
    int volume = 2 * 12;
    for (int times = 0; times < 6 && volume > 1; ++times) {
        Exposure exposure = hurt(7, PainColour::Red);
        exposure.asked = exposure.done = askedAmount(state, PlannedPerson().eligibility(), 100);
        exposure.askedSets = state.setsMost.value_or(2);
        state = after(state, exposure);
        const int next = *state.setsMost * askedAmount(state, PlannedPerson().eligibility(), 100);
        EXPECT_LT(next, volume);
        volume = next;
    }
    EXPECT_EQ(volume, 1) << "one repetition is the least there is";
}

TEST(AfterExposure, HoldsWhereNothingIsKnownOfTheEffortAndNotAllWasDone) {
    Exposure exposure = wentAsAsked(12);
    exposure.effort.reset();
    exposure.complete = false;
    EXPECT_EQ(after(standingOn("glute-bridge", 12), exposure).amount, 12);
}

TEST(AfterExposure, HoldsWhereNobodySaidThatTheSetsWereDone) {
    Exposure exposure = wentAsAsked(12);
    exposure.confirmed = false;
    const LadderState next = after(standingOn("glute-bridge", 12), exposure);
    EXPECT_EQ(next.amount, 12);
    EXPECT_EQ(next.confirmations, 0);
    EXPECT_EQ(next.failures, 0);
    EXPECT_EQ(next.percent, 100);
    EXPECT_NE(next.reasons.front().because.find("ran on without a press"), std::string::npos);
}

TEST(LevelsDown, StaysWhereThereIsNoLowerRung) {
    const PlannedPerson person;
    LadderState lowest = standingOn("pelvic-tilt", 9);
    lowest.slowTempo = lowest.extraSet = true;
    const LadderState next = levelsDown(lowest, 1, person.eligibility());
    EXPECT_EQ(next.exercise->id, "pelvic-tilt");
    EXPECT_FALSE(next.slowTempo);
    EXPECT_FALSE(next.extraSet);
    EXPECT_EQ(levelsDown(standingOn("glute-bridge", 9), 2, person.eligibility()).exercise->level, 1)
        << "two down where only one is left";
}

} // namespace
} // namespace hipwise
