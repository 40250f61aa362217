#include "core/planning/dose.h"

#include <gtest/gtest.h>

#include <vector>

namespace hipwise {
namespace {

TEST(Dose, CountsTheSecondsOfASet) {
    using enum DoseType;
    EXPECT_EQ(setSeconds(Repetitions, 10, false, {40}), Seconds{40});
    EXPECT_EQ(setSeconds(Repetitions, 10, true, {40}), Seconds{85});
    EXPECT_EQ(setSeconds(Repetitions, 11, false, {35}), Seconds{39}) << "38.5 rounds up";
    EXPECT_EQ(setSeconds(Repetitions, 12, false, {37}), Seconds{44}) << "44.4 rounds down";
    EXPECT_EQ(setSeconds(Hold, 20, false, {}), Seconds{20});
    EXPECT_EQ(setSeconds(Hold, 20, true, {}), Seconds{50});
}

TEST(Dose, RestsLongerForOlderPeopleExceptWhenStretching) {
    struct Row {
        Ladder ladder;
        bool perSide;
        int rest;
        int older;
    };
    for (const Row& row : std::vector<Row>{{Ladder::Bridge, false, 40, 55},
                                           {Ladder::Clamshell, true, 20, 35},
                                           {Ladder::Lunge, true, 30, 45},
                                           {Ladder::Lunge, false, 30, 45},
                                           {Ladder::Mobility, true, 5, 5}}) {
        Exercise exercise;
        exercise.ladder = row.ladder;
        exercise.perSide = row.perSide;
        EXPECT_EQ(restFor(exercise, false), Seconds{row.rest});
        EXPECT_EQ(restFor(exercise, true), Seconds{row.older});
    }
}

TEST(Dose, AddsUpSetsRestsAndTheExtraSide) {
    Prescription item;
    item.sets = 3;
    item.amount = Reps{10};
    item.perSide = true;
    item.secondsPerRep = {40};
    item.rest = {20};
    EXPECT_EQ(workSeconds(item), Seconds{3 * 85 + 2 * 20});
    item.extraSetSide = Side::Left;
    EXPECT_EQ(workSeconds(item), Seconds{3 * 85 + 2 * 20 + 42 + 20});
}

struct PromiseRow {
    Mode mode;
    int minutes;
    int shortest;
    int longest;
};

TEST(Promise, IsAMinuteRoundWhatWasAskedAndStaysInTheModesRange) {
    for (const PromiseRow& row : std::vector<PromiseRow>{{Mode::Standalone, 15, 900, 960},
                                                         {Mode::Standalone, 16, 900, 1020},
                                                         {Mode::Standalone, 18, 1020, 1140},
                                                         {Mode::Standalone, 19, 1080, 1200},
                                                         {Mode::Standalone, 20, 1140, 1200},
                                                         {Mode::Finisher, 8, 480, 540},
                                                         {Mode::Finisher, 20, 720, 780},
                                                         {Mode::WarmUp, 5, 300, 360},
                                                         {Mode::WarmUp, 20, 420, 480}}) {
        const Promise promise = promiseFor(row.mode, row.minutes, false);
        EXPECT_EQ(promise.shortest, Seconds{row.shortest}) << row.minutes;
        EXPECT_EQ(promise.longest, Seconds{row.longest}) << row.minutes;
    }
    const Promise wide = promiseFor(Mode::Standalone, 18, true);
    EXPECT_EQ(wide.shortest, Seconds{900});
    EXPECT_EQ(wide.longest, Seconds{1200});
    EXPECT_EQ(wide.target, Seconds{1080});
}

TEST(Promise, BeforeLoggingIsTheWidestThatKeepsIt) {
    for (int minutes = 15; minutes <= 20; ++minutes) {
        const Promise promise = promiseFor(Mode::Standalone, minutes, false);
        const Promise sums = beforeLogging(promise, 110);
        EXPECT_GE(withLogging(sums.shortest, 110), promise.shortest);
        EXPECT_LT(withLogging(sums.shortest - Seconds{1}, 110), promise.shortest);
        EXPECT_LE(withLogging(sums.longest, 110), promise.longest);
        EXPECT_GT(withLogging(sums.longest + Seconds{1}, 110), promise.longest);
    }
}

TEST(Promise, LoggingAddsATenthRoundedToSeconds) {
    EXPECT_EQ(withLogging({100}, 110), Seconds{110});
    EXPECT_EQ(withLogging({104}, 110), Seconds{114});
    EXPECT_EQ(withLogging({105}, 110), Seconds{116});
    EXPECT_EQ(withLogging({106}, 110), Seconds{117});
}

} // namespace
} // namespace hipwise
