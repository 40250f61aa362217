#include "core/coach/consistency.h"

#include "tests/core/coach/progress_samples.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

int scoreAfter(int days, int daysPerWeek) {
    Snapshot snapshot = plannedWeeks(30, daysPerWeek);
    keepAll(snapshot);
    snapshot.programme.today = start.plusDays(days);
    std::erase_if(snapshot.log,
                  [&](const SessionLog& log) { return log.date >= snapshot.programme.today; });
    return consistencyScore(snapshot);
}

double after(double score, double kept, int timesAWeek, int days) {
    for (int day = 0; day < days; ++day)
        score = nextConsistency(score, kept, timesAWeek);
    return score;
}

TEST(Consistency, RisesAndFallsAsTheFormulaOfLoopSays) {
    EXPECT_NEAR(after(0, 1, 3, 14), 0.39, 0.005);
    EXPECT_NEAR(after(0, 1, 3, 28), 0.62, 0.005);
    EXPECT_NEAR(after(0, 1, 3, 56), 0.86, 0.005);
    EXPECT_NEAR(after(1, 0, 3, 7), 0.78, 0.005);
    EXPECT_NEAR(after(1, 0, 3, 1), 0.9657, 0.0001);
    EXPECT_NEAR(after(0.8, 0, 3, 20), 0.4, 0.002);
    EXPECT_NEAR(after(1, 0, 4, 17), 0.5, 0.005);
}

TEST(Consistency, SomebodyWhoKeepsEverythingFillsItInMonths) {
    EXPECT_EQ(scoreAfter(0, 3), 0);
    EXPECT_EQ(scoreAfter(14, 3), 39);
    EXPECT_EQ(scoreAfter(28, 3), 62);
    EXPECT_EQ(scoreAfter(56, 3), 86);
    EXPECT_EQ(scoreAfter(56, 4), 90);
    EXPECT_GE(scoreAfter(200, 3), 99);
}

TEST(Consistency, OneMissedDayCostsLittleAndAllOfThemEverything) {
    Snapshot all = plannedWeeks(12);
    keepAll(all);
    const int whole = consistencyScore(all);
    Snapshot missedOne = all;
    missedOne.log.erase(missedOne.log.end() - 4);
    EXPECT_LT(consistencyScore(missedOne), whole);
    EXPECT_GE(consistencyScore(missedOne), whole - 6);
    Snapshot none = plannedWeeks(12);
    EXPECT_EQ(consistencyScore(none), 0);
}

TEST(Consistency, ASessionOnAnotherDayCountsTheSame) {
    Snapshot onTime = plannedWeeks(8);
    keepAll(onTime);
    Snapshot moved = onTime;
    for (SessionLog& log : moved.log)
        log.date = log.date.plusDays(1);
    EXPECT_NEAR(consistencyScore(moved), consistencyScore(onTime), 1);
}

TEST(Consistency, APauseChangesNothing) {
    Snapshot snapshot = plannedWeeks(12);
    for (int week = 0; week < 8; ++week)
        for (const PlannedSession& session :
             snapshot.programme.weeks[static_cast<std::size_t>(week)].sessions)
            keep(snapshot, session);
    Snapshot before = snapshot;
    before.programme.today = start.plusDays(56);
    Snapshot missed = snapshot;
    for (int week = 8; week < 12; ++week)
        for (PlannedSession& session :
             snapshot.programme.weeks[static_cast<std::size_t>(week)].sessions)
            session.state = SessionState::Paused;
    EXPECT_EQ(consistencyScore(snapshot), consistencyScore(before));
    EXPECT_LT(consistencyScore(missed), consistencyScore(before));
}

TEST(Consistency, TodayCountsFromTheMomentSomethingIsDone) {
    Snapshot snapshot = plannedWeeks(4);
    keepAll(snapshot);
    const int before = consistencyScore(snapshot);
    SessionLog today = snapshot.log.back();
    today.date = snapshot.programme.today;
    snapshot.log.push_back(today);
    EXPECT_GT(consistencyScore(snapshot), before);
}

} // namespace
} // namespace hipwise
