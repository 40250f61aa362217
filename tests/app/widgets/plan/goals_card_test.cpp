#include "app/widgets/plan/goals_card.h"

#include "app/widgets/plan/goal_bar.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(GoalsCard, WritesEveryGoalAgainWhereTheWeekChanges) {
    GoalsCard card;
    const auto programme = sampleSnapshot().programme;
    for (const int number : {3, 4, 3}) {
        card.setGoals(weekView(programme, number, sampleCatalogue()).goals);
        EXPECT_EQ(card.findChildren<GoalBar*>().size(), 6);
    }
}

} // namespace
} // namespace hipwise
