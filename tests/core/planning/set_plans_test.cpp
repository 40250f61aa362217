#include "core/planning/set_plans.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

namespace hipwise {
namespace {

/// A problem whose ladders are ranked in their own order and of which none is usable yet.
WeekProblem nothingUsable() {
    WeekProblem problem;
    for (std::size_t i = 0; i < ladderCount; ++i)
        problem.rank[i] = static_cast<Ladder>(i);
    return problem;
}

void allow(WeekProblem& problem, Ladder ladder, int setsLeast, int setsMost, int lastSets = 0) {
    WeekOption& option = problem.options[static_cast<std::size_t>(ladder)];
    option.usable = true;
    option.setsLeast = setsLeast;
    option.setsMost = setsMost;
    option.lastSets = lastSets;
}

/// The sets of some ladders in each plan.
std::vector<std::vector<int>> setsOf(const std::vector<Ladder>& ladders,
                                     const WeekProblem& problem) {
    std::vector<std::vector<int>> sets;
    for (const SetPlan& plan : setPlans(problem)) {
        sets.emplace_back();
        for (const Ladder ladder : ladders)
            sets.back().push_back(plan[static_cast<std::size_t>(ladder)]);
    }
    return sets;
}

using Sets = std::vector<std::vector<int>>;

TEST(SetPlans, GiveNothingToLaddersThatCannotBeUsed) {
    EXPECT_EQ(setPlans(nothingUsable()), std::vector<SetPlan>{SetPlan{}});
}

TEST(SetPlans, StayBetweenTheFewestAndTheMostSets) {
    struct Row {
        int least;
        int most;
        Sets plans;
    };
    for (const Row& row : std::vector<Row>{{1, 1, {{1}}},
                                           {1, 2, {{2}, {1}}},
                                           {1, 3, {{3}, {2}, {1}}},
                                           {2, 2, {{2}}},
                                           {2, 3, {{3}, {2}}},
                                           {3, 3, {{3}}}})
        for (const Ladder ladder : {Ladder::Bridge, Ladder::Balance, Ladder::Mobility}) {
            WeekProblem problem = nothingUsable();
            allow(problem, ladder, row.least, row.most);
            EXPECT_EQ(setsOf({ladder}, problem), row.plans) << row.least << " to " << row.most;
        }
}

TEST(SetPlans, RaiseStrengthLaddersByRankRoundAfterRound) {
    WeekProblem problem = nothingUsable();
    problem.rank[0] = Ladder::Lunge;
    problem.rank[2] = Ladder::Bridge;
    for (const Ladder ladder : {Ladder::Bridge, Ladder::SideLegRaise, Ladder::Lunge})
        allow(problem, ladder, 1, 3);
    EXPECT_EQ(setsOf({Ladder::Lunge, Ladder::SideLegRaise, Ladder::Bridge}, problem),
              (Sets{{3, 3, 3}, {3, 3, 2}, {3, 2, 2}, {2, 2, 2}, {2, 2, 1}, {2, 1, 1}, {1, 1, 1}}));
}

TEST(SetPlans, PassOverLaddersThatHaveTheirMost) {
    WeekProblem problem = nothingUsable();
    allow(problem, Ladder::Bridge, 2, 2);
    allow(problem, Ladder::SideLegRaise, 1, 2);
    allow(problem, Ladder::Lunge, 2, 3);
    EXPECT_EQ(setsOf({Ladder::Bridge, Ladder::SideLegRaise, Ladder::Lunge}, problem),
              (Sets{{2, 2, 3}, {2, 2, 2}, {2, 1, 2}}));
}

TEST(SetPlans, RaiseBalanceAndMobilityTogether) {
    WeekProblem problem = nothingUsable();
    allow(problem, Ladder::Balance, 1, 3);
    allow(problem, Ladder::Mobility, 1, 2);
    EXPECT_EQ(setsOf({Ladder::Balance, Ladder::Mobility}, problem), (Sets{{3, 2}, {2, 2}, {1, 1}}));
}

TEST(SetPlans, CombineStrengthWithTheOthers) {
    WeekProblem problem = nothingUsable();
    allow(problem, Ladder::Bridge, 1, 2);
    allow(problem, Ladder::Core, 1, 2);
    allow(problem, Ladder::Balance, 1, 2);
    EXPECT_THAT(setsOf({Ladder::Bridge, Ladder::Core, Ladder::Balance}, problem),
                testing::UnorderedElementsAreArray(
                    Sets{{2, 2, 2}, {2, 2, 1}, {2, 1, 2}, {2, 1, 1}, {1, 1, 2}, {1, 1, 1}}));
}

TEST(SetPlans, BeginWithThoseMostLikeLastWeek) {
    WeekProblem problem = nothingUsable();
    allow(problem, Ladder::Bridge, 1, 3, 2);
    allow(problem, Ladder::SideLegRaise, 1, 3, 1);
    EXPECT_EQ(setsOf({Ladder::Bridge, Ladder::SideLegRaise}, problem),
              (Sets{{2, 1}, {2, 2}, {1, 1}, {3, 3}, {3, 2}}));
}

TEST(SetPlans, CountOnlyLaddersThatWereThereLastWeekAsUnlike) {
    WeekProblem problem = nothingUsable();
    allow(problem, Ladder::Bridge, 2, 3, 0);
    allow(problem, Ladder::SideLegRaise, 2, 3, 2);
    problem.options[static_cast<std::size_t>(Ladder::Lunge)].lastSets = 3; // not usable now
    EXPECT_EQ(setsOf({Ladder::Bridge, Ladder::SideLegRaise}, problem),
              (Sets{{3, 2}, {2, 2}, {3, 3}}));
}

TEST(SetPlans, AmongEquallyLikeOnesBeginWithTheMostSets) {
    WeekProblem problem = nothingUsable();
    for (const Ladder ladder : {Ladder::Bridge, Ladder::Clamshell, Ladder::Balance})
        allow(problem, ladder, 1, 3);
    int before = 99;
    for (const SetPlan& plan : setPlans(problem)) {
        const int sets = std::accumulate(plan.begin(), plan.end(), 0);
        EXPECT_LE(sets, before);
        before = sets;
    }
    EXPECT_EQ(before, 3);
}

} // namespace
} // namespace hipwise
