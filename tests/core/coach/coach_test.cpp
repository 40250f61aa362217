#include "core/coach/coach.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/storage/data_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace hipwise {
namespace {

const Date monday = *Date::parse("2026-11-23");

Moment on(Date day, int second = 0) {
    return {day, "18:02", 1795456920 + second, 60};
}

std::string sentenceOf(const Outcome& outcome) {
    const auto* refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->sentence : std::string{};
}

/// A coach on a data file of its own.
class CoachTest : public testing::Test {
  protected:
    CoachTest() {
        std::string name = (std::filesystem::temp_directory_path() / "hipwise-XXXXXX").string();
        folder = mkdtemp(name.data());
        file = std::make_unique<DataFile>(folder / "hipwise.db");
        coach = std::make_unique<Coach>(*file, shippedCatalogue());
    }
    ~CoachTest() override {
        file.reset();
        std::filesystem::remove_all(folder);
    }

    void startMaya() {
        Profile maya;
        maya.name = "Maya";
        maya.birthYear = 1981;
        maya.equipment.chair = true;
        ASSERT_EQ(sentenceOf(coach->startProgramme(maya, {}, monday, on(monday))), "");
    }

    Snapshot now(Date day = monday) { return coach->snapshot("", day).value(); }
    PlannedSession first() { return now().programme.weeks.front().sessions.front(); }
    std::string tick(const SetFact& fact, Date day = monday) {
        return sentenceOf(coach->recordSets("", day, {fact}, on(monday)));
    }

    std::filesystem::path folder;
    std::unique_ptr<DataFile> file;
    std::unique_ptr<Coach> coach;
};

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

TEST_F(CoachTest, TicksAreFactsThatCanBeToldTwiceAndTakenBack) {
    startMaya();
    const SetFact done{"glute-bridge", 1, {}, Reps{10}};
    for (int times = 0; times < 3; ++times)
        ASSERT_EQ(tick(done), "");
    ASSERT_EQ(now().log.size(), 1u);
    EXPECT_EQ(now().log.front().exercises.front().sets.size(), 1u);
    EXPECT_EQ(first().state, SessionState::Partial);
    ASSERT_EQ(tick({"glute-bridge", 1, {}, std::nullopt}), "");
    EXPECT_EQ(first().state, SessionState::Planned);
}

TEST_F(CoachTest, KeepsWhatWasAskedBesideWhatWasDone) {
    startMaya();
    ASSERT_EQ(tick({"glute-bridge", 1, {}, Reps{7}}), "");
    const SetLog set = now().log.front().exercises.front().sets.front();
    EXPECT_EQ(set.asked, Amount{Reps{10}});
    EXPECT_EQ(set.done, Amount{Reps{7}});
}

TEST_F(CoachTest, AllDoneFillsWhatIsMissingAndKeepsWhatWasTold) {
    startMaya();
    ASSERT_EQ(tick({"glute-bridge", 1, {}, Reps{7}}), "");
    ASSERT_EQ(sentenceOf(coach->recordAll("", monday, on(monday, 60))), "");
    EXPECT_EQ(first().state, SessionState::Done);
    EXPECT_EQ(now().log.front().exercises.front().sets.front().done, Amount{Reps{7}});
}

struct BadFact {
    const char* why;
    SetFact fact;
    int daysLater;
};

TEST_F(CoachTest, RefusesWhatFitsNoSetAndStoresNothing) {
    startMaya();
    const BadFact table[] = {
        {"no such exercise", {"handstand", 1, {}, Reps{10}}, 0},
        {"set 0", {"glute-bridge", 0, {}, Reps{10}}, 0},
        {"set 3 of 2", {"glute-bridge", 3, {}, Reps{10}}, 0},
        {"a side for both legs", {"glute-bridge", 1, Side::Left, Reps{10}}, 0},
        {"no side for a sided one", {"clamshell", 1, {}, Reps{10}}, 0},
        {"seconds for repetitions", {"glute-bridge", 1, {}, Seconds{10}}, 0},
        {"repetitions for a hold", {"tandem-stance", 1, Side::Left, Reps{10}}, 0},
        {"fewer than none", {"glute-bridge", 1, {}, Reps{-1}}, 0},
        {"more than 200", {"glute-bridge", 1, {}, Reps{201}}, 0},
        {"a rest day", {"glute-bridge", 1, {}, Reps{10}}, 1},
        {"a session to come", {"glute-bridge", 1, {}, Reps{10}}, 2},
    };
    for (const BadFact& bad : table)
        EXPECT_NE(tick(bad.fact, monday.plusDays(bad.daysLater)), "") << bad.why;
    EXPECT_TRUE(now().log.empty());
    EXPECT_EQ(tick({"glute-bridge", 2, {}, Reps{200}}), "") << "the last set, the most repetitions";
}

TEST_F(CoachTest, OneBadFactAmongGoodOnesStoresNone) {
    startMaya();
    const std::vector<SetFact> facts{{"glute-bridge", 1, {}, Reps{10}},
                                     {"handstand", 1, {}, Reps{1}}};
    EXPECT_NE(sentenceOf(coach->recordSets("", monday, facts, on(monday))), "");
    EXPECT_TRUE(now().log.empty());
}

TEST_F(CoachTest, EffortAndPainAddToEachOther) {
    startMaya();
    ASSERT_EQ(
        sentenceOf(coach->recordExercise("", monday, {"clamshell", Effort::Hard, {}}, on(monday))),
        "");
    ASSERT_EQ(sentenceOf(coach->recordExercise("", monday, {"clamshell", {}, 3}, on(monday, 60))),
              "");
    const ExerciseLog clamshell = now().log.front().exercises.front();
    EXPECT_EQ(clamshell.effort, Effort::Hard);
    EXPECT_EQ(clamshell.pain, 3);
    EXPECT_NE(sentenceOf(coach->recordExercise("", monday, {"handstand", {}, 3}, on(monday))), "");
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
    ASSERT_EQ(sentenceOf(coach->answerSafety("", cleared, {Limit::WristPain}, on(monday))), "");
    EXPECT_EQ(now().profile.safety, cleared);
}

TEST_F(CoachTest, EverythingIsThereAfterClosingAndOpening) {
    startMaya();
    ASSERT_EQ(sentenceOf(coach->recordAll("", monday, on(monday))), "");
    const Snapshot before = now();
    coach.reset();
    file = std::make_unique<DataFile>(folder / "hipwise.db");
    coach = std::make_unique<Coach>(*file, shippedCatalogue());
    EXPECT_EQ(now().programme, before.programme);
    EXPECT_EQ(now().log, before.log);
    EXPECT_EQ(now().profile, before.profile);
}

} // namespace
} // namespace hipwise
