#include "tests/core/coach/coach_fixture.h"

#include "core/storage/backups.h"

#include <algorithm>
#include <fstream>

namespace hipwise {
namespace {

TEST_F(CoachTest, KnowsNobodyInANewFile) {
    EXPECT_TRUE(coach->people().empty());
    EXPECT_FALSE(coach->snapshot("", monday));
    EXPECT_NE(tick({"glute-bridge", 1, {}, Reps{10}}), "");
}

TEST_F(CoachTest, StartsAProgrammeThatIsThereAfterwards) {
    startMaya();
    const Snapshot snapshot = now();
    EXPECT_EQ(snapshot.profile.name, "Maya");
    EXPECT_EQ(snapshot.programme.weeks.size(), 12u);
    EXPECT_EQ(snapshot.programme.start, monday);
    EXPECT_TRUE(snapshot.log.empty());
    EXPECT_EQ(coach->people(), std::vector<std::string>{"Maya"});
}

TEST_F(CoachTest, RefusesASecondPersonOfTheSameNameAndKeepsTheFirst) {
    startMaya();
    Profile again;
    again.name = "Maya";
    again.minutes = 20;
    EXPECT_NE(sentenceOf(coach->startProgramme(again, {}, monday, on(monday))), "");
    EXPECT_EQ(now().profile.minutes, 18);
}

TEST_F(CoachTest, MakesNothingForSomebodyWhoMayNotStart) {
    Profile unwell;
    unwell.name = "Una";
    unwell.safety = SafetyAnswers{{"saddle_numbness"}, {}, false};
    EXPECT_NE(sentenceOf(coach->startProgramme(unwell, {}, monday, on(monday))), "");
    EXPECT_TRUE(coach->people().empty());
}

TEST_F(CoachTest, TellsSeveralPeopleApart) {
    startMaya();
    Profile tom;
    tom.name = "Tom";
    ASSERT_EQ(sentenceOf(coach->startProgramme(tom, {}, monday, on(monday))), "");
    ASSERT_EQ(sentenceOf(coach->recordPain("Tom", 4, on(monday))), "");
    EXPECT_EQ(coach->snapshot("Tom", monday)->painToday, 4);
    EXPECT_EQ(coach->snapshot("Maya", monday)->painToday, std::nullopt);
    EXPECT_NE(sentenceOf(coach->recordPain("Nobody", 4, on(monday))), "");
}

TEST_F(CoachTest, StartsNextMondayWhereThisWeekHasNoTrainingDayLeft) {
    Profile maya;
    maya.name = "Maya";
    const Date saturday = monday.plusDays(5);
    ASSERT_EQ(sentenceOf(coach->startProgramme(maya, {}, std::nullopt, on(saturday))), "");
    EXPECT_EQ(now(saturday).programme.start, monday.plusDays(7));
}

TEST_F(CoachTest, PainGoesFromZeroToTen) {
    startMaya();
    for (const int pain : {0, 10})
        EXPECT_EQ(sentenceOf(coach->recordPain("", pain, on(monday, pain))), "");
    for (const int pain : {-1, 11})
        EXPECT_NE(sentenceOf(coach->recordPain("", pain, on(monday))), "");
    EXPECT_EQ(now().painToday, 10);
    EXPECT_EQ(now(monday.plusDays(1)).painToday, std::nullopt);
}

TEST_F(CoachTest, NewLimitsPlanOnlyTheFutureAgain) {
    startMaya();
    ASSERT_EQ(tick({"glute-bridge", 1, {}, Reps{10}}), "");
    const PlannedSession issued = first();
    ASSERT_EQ(sentenceOf(coach->answerSafety("", {}, {Limit::Pregnant}, on(monday, 60))), "");
    EXPECT_EQ(first().items, issued.items) << "a session with a tick stays as it was issued";
    for (const Week& week : now().programme.weeks)
        for (const PlannedSession& session : week.sessions) {
            const bool supine = std::ranges::any_of(session.items, [](const Prescription& item) {
                return item.position == Position::Supine;
            });
            EXPECT_FALSE(supine && session.date > monday) << session.date.iso();
        }
    EXPECT_EQ(now().profile.safety, SafetyAnswers{});
}

TEST_F(CoachTest, AWarningSignIsKeptAndThePlanStaysUntilItIsCleared) {
    startMaya();
    const SafetyAnswers sign{{}, {"recent_fall"}, false};
    ASSERT_EQ(sentenceOf(coach->answerSafety("", sign, {Limit::WristPain}, on(monday))), "");
    EXPECT_EQ(now().profile.safety, sign);
    EXPECT_EQ(now().programme.weeks.size(), 12u);
    SafetyAnswers cleared = sign;
    cleared.cleared = true;
    cleared.clearedOn = monday.plusDays(1);
    EXPECT_EQ(sentenceOf(coach->answerSafety("", cleared, {}, on(monday))),
              "The day on which you were cleared is still to come; correct the date.");
    cleared.clearedOn = monday.plusDays(-3);
    ASSERT_EQ(sentenceOf(coach->answerSafety("", cleared, {Limit::WristPain}, on(monday))), "");
    EXPECT_EQ(now().profile.safety, cleared);
}

TEST_F(CoachTest, CopiesTheFileBeforeTheFirstChangeOfADay) {
    startMaya();
    const auto path = folder.file();
    EXPECT_TRUE(backupsOf(path).empty()) << "an empty file needs no copy";
    EXPECT_NE(tick({"handstand", 1, {}, Reps{10}}), "");
    EXPECT_TRUE(backupsOf(path).empty()) << "nothing was changed";
    ASSERT_EQ(tick({"glute-bridge", 1, {}, Reps{10}}), "");
    ASSERT_EQ(tick({"glute-bridge", 2, {}, Reps{10}}), "");
    ASSERT_EQ(backupsOf(path).size(), 1u);
    EXPECT_EQ(backupsOf(path).front().holds->sessions, 0);
    ASSERT_EQ(sentenceOf(coach->recordPain("", 4, on(monday.plusDays(1)))), "");
    ASSERT_EQ(backupsOf(path).size(), 2u);
    EXPECT_EQ(backupsOf(path).front().holds->sessions, 1);
    EXPECT_EQ(coach->copyProblem(), std::nullopt);
}

TEST_F(CoachTest, ACopyThatCannotBeMadeIsToldAndCostsNoTick) {
    startMaya();
    std::ofstream(backupFolder(folder.file())) << "a file where the folder should be";
    ASSERT_EQ(tick({"glute-bridge", 1, {}, Reps{10}}), "");
    EXPECT_EQ(first().state, SessionState::Partial);
    EXPECT_NE(coach->copyProblem(), std::nullopt);
}

TEST_F(CoachTest, EverythingIsThereAfterClosingAndOpening) {
    startMaya();
    ASSERT_EQ(sentenceOf(coach->record("", monday, {.restAsAsked = true}, on(monday))), "");
    const Snapshot before = now();
    openAgain();
    EXPECT_EQ(now().programme, before.programme);
    EXPECT_EQ(now().log, before.log);
    EXPECT_EQ(now().profile, before.profile);
}

} // namespace
} // namespace hipwise
