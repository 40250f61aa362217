#include "core/coach/test_change.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

struct Case {
    Test test;
    int earlier;
    int later;
    TestChange change;
};

class TestChangeEdges : public testing::TestWithParam<Case> {};

TEST_P(TestChangeEdges, ChangeCountsOnlyBeyondTheErrorOfTheTest) {
    const Case& each = GetParam();
    EXPECT_EQ(changeBetween(each.test, each.earlier, each.later), each.change);
}

constexpr auto better = TestChange::Better;
constexpr auto worse = TestChange::Worse;
constexpr auto within = TestChange::WithinError;

INSTANTIATE_TEST_SUITE_P(Table, TestChangeEdges,
                         testing::Values(Case{hipwise::Test::OneLegStance, 20, 29, within},
                                         Case{hipwise::Test::OneLegStance, 20, 30, better},
                                         Case{hipwise::Test::OneLegStance, 30, 21, within},
                                         Case{hipwise::Test::OneLegStance, 30, 20, worse},
                                         Case{hipwise::Test::ChairStand, 14, 16, within},
                                         Case{hipwise::Test::ChairStand, 14, 17, better},
                                         Case{hipwise::Test::ChairStand, 14, 12, within},
                                         Case{hipwise::Test::ChairStand, 14, 11, worse},
                                         Case{hipwise::Test::BridgeHold, 20, 29, within},
                                         Case{hipwise::Test::BridgeHold, 20, 30, better},
                                         Case{hipwise::Test::BridgeHold, 60, 74, within},
                                         Case{hipwise::Test::BridgeHold, 60, 75, better},
                                         Case{hipwise::Test::BridgeHold, 60, 46, within},
                                         Case{hipwise::Test::BridgeHold, 60, 45, worse},
                                         Case{hipwise::Test::BridgeHold, 0, 9, within},
                                         Case{hipwise::Test::BridgeHold, 0, 10, better}));

INSTANTIATE_TEST_SUITE_P(MoreTests, TestChangeEdges,
                         testing::Values(Case{hipwise::Test::SidePlank, 20, 34, within},
                                         Case{hipwise::Test::SidePlank, 20, 35, better},
                                         Case{hipwise::Test::SidePlank, 35, 21, within},
                                         Case{hipwise::Test::SidePlank, 35, 20, worse},
                                         Case{hipwise::Test::LegRaise, 10, 12, within},
                                         Case{hipwise::Test::LegRaise, 10, 13, better},
                                         Case{hipwise::Test::LegRaise, 20, 23, within},
                                         Case{hipwise::Test::LegRaise, 20, 24, better},
                                         Case{hipwise::Test::LegRaise, 20, 17, within},
                                         Case{hipwise::Test::LegRaise, 20, 16, worse}));

INSTANTIATE_TEST_SUITE_P(FewerIsBetter, TestChangeEdges,
                         testing::Values(Case{hipwise::Test::StepDown, 3, 2, within},
                                         Case{hipwise::Test::StepDown, 3, 1, better},
                                         Case{hipwise::Test::StepDown, 1, 2, within},
                                         Case{hipwise::Test::StepDown, 1, 3, worse},
                                         Case{hipwise::Test::HipFlexor, 1, 1, within},
                                         Case{hipwise::Test::HipFlexor, 1, 0, better},
                                         Case{hipwise::Test::HipFlexor, 1, 2, worse}));

TEST(TestChange, EveryErrorNamesItsSource) {
    for (const hipwise::Test test :
         {hipwise::Test::OneLegStance, hipwise::Test::ChairStand, hipwise::Test::BridgeHold,
          hipwise::Test::LegRaise, hipwise::Test::SidePlank, hipwise::Test::HipFlexor,
          hipwise::Test::StepDown})
        EXPECT_FALSE(errorOf(test).source.empty());
}

} // namespace
} // namespace hipwise
