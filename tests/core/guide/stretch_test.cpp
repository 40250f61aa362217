#include "core/guide/stretch.h"

#include "tests/core/guide/guided.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

ExerciseLog did(const std::string& exercise, const std::vector<SetLog>& sets) {
    ExerciseLog log;
    log.exercise = exercise;
    log.sets = sets;
    return log;
}

TEST(StretchesAhead, GoThroughTheWholeSessionInOrder) {
    EXPECT_EQ(wordsOf(stretchesAhead(guidedSession(), {})), "warm up 120\n"
                                                            "change over 25, clamshell 1 right 40\n"
                                                            "change sides 8, clamshell 1 left 40\n"
                                                            "rest 20, clamshell 2 right 40\n"
                                                            "change sides 8, clamshell 2 left 40\n"
                                                            "change over 25, bridge-hold 1 20\n"
                                                            "rest 40, bridge-hold 2 20\n");
}

TEST(StretchesAhead, BeginAtTheFirstSetThatIsNotDone) {
    const std::vector<ExerciseLog> told{did("clamshell", {{1, Side::Right, Reps{10}, Reps{10}},
                                                          {1, Side::Left, Reps{10}, Reps{8}},
                                                          {2, Side::Right, Reps{10}, Reps{10}}})};
    EXPECT_EQ(wordsOf(stretchesAhead(guidedSession(), told)),
              "change over 25, clamshell 2 left 40\n"
              "change over 25, bridge-hold 1 20\n"
              "rest 40, bridge-hold 2 20\n");
}

TEST(StretchesAhead, LeaveOutWhatThePersonLeftOut) {
    ExerciseLog skipped = did("clamshell", {});
    skipped.skipped = SkipReason::NoTime;
    EXPECT_EQ(wordsOf(stretchesAhead(guidedSession(), {skipped})),
              "warm up 120\n"
              "change over 25, bridge-hold 1 20\n"
              "rest 40, bridge-hold 2 20\n");
}

TEST(StretchesAhead, AskForFewerWhereThePersonWantedFewer) {
    const Targets targets{{"clamshell", Reps{8}}, {"bridge-hold", Seconds{16}}};
    const auto ahead = stretchesAhead(guidedSession(), {}, targets);
    EXPECT_EQ(ahead[1].target, Amount{Reps{8}});
    EXPECT_EQ(ahead[1].length, Seconds{32});
    EXPECT_EQ(ahead.back().target, Amount{Seconds{16}});
}

TEST(StretchesAhead, HaveTheWeakSidesExtraSetLast) {
    PlannedSession session = guidedSession();
    session.warmUp = {};
    session.items = {clamshell()};
    session.items[0].sets = 1;
    session.items[0].firstSide.reset();
    session.items[0].extraSetSide = Side::Right;
    EXPECT_EQ(wordsOf(stretchesAhead(session, {})), "change over 25, clamshell 1 left 40\n"
                                                    "change sides 8, clamshell 1 right 40\n"
                                                    "rest 20, clamshell 2 right 40\n");
}

TEST(StretchesAhead, PutTheTestsBeforeTheExercises) {
    PlannedSession session = guidedSession();
    session.items = {bridgeHold()};
    session.tests = {{hipwise::Test::BridgeHold, Seconds{150}},
                     {hipwise::Test::ChairStand, Seconds{60}}};
    EXPECT_EQ(wordsOf(stretchesAhead(session, {})), "warm up 120\n"
                                                    "test 0 150\n"
                                                    "test 1 60\n"
                                                    "change over 25, bridge-hold 1 20\n"
                                                    "rest 40, bridge-hold 2 20\n");
}

TEST(StretchesAhead, AreEmptyWhereAllIsDone) {
    PlannedSession session = guidedSession();
    session.items = {bridgeHold()};
    const std::vector<ExerciseLog> told{
        did("bridge-hold", {{1, {}, Seconds{20}, Seconds{20}}, {2, {}, Seconds{20}, Seconds{5}}})};
    EXPECT_TRUE(stretchesAhead(session, told).empty());
}

TEST(StretchesAhead, NeverRestLessThanItTakesToGetReady) {
    PlannedSession session = guidedSession();
    session.items = {bridgeHold()};
    session.items[0].rest = Seconds{3};
    EXPECT_EQ(stretchesAhead(session, {}).back().leadLength, getReady);
}

TEST(LengthOf, ASetIsItsRepetitionsTimesThePaceOrTheHold) {
    EXPECT_EQ(lengthOf(Reps{10}, Deciseconds{35}), Seconds{35});
    EXPECT_EQ(lengthOf(Reps{9}, Deciseconds{35}), Seconds{32});
    EXPECT_EQ(lengthOf(Seconds{30}, Deciseconds{}), Seconds{30});
}

} // namespace
} // namespace hipwise
