#include "app/training/task_queue.h"

#include <gtest/gtest.h>

#include <latch>
#include <numeric>
#include <thread>
#include <vector>

namespace hipwise {
namespace {

TEST(TaskQueue, RunsTasksInTheOrderInWhichTheyWerePosted) {
    std::vector<int> seen;
    {
        TaskQueue queue;
        for (int i = 0; i < 1000; ++i)
            queue.post([&seen, i] { seen.push_back(i); });
    }
    std::vector<int> expected(1000);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(seen, expected);
}

TEST(TaskQueue, NeverRunsATaskOnTheThreadThatPostsIt) {
    std::thread::id ranOn;
    {
        TaskQueue queue;
        queue.post([&ranOn] { ranOn = std::this_thread::get_id(); });
    }
    EXPECT_NE(ranOn, std::thread::id());
    EXPECT_NE(ranOn, std::this_thread::get_id());
}

TEST(TaskQueue, ReturnsAtOnceWhileATaskIsHeld) {
    std::latch held(1);
    std::latch started(1);
    bool ran = false;
    {
        TaskQueue queue;
        queue.post([&] {
            started.count_down();
            held.wait();
        });
        started.wait();
        queue.post([&ran] { ran = true; });
        EXPECT_FALSE(ran);
        held.count_down();
    }
    EXPECT_TRUE(ran);
}

} // namespace
} // namespace hipwise
