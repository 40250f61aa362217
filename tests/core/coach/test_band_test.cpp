#include "core/coach/test_band.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

std::optional<GoodResults> goodFor(Test test, int birthYear = 1981) {
    Profile profile;
    profile.birthYear = birthYear;
    profile.sex = Sex::Female;
    return goodResults(test, profile, 2026);
}

TEST(TestBand, GoodResultsAreThoseThatThePlanCountsAsGood) {
    EXPECT_EQ(goodFor(hipwise::Test::OneLegStance), (GoodResults{30, {}, true}));
    EXPECT_EQ(goodFor(hipwise::Test::ChairStand), (GoodResults{19, {}}));
    EXPECT_EQ(goodFor(hipwise::Test::BridgeHold), (GoodResults{30, {}}));
    EXPECT_EQ(goodFor(hipwise::Test::LegRaise), (GoodResults{15, {}}));
    EXPECT_EQ(goodFor(hipwise::Test::SidePlank), (GoodResults{33, {}}));
}

TEST(TestBand, FewFaultsAreGood) {
    EXPECT_EQ(goodFor(hipwise::Test::StepDown), (GoodResults{0, 1}));
}

TEST(TestBand, AgeLowersWhatIsGood) {
    EXPECT_EQ(goodFor(hipwise::Test::OneLegStance, 1950), (GoodResults{11, {}, true}));
}

TEST(TestBand, ALookHasNoNumbers) {
    EXPECT_FALSE(goodFor(hipwise::Test::HipFlexor));
}

} // namespace
} // namespace hipwise
