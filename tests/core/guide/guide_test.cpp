#include "core/guide/guide.h"

#include "tests/core/guide/guided.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using namespace std::chrono_literals;
using Part = Guide::Part;

/// A guide with a clock that only the test moves, in steps of a tenth of a second.
class GuideTest : public ::testing::Test {
  protected:
    std::string pass(Milliseconds time) {
        std::vector<SetEnd> ends;
        for (Milliseconds gone = 0ms; gone < time; gone += 100ms) {
            now += 100ms;
            const auto more = guide.tick(now);
            ends.insert(ends.end(), more.begin(), more.end());
        }
        return wordsOf(ends);
    }
    std::string press() {
        now += 400ms;
        const auto ends = guide.next(now);
        return wordsOf(ends);
    }
    std::string goBack() {
        now += 300ms;
        return wordsOf(guide.back(now));
    }
    std::string here() const {
        const Stretch* at = guide.current();
        if (!at)
            return "over";
        std::string words = guide.part() == Part::Lead ? "before " : "in ";
        if (at->kind == StretchKind::WarmUp)
            return words + "warm up";
        words += at->exercise + ' ' + std::to_string(at->set);
        return at->side ? words + (at->side == Side::Left ? " left" : " right") : words;
    }
    /// To the start of the first set of the clamshell.
    void toFirstSet() {
        press();
        press();
        press();
        ASSERT_EQ(here(), "in clamshell 1 right");
    }
    /// To the start of the first hold of the bridge.
    void toHold() {
        guide = Guide(stretchesAhead(
                          [] {
                              PlannedSession session = guidedSession();
                              session.warmUp = {};
                              session.items = {bridgeHold()};
                              return session;
                          }(),
                          {}),
                      true, now);
        press();
        press();
        ASSERT_EQ(here(), "in bridge-hold 1");
    }

    Milliseconds now = 1h;
    Guide guide{stretchesAhead(guidedSession(), {}), true, now};
};

TEST_F(GuideTest, FlowsThroughTheWholeSessionByItself) {
    EXPECT_EQ(here(), "in warm up");
    EXPECT_EQ(pass(guide.lengthInAll() - 1s),
              "clamshell 1 right: 10 by itself, clamshell 1 left: 10 by itself, "
              "clamshell 2 right: 10 by itself, clamshell 2 left: 10 by itself, "
              "bridge-hold 1: 20 by itself");
    EXPECT_EQ(here(), "in bridge-hold 2");
    EXPECT_EQ(pass(1s), "bridge-hold 2: 20 by itself");
    EXPECT_EQ(here(), "over");
    EXPECT_EQ(guide.active(), guide.lengthInAll());
    EXPECT_EQ(pass(1min), "");
}

TEST_F(GuideTest, GoesThroughTheWholeSessionByOneKey) {
    std::string ends;
    int presses = 0;
    for (; here() != "over" && presses < 100; ++presses)
        ends += press() + ';';
    EXPECT_EQ(presses, 1 + 6 * 3);
    EXPECT_NE(ends.find("clamshell 1 right: 1 confirmed"), std::string::npos);
    EXPECT_NE(ends.find("bridge-hold 2: 1 confirmed"), std::string::npos);
}

TEST_F(GuideTest, ShortensTheWayToTheSetBeforeItBegins) {
    press();
    EXPECT_EQ(here(), "before clamshell 1 right");
    EXPECT_EQ(guide.left(), 25s);
    press();
    EXPECT_EQ(guide.left(), 5s);
    press();
    EXPECT_EQ(here(), "in clamshell 1 right");
    EXPECT_EQ(guide.elapsed(), 0ms);
}

TEST_F(GuideTest, CountsTwoPressesWithinAMomentAsOne) {
    now += 400ms;
    guide.next(now);
    guide.next(now + 299ms);
    EXPECT_EQ(guide.left(), 25s);
    guide.next(now + 300ms);
    EXPECT_EQ(guide.left(), 5s);
}

TEST_F(GuideTest, CountsAHoldThatIsEndedEarlyForTheSecondsHeld) {
    toHold();
    pass(12600ms);
    EXPECT_EQ(press(), "bridge-hold 1: 13 confirmed");
    toHold();
    EXPECT_EQ(press(), "bridge-hold 1: 1 confirmed");
}

TEST_F(GuideTest, CountsASetThatIsEndedEarlyForTheRepetitionsCounted) {
    const struct {
        Milliseconds at;
        const char* end;
    } cases[] = {{0s, "1"}, {13s, "3"}, {14s, "4"}, {33s, "8"}, {34s, "10"}, {39s, "10"}};
    for (const auto& each : cases) {
        guide = Guide(stretchesAhead(guidedSession(), {}), true, now);
        toFirstSet();
        pass(each.at - (each.at > 0s ? 400ms : 0ms));
        EXPECT_EQ(press(), std::string("clamshell 1 right: ") + each.end + " confirmed");
    }
    guide = Guide(stretchesAhead(guidedSession(), {}), false, now);
    toFirstSet();
    pass(3s);
    EXPECT_EQ(press(), "clamshell 1 right: 10 confirmed") << "nobody counts";
}

TEST_F(GuideTest, TakesAPressRightAfterATurnForWhatCameBefore) {
    toFirstSet();
    EXPECT_EQ(pass(40s), "clamshell 1 right: 10 by itself");
    pass(1s);
    EXPECT_EQ(press(), "clamshell 1 right: 10 confirmed");
    EXPECT_EQ(guide.left(), 6600ms) << "the change of sides goes on";
    pass(6600ms);
    ASSERT_EQ(here(), "in clamshell 1 left");
    EXPECT_EQ(press(), "") << "it was meant to start the set";
    EXPECT_EQ(here(), "in clamshell 1 left");
    EXPECT_EQ(press(), "clamshell 1 left: 1 confirmed") << "the second one is meant";
}

TEST_F(GuideTest, TakesALaterPressForItself) {
    toFirstSet();
    pass(40s);
    pass(1100ms);
    EXPECT_EQ(press(), "");
    EXPECT_EQ(guide.left(), 5s);
}

TEST_F(GuideTest, DoesNotStartASetByAPressThatWasMeantToSkipTheRest) {
    press();
    pass(20s);
    ASSERT_EQ(guide.left(), 5s);
    EXPECT_EQ(press(), "");
    EXPECT_EQ(here(), "before clamshell 1 right") << "it has just turned to getting ready";
    press();
    EXPECT_EQ(here(), "in clamshell 1 right");
}

TEST_F(GuideTest, LeavesALastSetAloneThatSomebodyHasToldOf) {
    toFirstSet();
    pass(40s);
    guide.setLastTold();
    EXPECT_EQ(press(), "");
    EXPECT_EQ(guide.left(), 5s);
}

TEST_F(GuideTest, ConfirmsTheVeryLastSetByAPressRightAfterIt) {
    pass(guide.lengthInAll() + 1s);
    ASSERT_EQ(here(), "over");
    EXPECT_EQ(guide.elapsed(), 1s);
    EXPECT_EQ(press(), "bridge-hold 2: 20 confirmed");
    EXPECT_EQ(press(), "");
}

TEST_F(GuideTest, CountsTwoPressesOfBackWithinAMomentAsOne) {
    toFirstSet();
    press();
    pass(8s);
    pass(4s);
    now += 300ms;
    guide.back(now);
    EXPECT_EQ(wordsOf(guide.back(now + 299ms)), "");
    EXPECT_EQ(here(), "before clamshell 1 left");
    EXPECT_EQ(wordsOf(guide.back(now + 300ms)), "clamshell 1 right taken back");
}

TEST_F(GuideTest, GoesBackToTheStartOfASetThatWasPaused) {
    toFirstSet();
    press();
    pass(8s);
    pass(10s);
    guide.stop(now);
    EXPECT_TRUE(guide.hasBegun());
    EXPECT_EQ(goBack(), "") << "to the start of the set, with nothing of it done";
    EXPECT_EQ(here(), "before clamshell 1 left");
    EXPECT_FALSE(guide.hasBegun());
    EXPECT_EQ(guide.halt(), Guide::Halt::Asked);
    EXPECT_EQ(goBack(), "clamshell 1 right taken back");
}

TEST_F(GuideTest, GivesTimeToGetBackToTheMat) {
    toFirstSet();
    pass(11s);
    guide.stop(now);
    guide.goOn(now, 10s);
    EXPECT_EQ(guide.left(), 10s);
    pass(10s);
    EXPECT_EQ(here(), "in clamshell 1 right");
    guide.stop(now);
    press();
    EXPECT_EQ(guide.left(), 5s);
    guide.addRest(Seconds{60});
    guide.goOn(now, 10s);
    EXPECT_EQ(guide.left(), 65s) << "never less";
}

TEST_F(GuideTest, TakesAPressAtTheVeryEndAsTheEndOfTheSet) {
    toHold();
    pass(19900ms);
    EXPECT_EQ(press(), "bridge-hold 1: 20 confirmed");
    EXPECT_EQ(here(), "before bridge-hold 2");
    EXPECT_GT(guide.left(), 39s);
}

TEST_F(GuideTest, GivesMoreRestOnRequest) {
    toHold();
    press();
    guide.addRest(Seconds{20});
    EXPECT_EQ(guide.left(), 60s);
    pass(59s);
    EXPECT_EQ(here(), "before bridge-hold 2");
    pass(1s);
    EXPECT_EQ(here(), "in bridge-hold 2");
    EXPECT_EQ(guide.left(), 20s);
}

TEST_F(GuideTest, GivesRepetitionsTwiceTheirTimeWhereItDoesNotCount) {
    toFirstSet();
    guide.setCounts(false);
    EXPECT_EQ(pass(79s), "");
    EXPECT_EQ(pass(1s), "clamshell 1 right: 10 by itself");
    EXPECT_EQ(here(), "before clamshell 1 left");
}

TEST_F(GuideTest, GoesBackToTheStartOfTheSetAndThenToTheOneBefore) {
    toFirstSet();
    press();
    pass(8s);
    ASSERT_EQ(here(), "in clamshell 1 left");
    pass(3s);
    EXPECT_EQ(goBack(), "");
    EXPECT_EQ(here(), "before clamshell 1 left");
    EXPECT_EQ(guide.left(), 5s);
    EXPECT_EQ(goBack(), "clamshell 1 right taken back");
    EXPECT_EQ(here(), "before clamshell 1 right");
    EXPECT_EQ(goBack(), "");
    EXPECT_EQ(here(), "in warm up");
    EXPECT_EQ(goBack(), "");
    EXPECT_EQ(here(), "in warm up");
    EXPECT_EQ(guide.left(), 120s);
}

TEST_F(GuideTest, GoesBackFromTheEnd) {
    while (here() != "over")
        press();
    EXPECT_EQ(goBack(), "bridge-hold 2 taken back");
    EXPECT_EQ(here(), "before bridge-hold 2");
}

TEST_F(GuideTest, StandsStillWhileItIsHalted) {
    press();
    guide.stop(now);
    EXPECT_EQ(guide.halt(), Guide::Halt::Asked);
    EXPECT_EQ(pass(10min), "");
    EXPECT_EQ(guide.left(), 25s);
    press();
    EXPECT_EQ(guide.halt(), Guide::Halt::None);
    pass(1s);
    EXPECT_EQ(guide.left(), 24s);
    EXPECT_LT(guide.active(), 3s);
}

TEST_F(GuideTest, GoesOnAfterTheLastWholeRepetition) {
    toFirstSet();
    pass(11s);
    guide.stop(now);
    EXPECT_EQ(here(), "before clamshell 1 right");
    press();
    pass(5s);
    EXPECT_EQ(here(), "in clamshell 1 right");
    EXPECT_EQ(guide.elapsed(), 8s);
    EXPECT_EQ(pass(32s), "clamshell 1 right: 10 by itself");
}

TEST_F(GuideTest, BeginsAHoldAgainThatWasBrokenOff) {
    toHold();
    pass(11s);
    guide.stop(now);
    press();
    pass(5s);
    EXPECT_EQ(here(), "in bridge-hold 1");
    EXPECT_EQ(guide.left(), 20s);
}

struct SleepCase {
    const char* state;
    /// Presses and seconds before the machine sleeps.
    int presses;
    Milliseconds before;
    const char* after;
    Milliseconds left;
};

TEST_F(GuideTest, IsRightAfterTheMachineSleptInEveryPart) {
    const SleepCase cases[] = {
        {"the warm-up", 0, 30s, "in warm up", 90s},
        {"a change over", 1, 3s, "before clamshell 1 right", 5s},
        {"getting ready", 1, 22s, "before clamshell 1 right", 3s},
        {"a set", 3, 11s, "before clamshell 1 right", 5s},
        {"a change of sides", 4, 2s, "before clamshell 1 left", 5s},
        {"a rest", 7, 2s, "before clamshell 2 right", 5s},
        {"a hold", 15, 7s, "before bridge-hold 1", 5s},
        {"a long rest", 16, 1s, "before bridge-hold 2", 5s},
        {"the end", 40, 0s, "over", 0s},
    };
    for (const SleepCase& each : cases)
        for (const Milliseconds night : {Milliseconds(10s), Milliseconds(90s), Milliseconds(8h)}) {
            guide = Guide(stretchesAhead(guidedSession(), {}), true, now);
            for (int i = 0; i < each.presses; ++i)
                press();
            pass(each.before);
            const Milliseconds active = guide.active();
            now += night;
            EXPECT_EQ(wordsOf(guide.tick(now)), "") << each.state;
            EXPECT_EQ(here(), each.after) << each.state;
            if (night > 30s || guide.left() <= 5s) {
                EXPECT_EQ(guide.left(), each.left) << each.state;
            }
            EXPECT_EQ(guide.active(), active) << each.state;
            if (here() == "over")
                continue;
            EXPECT_EQ(guide.halt(), Guide::Halt::Slept) << each.state;
            EXPECT_EQ(guide.slept(), night) << each.state;
            EXPECT_EQ(pass(1min), "") << each.state;
        }
}

TEST_F(GuideTest, RestsOnWhereTheMachineSleptForLessThanTheRest) {
    toHold();
    press();
    pass(2s);
    now += 15s;
    guide.tick(now);
    EXPECT_EQ(guide.halt(), Guide::Halt::Slept);
    EXPECT_EQ(guide.left(), 23s);
}

TEST_F(GuideTest, TakesAShortGapForTimeThatPassed) {
    toHold();
    now += 9900ms;
    guide.tick(now);
    EXPECT_EQ(guide.halt(), Guide::Halt::None);
    EXPECT_EQ(guide.left(), 10100ms);
}

TEST_F(GuideTest, DoesNotStartByThePressThatWakesTheMachine) {
    toFirstSet();
    now += 1h;
    EXPECT_EQ(press(), "");
    EXPECT_EQ(guide.halt(), Guide::Halt::Slept);
    press();
    EXPECT_EQ(guide.halt(), Guide::Halt::None);
    EXPECT_EQ(guide.left(), 5s);
}

TEST_F(GuideTest, IsNotMovedByAClockThatGoesBack) {
    toHold();
    pass(5s);
    guide.tick(now - 1h);
    EXPECT_EQ(guide.left(), 15s);
    pass(1s);
    EXPECT_EQ(guide.left(), 14s);
}

TEST_F(GuideTest, KeepsItsPlaceWhereTheSameExerciseGoesOnWithLess) {
    toFirstSet();
    press();
    guide.stop(now);
    const auto fewer = stretchesAhead(
        guidedSession(), {{"clamshell", {}, {}, {}, {{1, Side::Right, Reps{10}, Reps{10}}}}},
        {{"clamshell", Reps{8}}});
    guide.replaceAhead(fewer);
    EXPECT_EQ(here(), "before clamshell 1 left");
    EXPECT_EQ(guide.left(), 8s);
    press();
    press();
    press();
    pass(31s);
    EXPECT_EQ(press(), "clamshell 1 left: 8 confirmed");
}

TEST_F(GuideTest, BeginsWithAChangeOverWhereAnotherExerciseComes) {
    toFirstSet();
    guide.stop(now);
    ExerciseLog skipped{"clamshell", {}, {}, SkipReason::Pain, {}};
    guide.replaceAhead(stretchesAhead(guidedSession(), {skipped, {"x", {}, {}, {}, {{}}}}));
    EXPECT_EQ(here(), "before bridge-hold 1");
    EXPECT_EQ(guide.left(), 25s);
    EXPECT_EQ(goBack(), "") << "what was left out does not come back";
    EXPECT_EQ(here(), "before bridge-hold 1");
    guide.replaceAhead({});
    EXPECT_EQ(here(), "over");
}

TEST_F(GuideTest, GoesOnInAWarmUpOfASessionThatWasCut) {
    pass(50s);
    PlannedSession shorter = guidedSession();
    shorter.items.pop_back();
    guide.replaceAhead(stretchesAhead(shorter, {}));
    EXPECT_EQ(here(), "in warm up");
    EXPECT_EQ(guide.left(), 70s);
}

TEST_F(GuideTest, ForgetsWhatWasBegunWhereAnotherSetComes) {
    toFirstSet();
    pass(5s);
    guide.stop(now);
    const auto later = stretchesAhead(
        guidedSession(), {{"clamshell", {}, {}, {}, {{1, Side::Right, Reps{10}, Reps{10}}}}});
    guide.replaceAhead(later);
    EXPECT_EQ(here(), "before clamshell 1 left");
    EXPECT_FALSE(guide.hasBegun());
}

TEST_F(GuideTest, SaysHowMuchIsLeftOfTheWholeSession) {
    const Milliseconds all =
        120s + 25s + 40s + 8s + 40s + 20s + 40s + 8s + 40s + 25s + 20s + 40s + 20s;
    EXPECT_EQ(guide.lengthInAll(), all);
    EXPECT_EQ(guide.leftInAll(), all);
    pass(30s);
    EXPECT_EQ(guide.leftInAll(), all - 30s);
    pass(110s);
    EXPECT_EQ(guide.leftInAll(), all - 140s);
}

} // namespace
} // namespace hipwise
