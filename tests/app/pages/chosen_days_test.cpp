#include "app/pages/chosen_days.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using enum Weekday;
using Days = std::vector<Weekday>;

TEST(ChosenDays, BeginWithMondayWednesdayAndFriday) {
    const ChosenDays chosen;
    EXPECT_EQ(chosen.days(), (Days{Monday, Wednesday, Friday}));
    EXPECT_EQ(chosen.perWeek(), 3);
    EXPECT_EQ(chosen.missing(), 0);
}

TEST(ChosenDays, BecomeFourWithAFourthDayAndThreeAgainWithoutIt) {
    ChosenDays chosen;
    EXPECT_TRUE(chosen.toggle(Sunday));
    EXPECT_EQ(chosen.days(), (Days{Monday, Wednesday, Friday, Sunday}));
    EXPECT_EQ(chosen.perWeek(), 4);
    EXPECT_TRUE(chosen.toggle(Monday));
    EXPECT_EQ(chosen.days(), (Days{Wednesday, Friday, Sunday}));
    EXPECT_EQ(chosen.perWeek(), 3);
}

TEST(ChosenDays, TakeNoFifthDay) {
    ChosenDays chosen;
    chosen.choose(4);
    EXPECT_FALSE(chosen.toggle(Sunday));
    EXPECT_EQ(chosen.days(), (Days{Monday, Tuesday, Thursday, Friday}));
}

TEST(ChosenDays, SayHowManyAreMissing) {
    ChosenDays chosen;
    for (const Weekday day : {Monday, Wednesday, Friday})
        EXPECT_TRUE(chosen.toggle(day));
    EXPECT_EQ(chosen.missing(), 3);
    EXPECT_TRUE(chosen.toggle(Saturday));
    EXPECT_TRUE(chosen.toggle(Tuesday));
    EXPECT_EQ(chosen.missing(), 1);
    EXPECT_EQ(chosen.days(), (Days{Tuesday, Saturday}));
}

} // namespace
} // namespace hipwise
