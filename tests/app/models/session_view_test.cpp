#include "app/models/session_view.h"

#include "app/models/programme_days.h"
#include "app/text/words.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

SessionView today(const Snapshot& snapshot) {
    return sessionView(snapshot, *sessionDueOn(snapshot.programme, snapshot.programme.today),
                       sampleCatalogue());
}

TEST(SessionView, NamesTheSessionItsTimeAndItsWarmUp) {
    const auto view = today(sampleSnapshot());
    EXPECT_EQ(toStd(view.title), "Session B");
    EXPECT_EQ(toStd(view.minutes), "18 min");
    EXPECT_EQ(toStd(view.warmUp), "Warm-up, 2 min: march on the spot, hip circles, easy squats");
    EXPECT_EQ(toStd(progressWords(view)), "4 of 12 sets done");
}

TEST(SessionView, HasNoWarmUpLineWhereThereIsNoWarmUp) {
    auto snapshot = sampleSnapshot();
    snapshot.programme.weeks[2].sessions[1].warmUp = Seconds{0};
    EXPECT_TRUE(today(snapshot).warmUp.isEmpty());
}

TEST(SessionView, WritesEachRowInWords) {
    const auto rows = today(sampleSnapshot()).rows;
    ASSERT_EQ(rows.size(), 5u);
    EXPECT_EQ(toStd(rows[0].name), "Glute bridge");
    EXPECT_EQ(toStd(rows[0].reason), "Up from 11: last time all sets felt easy.");
    ASSERT_EQ(rows[0].chips.size(), 1u);
    EXPECT_EQ(toStd(rows[0].chips[0].text), "+1 rep");
    EXPECT_EQ(toStd(rows[2].reason), "Steadies the pelvis when you stand on one leg.");
    EXPECT_EQ(toStd(rows[3].chips.at(0).text), "held");
    EXPECT_EQ(toStd(rows[4].amount), "25 s");
}

TEST(SessionView, CallsNothingNewInTheFirstWeek) {
    const auto view = today(sampleSnapshotOn(day(11, 9)));
    for (const SessionRow& row : view.rows)
        EXPECT_TRUE(row.chips.empty()) << toStd(row.name);
}

TEST(SessionView, ShowsAnExerciseTheCatalogueDoesNotKnowByItsId) {
    auto snapshot = sampleSnapshot();
    snapshot.programme.weeks[2].sessions[1].items[0].exercise = "old-bridge";
    EXPECT_EQ(toStd(today(snapshot).rows[0].name), "old-bridge");
}

TEST(SessionView, GathersAllReasonsAndTheirSources) {
    const auto view = today(sampleSnapshot());
    ASSERT_EQ(view.why.size(), 4u);
    EXPECT_EQ(toStd(view.why[0].about), "Glute bridge");
    EXPECT_EQ(view.why[0].sentences.size(), 2);
    EXPECT_EQ(toStd(view.why.back().about), "This week");
    EXPECT_EQ(view.sources.size(), 2);
}

TEST(SessionView, ListsTheTestsWithTheirMinutes) {
    const auto view = today(sampleSnapshotOn(day(12, 2)));
    ASSERT_EQ(view.tests.size(), 2u);
    EXPECT_EQ(view.tests[0].name, testName(hipwise::Test::OneLegStance));
    EXPECT_EQ(toStd(view.tests[1].minutes), "3 min");
    EXPECT_TRUE(today(sampleSnapshot()).tests.empty());
}

TEST(SessionView, SpeaksEveryTick) {
    const auto rows = today(sampleSnapshot()).rows;
    EXPECT_EQ(toStd(spokenTick(rows[0], 1)), "Glute bridge, set 2 of 3, 12 repetitions");
    EXPECT_EQ(toStd(spokenTick(rows[1], 0)), "Clamshell, set 1 of 2, 10 repetitions, both sides");
    EXPECT_EQ(toStd(spokenTick(rows[1], 2)),
              "Clamshell, extra set, left side only, 10 repetitions");
    EXPECT_EQ(toStd(spokenTick(rows[4], 1)),
              "Single-leg stand, set 2 of 2, 25 seconds, both sides");
    EXPECT_EQ(toStd(tickWords(rows[1], 0)), "10");
    EXPECT_EQ(toStd(tickWords(rows[1], 2)), "10 L");
}

TEST(SessionView, IsCompleteOnceNothingIsOpen) {
    auto view = today(sampleSnapshot());
    EXPECT_FALSE(isComplete(view));
    markSets(openFacts(view), view);
    EXPECT_TRUE(isComplete(view));
    EXPECT_EQ(toStd(progressWords(view)), "12 of 12 sets done");
}

TEST(SessionView, CountsOnlyLogsOfItsOwnDay) {
    auto snapshot = sampleSnapshot();
    snapshot.log.back().plannedDate = day(11, 27);
    EXPECT_EQ(doneSets(today(snapshot)), 0);
}

} // namespace
} // namespace hipwise
