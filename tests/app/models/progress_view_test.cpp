#include "app/models/progress_view.h"

#include "app/text/words.h"
#include "tests/app/sample_progress.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

ProgressView viewOf(const Snapshot& snapshot, ProgressRange range = ProgressRange::TwelveWeeks) {
    return progressView(snapshot, range, sampleCatalogue());
}

std::string changesOf(const ProgressView& view) {
    return view.changes.join(QLatin1Char('|')).toStdString();
}

const Chart* chartNamed(const ProgressView& view, const char* key) {
    const auto chart =
        std::find_if(view.charts.begin(), view.charts.end(),
                     [key](const Chart& each) { return each.key == QLatin1String(key); });
    return chart == view.charts.end() ? nullptr : &*chart;
}

TEST(ProgressView, SaysWhatComesWhereThereIsNothingYet) {
    const auto view = viewOf(sampleSnapshotOn(day(11, 9)));
    EXPECT_NE(view.nothing.indexOf(QStringLiteral("After your first session")), -1);
    EXPECT_TRUE(view.charts.empty());
    EXPECT_TRUE(view.changes.isEmpty());
}

TEST(ProgressView, PointsToALongerTimeWhereTheseWeeksAreEmpty) {
    Snapshot snapshot = sampleSnapshotOn(day(11, 25));
    snapshot.programme.today = day(3, 1, 2027);
    EXPECT_NE(
        viewOf(snapshot, ProgressRange::FourWeeks).nothing.indexOf(QStringLiteral("A longer")), -1);
    EXPECT_TRUE(viewOf(snapshot, ProgressRange::All).nothing.isEmpty());
}

TEST(ProgressView, CountsTheSessionsKept) {
    const auto view = viewOf(sampleSnapshot());
    EXPECT_EQ(toStd(view.line), "9 – 25 November · 7 of 8 sessions kept");
    const Chart* kept = chartNamed(view, "kept");
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->series[0].points,
              (std::vector<ChartPoint>{{day(11, 9), 3}, {day(11, 16), 3}, {day(11, 23), 2}}));
    EXPECT_EQ(kept->series[1].points,
              (std::vector<ChartPoint>{{day(11, 9), 3}, {day(11, 16), 2}, {day(11, 23), 2}}));
}

TEST(ProgressView, ShowsPainAndTestsAsChartsOfTheirOwn) {
    const auto view = viewOf(sampleProgress());
    const Chart* pain = chartNamed(view, "pain");
    ASSERT_TRUE(pain);
    EXPECT_EQ(pain->series.size(), 3u);
    EXPECT_EQ(pain->band->high, 2.0);
    const Chart* stand = chartNamed(view, "test.one_leg_stance_s");
    ASSERT_TRUE(stand);
    ASSERT_EQ(stand->series.size(), 2u);
    EXPECT_EQ(stand->series[0].points.size(), 3u);
    EXPECT_NE(stand->series[0].mark, stand->series[1].mark);
    EXPECT_TRUE(stand->series[1].dashed);
    EXPECT_EQ(stand->series[0].error, 10);
    EXPECT_EQ(stand->band->low, 30);
    EXPECT_FALSE(stand->band->high);
}

TEST(ProgressView, TellsRealChangesApartFromTheErrorOfTheTest) {
    const std::string changes = changesOf(viewOf(sampleProgress()));
    EXPECT_NE(changes.find("One-leg stand, left: better, from 21 s to 33 s."), std::string::npos)
        << changes;
    EXPECT_NE(changes.find("No clear change, a difference this small may be chance: "
                           "one-leg stand, right (from 30 s to 36 s)"),
              std::string::npos)
        << changes;
    EXPECT_NE(changes.find("Step-down, left: better, from 3 faults to 1 fault."), std::string::npos)
        << changes;
    EXPECT_NE(changes.find("Front of the hip stretch test: better, from clearly above to level."),
              std::string::npos)
        << changes;
}

TEST(ProgressView, TellsBothSidesTogetherWhereTheyWentTheSameWay) {
    Snapshot snapshot = sampleProgress();
    for (CheckIn& checkIn : snapshot.checkIns)
        checkIn.tests.oneLegStanceSeconds.right = checkIn.tests.oneLegStanceSeconds.left;
    EXPECT_NE(changesOf(viewOf(snapshot))
                  .find("One-leg stand: better, left from 21 s to 33 s, right from 21 s to 33 s."),
              std::string::npos);
}

TEST(ProgressView, SaysWhetherTheSidesAreAlike) {
    struct Case {
        BothSides first;
        BothSides last;
        const char* words;
    };
    const std::vector<Case> cases{
        {{18, 31},
         {18, 31},
         "the left is weaker by more than this test varies: left 18 s, right 31 s."},
        {{31, 18},
         {31, 18},
         "the right is weaker by more than this test varies: left 31 s, right 18 s."},
        {{18, 31},
         {29, 38},
         "the left was weaker; what is left of it may be chance: left 29 s, right 38 s."},
        {{18, 31},
         {36, 40},
         "the left has caught up, from left 18 s, right 31 s to left 36 s, right 40 s."},
        {{28, 31},
         {28, 31},
         "Left and right are alike as far as the tests can tell: one-leg bridge hold (left 28 s, "
         "right 31 s)."}};
    for (const Case& each : cases) {
        Snapshot snapshot = sampleSnapshotOn(day(12, 30));
        for (const auto& [date, sides] :
             {std::pair(day(11, 23), each.first), std::pair(day(12, 21), each.last)}) {
            CheckIn checkIn;
            checkIn.date = date;
            checkIn.tests.bridgeHoldSeconds = sides;
            snapshot.checkIns.push_back(checkIn);
        }
        const auto view = progressView(snapshot, ProgressRange::All, sampleCatalogue());
        EXPECT_TRUE(view.changes.join(QLatin1Char('\n')).contains(QLatin1String(each.words)))
            << each.words << "\nnot in\n"
            << view.changes.join(QLatin1Char('\n')).toStdString();
    }
}

TEST(ProgressView, SaysHowPainChangedWithoutACause) {
    const std::string changes = changesOf(viewOf(sampleProgress()));
    EXPECT_NE(changes.find("Pain before sessions: "), std::string::npos) << changes;
    EXPECT_NE(changes.find("a real change for the better."), std::string::npos) << changes;
    EXPECT_EQ(changes.find("because"), std::string::npos);
    Snapshot worse = sampleProgress();
    for (SessionLog& log : worse.log)
        log.painBefore = log.date < day(12, 20) ? 2 : 5;
    EXPECT_NE(changesOf(viewOf(worse)).find("A physiotherapist can help"), std::string::npos);
}

TEST(ProgressView, ShowsMeansOfWeeksOverALongTime) {
    Snapshot snapshot = sampleProgress();
    for (SessionLog& log : snapshot.log)
        log.painBefore = log.date.weekday() == Weekday::Monday ? 5 : 2;
    const auto shown = [&] { return *chartNamed(viewOf(snapshot, ProgressRange::All), "pain"); };
    EXPECT_EQ(shown().series[0].points[1], (ChartPoint{day(11, 11), 2}));
    snapshot.programme.today = day(11, 30, 2027);
    EXPECT_EQ(shown().series[0].points[0], (ChartPoint{day(11, 9), 3}));
    EXPECT_EQ(shown().series[0].points[1], (ChartPoint{day(11, 16), 3.5}));
    EXPECT_NE(shown().note.indexOf(QStringLiteral("the average of 7 days.")), -1);
}

TEST(ProgressView, SaysWhereTheLaddersWent) {
    Snapshot snapshot = sampleProgress();
    for (Week& week : snapshot.programme.weeks)
        for (PlannedSession& session : week.sessions)
            for (Prescription& item : session.items)
                if (item.ladder == Ladder::Bridge && week.number >= 5)
                    item.exercise = "reverse-lunge";
    const auto view = viewOf(snapshot);
    EXPECT_NE(changesOf(view).find("Bridges: from glute bridge to reverse lunge in week 5."),
              std::string::npos)
        << changesOf(view);
    EXPECT_EQ(toStd(view.ladders[0].place), "Reverse lunge, since week 5");
}

TEST(ProgressView, SaysSoWhereNothingChanged) {
    EXPECT_NE(changesOf(viewOf(sampleSnapshot())).find("No change to tell of yet."),
              std::string::npos);
}

TEST(ProgressView, GivesAScoreOfAHundred) {
    EXPECT_EQ(viewOf(sampleSnapshot()).score.left(12).toStdString(), "Regularity: ");
}

TEST(ProgressView, ShowsSetsByGoalBesideWhatWasPlanned) {
    Snapshot snapshot = sampleProgress();
    for (Week& week : snapshot.programme.weeks)
        for (PlannedSession& session : week.sessions)
            for (Prescription& item : session.items)
                item.contributes[index(Goal::Extension)] = QuarterSets{2};
    const auto view = viewOf(snapshot);
    const Chart* hips = chartNamed(view, "goal.extension");
    ASSERT_TRUE(hips);
    EXPECT_EQ(hips->series[0].points[0], (ChartPoint{day(11, 9), 9.5}));
    EXPECT_GT(hips->series[1].points[0].value, 0);
}

} // namespace
} // namespace hipwise
