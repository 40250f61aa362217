#include "core/planning/week_search.h"

#include "tests/core/planning/every_week.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(WeekSearch, FindsTheWeekThatLookingAtEveryWeekFinds) {
    std::mt19937 engine(20261123);
    int legal = 0;
    for (int i = 0; i < 6000; ++i) {
        const WeekProblem problem = randomWeek(engine);
        const auto expected = bestOfEveryWeek(problem);
        const auto found = bestWeek(problem);
        ASSERT_EQ(found.has_value(), expected.has_value()) << "problem " << i;
        if (!expected)
            continue;
        ++legal;
        ASSERT_EQ(found->cost, expected->cost)
            << "problem " << i << ": shortfall " << found->cost.shortfall << " not "
            << expected->cost.shortfall << ", changes " << found->cost.changes << " not "
            << expected->cost.changes << ", positions " << found->cost.positions << " not "
            << expected->cost.positions;
        ASSERT_EQ(*found, *expected) << "problem " << i << " by the order of ties";
    }
    EXPECT_GE(legal, 1000);
    EXPECT_LE(legal, 5900);
}

TEST(WeekSearch, AWeekWithoutDaysIsDone) {
    const auto found = bestWeek({});
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->sessions.empty());
    EXPECT_EQ(found->cost, WeekCost{});
}

} // namespace
} // namespace hipwise
