#include "app/models/test_run.h"

#include "app/models/test_protocol.h"
#include "app/models/test_view.h"
#include "app/models/test_words.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using namespace std::chrono_literals;

TEST(TestRun, TakesTheBestOfThreeTriesOfEachSide) {
    TestRun run(homeTest(hipwise::Test::OneLegStance));
    for (const int seconds : {12, 20, 15})
        run.note(seconds);
    EXPECT_EQ(run.side(), Side::Right);
    EXPECT_EQ(run.attempt(), 1);
    run.note(9);
    EXPECT_EQ(run.best(), 9);
    EXPECT_EQ(run.attempt(), 2);
    run.skipSide();
    EXPECT_TRUE(run.isOver());
    TestResults results;
    run.putInto(results);
    EXPECT_EQ(results.oneLegStanceSeconds, (BothSides{20, 9}));
    EXPECT_EQ(resultsWords(hipwise::Test::OneLegStance, results).toStdString(),
              "left 20 s, right 9 s");
}

TEST(TestRun, NeedsNoOtherTryOnceTheLongestWasHeld) {
    TestRun run(homeTest(hipwise::Test::OneLegStance));
    run.note(45);
    EXPECT_EQ(run.side(), Side::Right);
}

TEST(TestRun, LeavesASideEmptyThatWasSkipped) {
    TestRun run(homeTest(hipwise::Test::BridgeHold));
    run.skipSide();
    run.note(31);
    EXPECT_TRUE(run.isOver());
    TestResults results;
    results.bridgeHoldSeconds.left = 8;
    run.putInto(results);
    EXPECT_EQ(results.bridgeHoldSeconds, (BothSides{8, 31})) << "what was there stays";
}

TEST(TestRun, KeepsTheFewestFaults) {
    TestRun run(homeTest(hipwise::Test::ChairStand));
    EXPECT_EQ(run.side(), std::nullopt);
    run.note(14);
    EXPECT_TRUE(run.isOver());
    TestResults results;
    run.putInto(results);
    EXPECT_EQ(results.chairStands, 14);
}

TEST(TestView, LeadsThroughAHold) {
    TestRun run(homeTest(hipwise::Test::OneLegStance));
    TestTimer timer = timerFor(run.test());
    EXPECT_EQ(testView(run, timer).action.toStdString(), "Start");
    EXPECT_EQ(testView(run, timer).which.toStdString(), "Left side, try 1 of 3");
    timer.press(0ms);
    EXPECT_EQ(testView(run, timer).count.toStdString(), "5");
    timer.press(1s);
    timer.tick(8500ms);
    EXPECT_EQ(testView(run, timer).count.toStdString(), "7");
    EXPECT_EQ(testView(run, timer).action.toStdString(), "Stop");
    timer.press(9s);
    EXPECT_EQ(testView(run, timer).value, 8);
    run.note(8);
    EXPECT_EQ(testView(run, timer).best.toStdString(), "Best so far: 8 s");
}

TEST(TestView, CountsDownAFixedTimeAndAsksHowMany) {
    const TestRun run(homeTest(hipwise::Test::ChairStand));
    TestTimer timer = timerFor(run.test());
    EXPECT_EQ(testView(run, timer).count.toStdString(), "30");
    timer.press(0ms);
    timer.press(0ms);
    timer.tick(10s);
    EXPECT_EQ(testView(run, timer).count.toStdString(), "20");
    timer.tick(30s);
    EXPECT_EQ(testView(run, timer).phase.toStdString(), "Time is up. How many times?");
    EXPECT_EQ(testView(run, timer).value, std::nullopt);
    EXPECT_EQ(testView(run, timer).unit.toStdString(), "times");
}

TEST(TestView, CountsRaisesInTimeWithTheTempo) {
    const TestRun run(homeTest(hipwise::Test::LegRaise));
    TestTimer timer = timerFor(run.test());
    timer.press(0ms);
    timer.press(0ms);
    timer.tick(26s);
    EXPECT_EQ(testView(run, timer).count.toStdString(), "5");
    timer.tick(151s);
    EXPECT_EQ(testView(run, timer).value, 30);
}

TEST(TestView, TimesNothingWhereThereIsNothingToTime) {
    for (const auto test : {hipwise::Test::StepDown, hipwise::Test::HipFlexor}) {
        const TestRun run(homeTest(test));
        EXPECT_TRUE(testView(run, timerFor(run.test())).action.isEmpty());
    }
    EXPECT_TRUE(testView(TestRun(homeTest(hipwise::Test::HipFlexor)), timerFor({})).isLook);
}

TEST(TestRun, BeginsWithTheSideThatIsAskedFor) {
    TestRun run(homeTest(hipwise::Test::BridgeHold), Side::Right);
    EXPECT_EQ(run.side(), Side::Right);
    EXPECT_EQ(testView(run, timerFor(run.test())).otherSide.toStdString(),
              "Begin with the left side");
    run.note(20);
    EXPECT_EQ(run.side(), Side::Left);
    EXPECT_TRUE(testView(run, timerFor(run.test())).otherSide.isEmpty())
        << "the sides change places only before anything was done";
}

/// What is heard of one try, a look at the clock every 50 ms, as "kind words" where no number.
std::vector<std::string> heard(hipwise::Test test, Milliseconds until) {
    const TestRun run(homeTest(test));
    TestTimer timer = timerFor(run.test());
    TestView shown = testView(run, timer);
    std::vector<std::string> cues;
    timer.press(0ms);
    for (Milliseconds now = 0ms; now <= until; now += 50ms) {
        timer.tick(now);
        TestView view = testView(run, timer);
        if (const Cue cue = testCueBetween(shown, view); cue.kind != Cue::Kind::None)
            cues.push_back((cue.kind == Cue::Kind::Start ? "start "
                            : cue.kind == Cue::Kind::End ? "end "
                                                         : "") +
                           cue.words.toStdString());
        shown = view;
    }
    return cues;
}

TEST(TestCues, TellTheStartEveryTenSecondsAndTheEndOfAHold) {
    EXPECT_EQ(heard(hipwise::Test::OneLegStance, 60s),
              (std::vector<std::string>{"Get ready", "3", "2", "1", "start Hold", "10", "20", "30",
                                        "40", "end Done"}));
}

TEST(TestCues, CountAFixedTimeDown) {
    EXPECT_EQ(heard(hipwise::Test::ChairStand, 60s),
              (std::vector<std::string>{"Get ready", "3", "2", "1", "start Stand up and sit down",
                                        "10", "3", "2", "1", "end Time is up. How many times?"}));
}

TEST(TestCues, SayTheTempo) {
    EXPECT_EQ(heard(hipwise::Test::LegRaise, 15s),
              (std::vector<std::string>{"Get ready", "3", "2", "1", "start Lift", "Hold", "Lower",
                                        "Lift", "Hold", "Lower", "Lift"}));
}

TEST(HomeTestWords, ExplainEveryTestAndWhenToStop) {
    for (int test = 0; test < 7; ++test) {
        EXPECT_GE(protocolOf(static_cast<hipwise::Test>(test)).size(), 3);
        EXPECT_TRUE(stopRuleOf(static_cast<hipwise::Test>(test))
                        .contains(QLatin1String("pain goes above 5 of 10")));
    }
    EXPECT_EQ(resultWords(hipwise::Test::StepDown, 1).toStdString(), "1 fault");
    EXPECT_EQ(resultWords(hipwise::Test::ChairStand, 12).toStdString(), "12 times");
}

} // namespace
} // namespace hipwise
