#include "core/planning/goal_targets.h"

#include "core/domain/names.h"
#include "tests/core/planning/generated_people.h"

#include <gtest/gtest.h>

#include <vector>

namespace hipwise {
namespace {

WeekFrame week(int number) {
    return weekFrame({}, *Date::parse("2026-11-23"), number);
}

GoalTarget target(Goal goal, int number, const Findings& findings = {},
                  const Profile& profile = {}) {
    return goalTargets(profile, findings, week(number))[index(goal)];
}

Findings with(hipwise::Test test, Band band) {
    Findings findings;
    findings.bands[static_cast<std::size_t>(test)] = band;
    return findings;
}

TEST(GoalTargets, GrowWithTheWeeks) {
    struct Row {
        int week;
        Goal goal;
        int low;
        int high;
    };
    for (const Row& row : std::vector<Row>{{1, Goal::Extension, 6, 10},
                                           {2, Goal::Extension, 6, 10},
                                           {3, Goal::Extension, 8, 12},
                                           {5, Goal::Extension, 10, 14},
                                           {7, Goal::Extension, 10, 14},
                                           {9, Goal::Extension, 10, 16},
                                           {11, Goal::Extension, 10, 16},
                                           {1, Goal::Abduction, 5, 8},
                                           {3, Goal::Abduction, 7, 12},
                                           {5, Goal::Abduction, 9, 15},
                                           {9, Goal::Abduction, 10, 16},
                                           {13, Goal::Abduction, 5, 8}}) {
        const GoalTarget found = target(row.goal, row.week);
        EXPECT_EQ(found.low, row.low) << row.week;
        EXPECT_EQ(found.high, row.high) << row.week;
    }
    EXPECT_GE(target(Goal::Trunk, 3).low, 3);
    EXPECT_GE(target(Goal::Function, 3).low, 4);
}

TEST(GoalTargets, AreLighterInTestWeeks) {
    const GoalTarget found = target(Goal::Extension, 4);
    EXPECT_EQ(found.low, 4);
    EXPECT_EQ(found.high, 9);
}

TEST(GoalTargets, AtRestAskForBalanceAndAStretchInEverySession) {
    PerGoal<GoalTarget> targets{};
    for (GoalTarget& each : targets)
        each = {6, 10, QuarterSets{28}, 100};
    targets[index(Goal::Balance)] = {1, 2, QuarterSets{4}, 50};
    aimAtRest(targets, 3);
    EXPECT_EQ(targets[index(Goal::Extension)].low, 0);
    EXPECT_EQ(targets[index(Goal::Extension)].aim, QuarterSets{});
    EXPECT_EQ(targets[index(Goal::Balance)].low, 6);
    EXPECT_EQ(targets[index(Goal::Balance)].high, 6);
    EXPECT_EQ(targets[index(Goal::Balance)].aim, QuarterSets{24});
    EXPECT_EQ(targets[index(Goal::Mobility)].high, 10) << "more than that already";
}

TEST(GoalTargets, WeighAsDesignedWithoutFindings) {
    const std::vector expected{300, 300, 200, 100, 50, 50};
    for (const auto& goal : namesOf<Goal>())
        EXPECT_EQ(target(goal.term, 1).weight, expected[index(goal.term)]) << goal.word;
}

TEST(GoalTargets, WeighLowFindingsMoreThanFairOnes) {
    // 300 x 1.4 of 1000 + 120, and 300 x 1.15 of 1000 + 45.
    EXPECT_EQ(target(Goal::Abduction, 1, with(hipwise::Test::LegRaise, Band::Low)).weight, 375);
    EXPECT_EQ(target(Goal::Abduction, 1, with(hipwise::Test::LegRaise, Band::Fair)).weight, 330);
    EXPECT_EQ(target(Goal::Abduction, 1, with(hipwise::Test::LegRaise, Band::Good)).weight, 300);
    EXPECT_EQ(target(Goal::Mobility, 1, with(hipwise::Test::HipFlexor, Band::Low)).weight, 68);
}

TEST(GoalTargets, StanceFeedsBalanceAndHalfOfThatAbduction) {
    const Findings low = with(hipwise::Test::OneLegStance, Band::Low);
    // 50 x 1.4 and 300 x 1.2 of 1000 + 20 + 60.
    EXPECT_EQ(target(Goal::Balance, 1, low).weight, 64);
    EXPECT_EQ(target(Goal::Abduction, 1, low).weight, 333);
}

TEST(GoalTargets, AnUnsteadyKneeRaisesAbductionAndFunction) {
    Findings findings;
    findings.kneeInstability = true;
    // 300 x 1.2 and 200 x 1.2 of 1000 + 60 + 40.
    EXPECT_EQ(target(Goal::Abduction, 1, findings).weight, 327);
    EXPECT_EQ(target(Goal::Function, 1, findings).weight, 218);
}

TEST(GoalTargets, AimHigherInTheBandWhereATestWasLow) {
    EXPECT_EQ(target(Goal::Extension, 1).aim, QuarterSets{24});
    EXPECT_EQ(target(Goal::Extension, 1, with(hipwise::Test::BridgeHold, Band::Fair)).aim,
              QuarterSets{28});
    EXPECT_EQ(target(Goal::Extension, 1, with(hipwise::Test::BridgeHold, Band::Low)).aim,
              QuarterSets{32});
}

TEST(GoalTargets, WeightsAlwaysAddUpToAThousand) {
    GeneratedPeople generated(12);
    for (int i = 0; i < 500; ++i) {
        const PlanRequest request = generated.request(Mode::Standalone);
        const Findings findings = findingsFrom(request.profile, request.checkIns, 2026);
        int sum = 0;
        for (const GoalTarget& goal : goalTargets(request.profile, findings, week(5))) {
            EXPECT_GT(goal.weight, 0);
            EXPECT_LE(goal.low, goal.high);
            EXPECT_LE(goal.high, 18);
            sum += goal.weight;
        }
        ASSERT_EQ(sum, 1000);
    }
}

TEST(GoalOrder, PutsTheHeaviestFirstAndKeepsTiesInOrder) {
    PerGoal<GoalTarget> targets{};
    targets[index(Goal::Extension)].weight = 300;
    targets[index(Goal::Abduction)].weight = 300;
    targets[index(Goal::Function)].weight = 200;
    using Order = std::array<Goal, 3>;
    EXPECT_EQ(goalOrder(targets), (Order{Goal::Extension, Goal::Abduction, Goal::Function}));
    targets[index(Goal::Function)].weight = 301;
    EXPECT_EQ(goalOrder(targets), (Order{Goal::Function, Goal::Extension, Goal::Abduction}));
}

} // namespace
} // namespace hipwise
