#include "core/guide/test_timer.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using namespace std::chrono_literals;
using State = TestTimer::State;

class TestTimerTest : public testing::Test {
  protected:
    void pass(Milliseconds time) {
        now += time;
        timer.tick(now);
    }
    void press() { timer.press(now); }

    Milliseconds now = 1h;
    TestTimer timer{45s};
};

TEST_F(TestTimerTest, CountsAHoldFromTheEndOfTheCountdownToAPress) {
    EXPECT_EQ(timer.state(), State::Waiting);
    pass(1min);
    EXPECT_EQ(timer.state(), State::Waiting);
    press();
    EXPECT_EQ(timer.state(), State::Ready);
    EXPECT_EQ(timer.left(), 5s);
    EXPECT_EQ(timer.result(), 0);
    pass(4900ms);
    EXPECT_EQ(timer.state(), State::Ready);
    pass(400ms);
    EXPECT_EQ(timer.state(), State::Running);
    EXPECT_EQ(timer.elapsed(), 300ms);
    pass(17600ms);
    EXPECT_EQ(timer.result(), 17);
    press();
    EXPECT_EQ(timer.state(), State::Over);
    pass(1min);
    EXPECT_EQ(timer.result(), 17);
}

TEST_F(TestTimerTest, EndsByItselfAtItsLongest) {
    press();
    pass(5s);
    pass(44900ms);
    EXPECT_EQ(timer.state(), State::Running);
    pass(200ms);
    EXPECT_EQ(timer.state(), State::Over);
    EXPECT_EQ(timer.result(), 45);
}

TEST_F(TestTimerTest, SkipsTheCountdownAndBeginsAnew) {
    press();
    press();
    EXPECT_EQ(timer.state(), State::Running);
    pass(3s);
    press();
    EXPECT_EQ(timer.result(), 3);
    press();
    EXPECT_EQ(timer.state(), State::Ready);
    EXPECT_EQ(timer.result(), 0);
    timer.reset();
    EXPECT_EQ(timer.state(), State::Waiting);
}

TEST_F(TestTimerTest, CountsWholeRepetitionsToATempo) {
    timer = TestTimer(150s, 5s);
    press();
    press();
    pass(24900ms);
    EXPECT_EQ(timer.result(), 4);
    pass(200ms);
    EXPECT_EQ(timer.result(), 5);
    pass(10min);
    EXPECT_EQ(timer.result(), 30);
    EXPECT_EQ(timer.state(), State::Over);
}

} // namespace
} // namespace hipwise
