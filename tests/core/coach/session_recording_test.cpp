#include "tests/core/coach/coach_fixture.h"

#include <algorithm>

namespace hipwise {
namespace {

using SessionRecording = CoachTest;

TEST_F(SessionRecording, TicksAreFactsThatCanBeToldTwiceAndTakenBack) {
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

TEST_F(SessionRecording, ASetKeepsItsNumberWhereTheOneBeforeWasLeftOut) {
    startMaya();
    ASSERT_EQ(tick({"glute-bridge", 2, {}, Reps{10}}), "");
    ASSERT_EQ(now().log.size(), 1u);
    const auto sets = now().log.front().exercises.front().sets;
    EXPECT_EQ(sets, (std::vector{SetLog{2, {}, Reps{10}, Reps{10}}}));
    ASSERT_EQ(tick({"glute-bridge", 2, {}, std::nullopt}), "");
    EXPECT_TRUE(now().log.empty());
}

TEST_F(SessionRecording, KeepsWhatWasAskedBesideWhatWasDone) {
    startMaya();
    ASSERT_EQ(tick({"glute-bridge", 1, {}, Reps{7}}), "");
    const SetLog set = now().log.front().exercises.front().sets.front();
    EXPECT_EQ(set.asked, Amount{Reps{10}});
    EXPECT_EQ(set.done, Amount{Reps{7}});
}

TEST_F(SessionRecording, AllDoneFillsWhatIsMissingAndKeepsWhatWasTold) {
    startMaya();
    ASSERT_EQ(tick({"glute-bridge", 1, {}, Reps{7}}), "");
    ASSERT_EQ(sentenceOf(coach->record("", monday, {.restAsAsked = true}, on(monday, 60))), "");
    EXPECT_EQ(first().state, SessionState::Done);
    EXPECT_EQ(now().log.front().exercises.front().sets.front().done, Amount{Reps{7}});
}

struct BadFact {
    const char* why;
    SetFact fact;
    int daysLater;
};

TEST_F(SessionRecording, RefusesWhatFitsNoSetAndStoresNothing) {
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

TEST_F(SessionRecording, OneBadFactAmongGoodOnesStoresNone) {
    startMaya();
    const std::vector<SetFact> facts{{"glute-bridge", 1, {}, Reps{10}},
                                     {"handstand", 1, {}, Reps{1}}};
    EXPECT_NE(sentenceOf(coach->record("", monday, {.sets = facts}, on(monday))), "");
    EXPECT_TRUE(now().log.empty());
}

TEST_F(SessionRecording, EffortAndPainAddToEachOther) {
    startMaya();
    ASSERT_EQ(note({"clamshell", Effort::Hard, {}}), "");
    ASSERT_EQ(note({"clamshell", {}, 3}, 60), "");
    const ExerciseLog clamshell = now().log.front().exercises.front();
    EXPECT_EQ(clamshell.effort, Effort::Hard);
    EXPECT_EQ(clamshell.pain, 3);
    EXPECT_NE(note({"handstand", {}, 3}), "");
    EXPECT_NE(note({"clamshell", {}, 11}), "");
}

TEST_F(SessionRecording, RecordsAllThatIsToldAtOnceOrNoneOfIt) {
    startMaya();
    SessionFacts facts{.sets = {{"glute-bridge", 1, {}, Reps{7}}},
                       .restAsAsked = true,
                       .exercises = {{"clamshell", Effort::Hard, 3}},
                       .painToday = 11};
    EXPECT_NE(sentenceOf(coach->record("", monday, facts, on(monday))), "");
    EXPECT_TRUE(now().log.empty());
    facts.painToday = 4;
    facts.exercises.push_back({"handstand", Effort::Good, {}});
    EXPECT_NE(sentenceOf(coach->record("", monday, facts, on(monday))), "");
    EXPECT_TRUE(now().log.empty());
    EXPECT_EQ(now().painToday, std::nullopt);
    facts.exercises.pop_back();
    for (int times = 0; times < 2; ++times) {
        ASSERT_EQ(sentenceOf(coach->record("", monday, facts, on(monday, times))), "");
        EXPECT_EQ(first().state, SessionState::Done);
        EXPECT_EQ(now().painToday, 4);
        const auto exercises = now().log.front().exercises;
        const auto bridge = std::ranges::find(exercises, "glute-bridge", &ExerciseLog::exercise);
        EXPECT_EQ(bridge->sets.front().done, Amount{Reps{7}});
        const auto clamshell = std::ranges::find(exercises, "clamshell", &ExerciseLog::exercise);
        EXPECT_EQ(clamshell->pain, 3);
    }
}

} // namespace
} // namespace hipwise
