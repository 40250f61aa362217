#include "core/planning/session_order.h"

#include <gtest/gtest.h>

#include <vector>

namespace hipwise {
namespace {

using Options = std::array<WeekOption, ladderCount>;
using Ladders = std::vector<Ladder>;
constexpr std::array extensionFirst{Goal::Extension, Goal::Abduction, Goal::Function};

WeekOption& optionOf(Options& options, Ladder ladder) {
    return options[static_cast<std::size_t>(ladder)];
}

Options usual() {
    Options options{};
    optionOf(options, Ladder::Bridge).position = Position::Supine;
    optionOf(options, Ladder::Core).position = Position::Supine;
    optionOf(options, Ladder::SideLegRaise).position = Position::SideLying;
    optionOf(options, Ladder::Clamshell).position = Position::SideLying;
    optionOf(options, Ladder::Lunge).position = Position::Standing;
    optionOf(options, Ladder::Balance).position = Position::Standing;
    optionOf(options, Ladder::Mobility).position = Position::Supine;
    return options;
}

constexpr LadderSet everything = bit(Ladder::Bridge) | bit(Ladder::Core) | bit(Ladder::Clamshell) |
                                 bit(Ladder::Lunge) | bit(Ladder::Balance) | bit(Ladder::Mobility);

TEST(SessionOrder, GroupsByPositionAndStretchesLast) {
    EXPECT_EQ(sessionOrder(everything, usual(), extensionFirst),
              (Ladders{Ladder::Bridge, Ladder::Core, Ladder::Clamshell, Ladder::Lunge,
                       Ladder::Balance, Ladder::Mobility}));
}

TEST(SessionOrder, BeginsWithTheMostImportantGoal) {
    const auto order =
        sessionOrder(everything, usual(), {Goal::Function, Goal::Abduction, Goal::Extension});
    EXPECT_EQ(order, (Ladders{Ladder::Lunge, Ladder::Balance, Ladder::Clamshell, Ladder::Bridge,
                              Ladder::Core, Ladder::Mobility}));
}

TEST(SessionOrder, DoesBandedWorkOfAPositionTogether) {
    Options options = usual();
    optionOf(options, Ladder::SideLegRaise).band = 1;
    EXPECT_EQ(
        sessionOrder(bit(Ladder::SideLegRaise) | bit(Ladder::Clamshell), options, extensionFirst),
        (Ladders{Ladder::Clamshell, Ladder::SideLegRaise}));
}

TEST(SessionOrder, CostsPositionsAndSeconds) {
    const OrderCost cost = orderCost(everything, usual(), extensionFirst);
    EXPECT_EQ(cost.positions, 4);
    EXPECT_EQ(cost.changeOverSeconds, 25 + 15 + 25 + 25 + 15 + 25);
    const OrderCost nothing = orderCost(0, usual(), extensionFirst);
    EXPECT_EQ(nothing.positions, 0);
    EXPECT_EQ(nothing.changeOverSeconds, 0);
}

TEST(ChangeOver, CountsABandOnlyWhereItComesOn) {
    WeekOption plain;
    WeekOption light;
    light.band = 1;
    WeekOption strong;
    strong.band = 2;
    EXPECT_EQ(changeOver(nullptr, plain), 25);
    EXPECT_EQ(changeOver(nullptr, light), 35);
    EXPECT_EQ(changeOver(&plain, plain), 15);
    EXPECT_EQ(changeOver(&plain, light), 25);
    EXPECT_EQ(changeOver(&light, light), 15);
    EXPECT_EQ(changeOver(&light, strong), 25);
    EXPECT_EQ(changeOver(&light, plain), 15);
    plain.position = Position::Supine;
    EXPECT_EQ(changeOver(&light, plain), 25);
}

} // namespace
} // namespace hipwise
