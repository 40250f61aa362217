#include "app/models/week_view.h"

#include "app/text/words.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

WeekView week(int number) {
    return weekView(sampleSnapshot().programme, number, sampleCatalogue());
}

TEST(WeekView, SaysWhichWeekItIs) {
    EXPECT_EQ(toStd(week(3).title), "Week 3");
    EXPECT_EQ(toStd(week(3).line), "23 – 29 November · Build · 3 sessions, 54 min");
    EXPECT_EQ(toStd(week(4).line), "30 November – 6 December · Test · 3 sessions, 54 min");
}

TEST(WeekView, SpeaksOfOneSession) {
    auto programme = sampleSnapshot().programme;
    programme.weeks[0].sessions.resize(1);
    const auto view = weekView(programme, 1, sampleCatalogue());
    EXPECT_EQ(toStd(view.line), "9 – 15 November · Learn · 1 session, 17 min");
}

TEST(WeekView, ShowsSevenDaysFromMonday) {
    const auto days = week(3).days;
    ASSERT_EQ(days.size(), 7u);
    EXPECT_EQ(toStd(days[0].header), "Mon 23");
    EXPECT_EQ(toStd(days[0].title), "Session A");
    EXPECT_EQ(toStd(days[0].state), "done");
    EXPECT_TRUE(days[1].title.isEmpty());
    EXPECT_EQ(toStd(days[1].state), "rest");
    EXPECT_TRUE(days[2].today);
    EXPECT_EQ(toStd(days[2].minutes), "18 min");
    ASSERT_EQ(days[2].items.size(), 5u);
    EXPECT_EQ(toStd(days[2].items[0].name), "Glute bridge");
    EXPECT_EQ(toStd(days[6].header), "Sun 29");
}

TEST(WeekView, ListsTheTestsOfADay) {
    const auto tests = week(4).days[2].tests;
    ASSERT_EQ(tests.size(), 2);
    EXPECT_TRUE(tests[0].endsWith(QLatin1String(", 3 min")));
}

TEST(WeekView, JudgesEachGoalAtBothEdgesOfItsBand) {
    const struct {
        int quarters;
        std::string number;
        std::string verdict;
    } cases[] = {
        {31, "7.75 sets", "0.25 under the target of 8 to 12 sets"},
        {32, "8 sets", "on target: 8 to 12 sets"},
        {38, "9.5 sets", "on target: 8 to 12 sets"},
        {48, "12 sets", "on target: 8 to 12 sets"},
        {49, "12.25 sets", "above the target of 8 to 12 sets"},
    };
    for (const auto& each : cases) {
        auto programme = sampleSnapshot().programme;
        programme.weeks[2].goals[index(Goal::Extension)] = {QuarterSets{each.quarters}, 8, 12};
        const auto goal = weekView(programme, 3, sampleCatalogue()).goals.at(0);
        EXPECT_EQ(toStd(goal.number), each.number);
        EXPECT_EQ(toStd(goal.verdict), each.verdict);
    }
}

TEST(WeekView, HasNoVerdictWithoutATargetAndNoRowWithoutAnything) {
    auto programme = sampleSnapshot().programme;
    programme.weeks[2].goals[index(Goal::Balance)] = {};
    const auto goals = weekView(programme, 3, sampleCatalogue()).goals;
    ASSERT_EQ(goals.size(), 5u);
    EXPECT_EQ(goals.back().name, goalName(Goal::Mobility));
    EXPECT_TRUE(goals.back().verdict.isEmpty());
}

TEST(WeekView, TellsWhyIncludingTheRulesThatGaveWayInThatWeek) {
    EXPECT_EQ(week(3).why.size(), 3);
    EXPECT_TRUE(week(3).why.last().startsWith(QLatin1String("Two sessions stand close")));
    EXPECT_EQ(week(2).why.size(), 2);
}

TEST(WeekBars, CountStrengthSetsOnlyAndHalfForAnExtraSide) {
    const auto bars = weekBars(sampleSnapshot().programme);
    ASSERT_EQ(bars.size(), 12u);
    // A: 3 + 2; B: 3 + 2.5 + 2 + 2; C: 2.5 + 3 + 2.
    EXPECT_DOUBLE_EQ(bars[2].sets, 22.0);
    EXPECT_TRUE(bars[2].holdsToday);
    EXPECT_FALSE(bars[2].hasTests);
    EXPECT_TRUE(bars[3].hasTests);
    EXPECT_EQ(toStd(bars[2].spoken), "Week 3, Build, 22 sets, this week");
    EXPECT_TRUE(bars[3].spoken.endsWith(QLatin1String("with tests")));
}

TEST(WeekBars, AreExplainedInWords) {
    const auto words = stripWords(weekBars(sampleSnapshot().programme));
    EXPECT_TRUE(words.contains(QLatin1String("diamond")));
    EXPECT_TRUE(words.contains(QLatin1String("12")));
    EXPECT_EQ(toStd(stripWords({})), "Strength sets a week.");
}

TEST(WeekOfToday, IsTheNearestWeekOutsideTheProgramme) {
    EXPECT_EQ(weekOfToday(sampleSnapshotOn(day(11, 1)).programme), 1);
    EXPECT_EQ(weekOfToday(sampleSnapshotOn(day(11, 29)).programme), 3);
    EXPECT_EQ(weekOfToday(sampleSnapshotOn(day(3, 1, 2027)).programme), 12);
    EXPECT_EQ(weekOfToday(Programme{}), 0);
}

} // namespace
} // namespace hipwise
