#include "core/coach/home_test.h"

#include "core/figure/motion_reader.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(HomeTest, IsThereForEveryTestWithADrawing) {
    for (int test = 0; test < 7; ++test) {
        const HomeTest& home = homeTest(static_cast<hipwise::Test>(test));
        EXPECT_EQ(home.test, static_cast<hipwise::Test>(test));
        EXPECT_NE(shippedMotion(home.drawing), nullptr) << home.drawing;
        EXPECT_GE(home.tries, 1);
    }
    EXPECT_EQ(homeTest(hipwise::Test::OneLegStance).tries, 3) << "the best of three counts";
    EXPECT_EQ(homeTest(hipwise::Test::OneLegStance).most, 45);
    EXPECT_EQ(homeTest(hipwise::Test::ChairStand).most, 30);
}

TEST(HomeTest, KeepsTheBetterOfTwoTries) {
    EXPECT_EQ(betterOf(homeTest(hipwise::Test::OneLegStance), 12, 20), 20);
    EXPECT_EQ(betterOf(homeTest(hipwise::Test::StepDown), 3, 1), 1);
}

TEST(HomeTest, PutsAResultWhereItBelongs) {
    for (int number = 0; number < 7; ++number) {
        const auto test = static_cast<hipwise::Test>(number);
        TestResults results;
        const bool sided = homeTest(test).bothSides;
        const auto left = sided ? std::optional(Side::Left) : std::nullopt;
        setResult(results, test, left, 2);
        EXPECT_EQ(resultOf(results, test, left), 2);
        if (sided) {
            EXPECT_EQ(resultOf(results, test, Side::Right), std::nullopt);
            setResult(results, test, Side::Right, 7);
            EXPECT_EQ(resultOf(results, test, Side::Right), 7);
        }
        EXPECT_EQ(resultOf(results, test, left), 2);
        setResult(results, test, left, std::nullopt);
        if (sided)
            setResult(results, test, Side::Right, std::nullopt);
        EXPECT_EQ(results, TestResults{});
    }
    TestResults look;
    setResult(look, hipwise::Test::HipFlexor, std::nullopt, 1);
    EXPECT_EQ(look.hipFlexor, HipFlexorLook::SlightlyAbove);
}

} // namespace
} // namespace hipwise
