#include "core/coach/progress.h"

#include "tests/core/coach/progress_samples.h"

#include <gtest/gtest.h>

#include <chrono>

namespace hipwise {
namespace {

const DaySpan everything{start, start.plusDays(1000)};

SessionLog told(Date date, std::optional<int> before, std::optional<int> after) {
    SessionLog log;
    log.date = date;
    log.painBefore = before;
    log.painAfter = after;
    return log;
}

TEST(ProgressDays, GoBackWholeWeeksButNotBeforeTheFirstThingKnown) {
    Snapshot snapshot = plannedWeeks(20);
    const Date today = snapshot.programme.today;
    EXPECT_EQ(progressDays(snapshot, ProgressRange::FourWeeks),
              (DaySpan{today.plusDays(-21), today}));
    EXPECT_EQ(progressDays(snapshot, ProgressRange::TwelveWeeks),
              (DaySpan{today.plusDays(-77), today}));
    EXPECT_EQ(progressDays(snapshot, ProgressRange::All), (DaySpan{start, today}));
    snapshot.checkIns.push_back({start.plusDays(-3), {}, {}, {}, {}});
    EXPECT_EQ(progressDays(snapshot, ProgressRange::All).first, start.plusDays(-7));
    EXPECT_EQ(progressDays(plannedWeeks(2), ProgressRange::TwelveWeeks).first, start);
}

TEST(PainDays, HaveOnePointADay) {
    Snapshot snapshot = plannedWeeks(2);
    snapshot.log = {told(start, 5, 3), told(start, 4, 2), told(start.plusDays(2), {}, {}),
                    told(start.plusDays(4), {}, {})};
    snapshot.log[3].exercises = {{"a", {}, 2, {}, {}}, {"b", {}, 4, {}, {}}, {"c", {}, {}, {}, {}}};
    snapshot.painToday = 1;
    EXPECT_EQ(painDays(snapshot, everything),
              (std::vector<PainDay>{{start, 5, 2, {}},
                                    {start.plusDays(4), {}, {}, 4},
                                    {snapshot.programme.today, 1, {}, {}}}));
    EXPECT_EQ(painDays(snapshot, {start.plusDays(1), start.plusDays(5)}).size(), 1u);
}

TEST(PainDays, PutTheMorningAfterOnItsOwnDay) {
    Snapshot snapshot = plannedWeeks(2);
    snapshot.log = {told(start, 5, 3)};
    snapshot.log[0].painNextMorning = 4;
    EXPECT_EQ(painDays(snapshot, everything),
              (std::vector<PainDay>{{start, 5, 3, {}, {}}, {start.plusDays(1), {}, {}, {}, 4}}));
    Snapshot today = snapshot;
    today.programme.today = start.plusDays(1);
    today.painToday = 2;
    EXPECT_EQ(painDays(today, everything).back(), (PainDay{start.plusDays(1), 2, {}, {}, 4}));
    snapshot.log.push_back(told(start.plusDays(1), 2, 1));
    EXPECT_EQ(painDays(snapshot, everything).back(), (PainDay{start.plusDays(1), 2, 1, {}, 4}))
        << "a session on that day keeps its own numbers";
}

TEST(SideCourses, CompareTheSidesOfOneDay) {
    Snapshot snapshot = plannedWeeks(8);
    const auto checkIn = [](int day, BothSides bridge, BothSides faults) {
        CheckIn made;
        made.date = start.plusDays(day);
        made.tests.bridgeHoldSeconds = bridge;
        made.tests.stepDownFaults = faults;
        return made;
    };
    snapshot.checkIns = {checkIn(0, {18, 31}, {4, 0}), checkIn(7, {20, {}}, {}),
                         checkIn(28, {30, 33}, {})};
    EXPECT_EQ(
        sideCourses(testSeries(snapshot, everything)),
        (std::vector<SideCourse>{
            {hipwise::Test::BridgeHold, {18, 31, Side::Left}, {30, 33, std::nullopt, true}}}));
    snapshot.checkIns = {checkIn(0, {18, {}}, {}), checkIn(7, {{}, 31}, {})};
    EXPECT_TRUE(sideCourses(testSeries(snapshot, everything)).empty())
        << "sides of different days are not compared";
}

TEST(ActivitySeries, FollowEachActivityByItsName) {
    Snapshot snapshot = plannedWeeks(8);
    CheckIn first;
    first.date = start;
    first.activities = {{"Tying shoes", 6}, {"Sitting", 7}};
    CheckIn second;
    second.date = start.plusDays(28);
    second.activities = {{"Tying shoes", 3}};
    snapshot.checkIns = {second, first};
    EXPECT_EQ(activitySeries(snapshot, everything),
              (std::vector<ActivitySeries>{{"Tying shoes", {{start, 6}, {start.plusDays(28), 3}}},
                                           {"Sitting", {{start, 7}}}}));
}

TEST(PainChange, IsRealFromTwoPointsOnAndNeedsTwoWeeks) {
    const auto change = [](int first, int last, int days) {
        return painChange({{start, first}, {start.plusDays(days), last}});
    };
    EXPECT_FALSE(change(6, 2, 13));
    EXPECT_EQ(change(6, 4, 14), (PainChange{60, 40, true}));
    EXPECT_EQ(change(4, 6, 14), (PainChange{40, 60, true}));
    EXPECT_EQ(change(5, 4, 14), (PainChange{50, 40, false}));
    EXPECT_EQ(change(4, 3, 14), (PainChange{40, 30, false}));
    EXPECT_EQ(change(3, 2, 14), (PainChange{30, 20, true})) << "a third";
    EXPECT_EQ(change(1, 0, 14), (PainChange{10, 0, true}));
    const std::vector<PainDay> thirds{
        {start, 5}, {start.plusDays(2), 6}, {start.plusDays(4), 6}, {start.plusDays(30), 4}};
    EXPECT_EQ(painChange(thirds), (PainChange{57, 40, false}));
    EXPECT_FALSE(painChange({}));
    EXPECT_FALSE(painChange({{start, {}, 4, 4}, {start.plusDays(30), {}, 1, 1}}));
}

TEST(TestSeries, HoldEveryResultOfEachSideInTheOrderOfTheirDates) {
    Snapshot snapshot = plannedWeeks(4);
    CheckIn later{start.plusDays(28), {}, {}, {}, {}};
    later.tests.oneLegStanceSeconds = {31, {}};
    later.tests.hipFlexor = HipFlexorLook::Level;
    CheckIn earlier{start, {}, {}, {}, {}};
    earlier.tests.oneLegStanceSeconds = {21, 30};
    CheckIn sameDay{start, {}, {}, {}, {}};
    sameDay.tests.oneLegStanceSeconds = {22, {}};
    snapshot.checkIns = {later, earlier, sameDay};
    EXPECT_EQ(
        testSeries(snapshot, everything),
        (std::vector<TestSeries>{
            {hipwise::Test::OneLegStance, Side::Left, {{start, 22}, {start.plusDays(28), 31}}},
            {hipwise::Test::OneLegStance, Side::Right, {{start, 30}}},
            {hipwise::Test::HipFlexor, {}, {{start.plusDays(28), 0}}}}));
}

TEST(KeptWeeks, CountASessionOfWhichAnythingWasDoneOnWhateverDay) {
    Snapshot snapshot = plannedWeeks(2);
    const auto sessions = snapshot.programme.weeks[0].sessions;
    SessionLog moved = doneSession(sessions[2], start.plusDays(8));
    moved.exercises.resize(1);
    moved.exercises[0].sets.resize(1);
    SessionLog nothing = doneSession(sessions[1], sessions[1].date);
    for (ExerciseLog& exercise : nothing.exercises)
        exercise.sets.clear();
    SessionLog extra = doneSession(sessions[0], start.plusDays(5));
    extra.plannedDate.reset();
    snapshot.log = {nothing, extra, moved};
    EXPECT_EQ(keptWeeks(snapshot, progressDays(snapshot, ProgressRange::All)),
              (std::vector<KeptWeek>{
                  {start, 3, 1, 1}, {start.plusDays(7), 3, 0, 0}, {start.plusDays(14), 0, 0, 0}}));
}

TEST(KeptWeeks, LeaveOutPausesAndWhatIsStillToCome) {
    Snapshot snapshot = plannedWeeks(1);
    auto& sessions = snapshot.programme.weeks[0].sessions;
    snapshot.programme.today = start.plusDays(2);
    const DaySpan days = progressDays(snapshot, ProgressRange::All);
    EXPECT_EQ(keptWeeks(snapshot, days)[0].planned, 1);
    keep(snapshot, sessions[2]);
    EXPECT_EQ(keptWeeks(snapshot, days)[0], (KeptWeek{start, 2, 1, 0}));
    sessions[0].state = SessionState::Paused;
    EXPECT_EQ(keptWeeks(snapshot, days)[0], (KeptWeek{start, 1, 1, 0}));
}

TEST(KeptWeeks, CountAMissedSessionThatWasOfferedAgainOnce) {
    Snapshot snapshot = plannedWeeks(1);
    auto& sessions = snapshot.programme.weeks[0].sessions;
    PlannedSession again = sessions[0];
    again.date = start.plusDays(1);
    sessions.insert(sessions.begin() + 1, again);
    for (std::size_t at = 1; at < sessions.size(); ++at)
        keep(snapshot, sessions[at]);
    const DaySpan days = progressDays(snapshot, ProgressRange::All);
    EXPECT_EQ(keptWeeks(snapshot, days)[0], (KeptWeek{start, 3, 3, 0}));
}

TEST(GoalWeeks, CountASetOfOneSideWhenBothSidesAreDone) {
    Snapshot snapshot = plannedWeeks(1);
    SessionLog log = doneSession(snapshot.programme.weeks[0].sessions[0], start);
    log.exercises[1].sets.pop_back();
    snapshot.log = {log};
    const auto week = goalWeeks(snapshot, {}, progressDays(snapshot, ProgressRange::All))[0];
    EXPECT_EQ(week.planned[index(Goal::Extension)].value, 36);
    EXPECT_EQ(week.done[index(Goal::Extension)].value, 2 * 4 + 1 * 2);
}

TEST(GoalWeeks, TakeWhatWasDoneOutsideThePlanFromTheCatalogue) {
    Snapshot snapshot = plannedWeeks(1);
    Exercise known;
    known.id = "lunge";
    known.contributes[index(Goal::Function)] = QuarterSets{4};
    SessionLog log;
    log.date = start.plusDays(6);
    log.exercises = {doneSets(asked("lunge", Ladder::Lunge, false, 0), 3),
                     doneSets(asked("unknown", Ladder::Lunge, false, 0), 3)};
    snapshot.log = {log};
    const DaySpan days = progressDays(snapshot, ProgressRange::All);
    EXPECT_EQ(
        goalWeeks(snapshot, Catalogue({known}, {}), days)[0].done[index(Goal::Function)].value, 12);
}

TEST(LadderProgress, GoesFromWhatWasDoneFirstToWhatIsAskedForNow) {
    Snapshot snapshot = plannedWeeks(4);
    keepAll(snapshot);
    for (std::size_t week = 2; week < 4; ++week)
        for (PlannedSession& session : snapshot.programme.weeks[week].sessions)
            session.items[0].exercise = "single-leg-bridge";
    const auto ladders = ladderProgress(snapshot, {}, progressDays(snapshot, ProgressRange::All));
    ASSERT_EQ(ladders.size(), 2u);
    EXPECT_EQ(ladders[0], (LadderProgress{Ladder::Bridge, "glute-bridge", start,
                                          "single-leg-bridge", start.plusDays(14)}));
    EXPECT_EQ(ladders[1].first, ladders[1].now);
    EXPECT_EQ(ladders[1].nowSince, start);
}

TEST(LadderProgress, LooksAtTheNextSessionAndNotAtLaterOnes) {
    Snapshot snapshot = plannedWeeks(4);
    keepAll(snapshot);
    snapshot.programme.today = start.plusDays(9);
    for (PlannedSession& session : snapshot.programme.weeks[3].sessions)
        session.items[0].exercise = "single-leg-bridge";
    EXPECT_EQ(ladderProgress(snapshot, {}, everything)[0].now, "glute-bridge");
}

TEST(Progress, OfFiftyYearsIsThereInWellUnderATenthOfASecond) {
    Snapshot snapshot = plannedWeeks(2600, 4);
    keepAll(snapshot);
    ASSERT_GT(snapshot.log.size(), 10000u);
    const auto before = std::chrono::steady_clock::now();
    const DaySpan days = progressDays(snapshot, ProgressRange::All);
    const auto pain = painDays(snapshot, days);
    const auto kept = keptWeeks(snapshot, days);
    const auto goals = goalWeeks(snapshot, {}, days);
    const auto ladders = ladderProgress(snapshot, {}, days);
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - before;
    EXPECT_EQ(kept.size(), 2601u);
    EXPECT_EQ(goals.size(), 2601u);
    RecordProperty("milliseconds", std::to_string(took.count()));
    EXPECT_LT(took.count(), 1000);
}

TEST(LadderProgress, IsToldOnADayWithAnEasierExerciseInPlaceOfOneThatHurts) {
    Snapshot snapshot = plannedWeeks(2);
    PlannedSession& today = snapshot.programme.weeks.back().sessions.back();
    snapshot.programme.today = today.date;
    snapshot.log = {doneSession(snapshot.programme.weeks.front().sessions.front(),
                                snapshot.programme.weeks.front().sessions.front().date)};
    today.items.insert(today.items.begin() + 1, asked("pelvic-tilt", Ladder::Bridge, false, 4));
    const auto ladders =
        ladderProgress(snapshot, Catalogue({}, {}), progressDays(snapshot, ProgressRange::All));
    ASSERT_FALSE(ladders.empty());
    EXPECT_EQ(ladders.front().ladder, Ladder::Bridge);
    EXPECT_EQ(ladders.front().now, "glute-bridge");
}

} // namespace
} // namespace hipwise
