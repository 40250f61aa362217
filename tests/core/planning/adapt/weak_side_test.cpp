#include "core/planning/findings.h"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace hipwise {
namespace {

const Date found = *Date::parse("2026-09-07");

CheckIn sidePlank(Date date, int left, int right) {
    CheckIn checkIn;
    checkIn.date = date;
    checkIn.tests.sidePlankSeconds = {left, right};
    return checkIn;
}

std::optional<Side> weakAfter(const std::vector<CheckIn>& checkIns, Date day) {
    return findingsFrom(Profile{}, checkIns, 2026).weakSide(Goal::Trunk, day);
}

TEST(WeakSideFollowed, EndsAt90Percent) {
    const Date later = found.plusDays(28);
    const CheckIn first = sidePlank(found, 50, 100);
    EXPECT_EQ(weakAfter({first}, later), Side::Left);
    EXPECT_EQ(weakAfter({first, sidePlank(later, 84, 100)}, later), Side::Left);
    EXPECT_EQ(weakAfter({first, sidePlank(later, 85, 100)}, later), Side::Left);
    EXPECT_EQ(weakAfter({first, sidePlank(later, 89, 100)}, later), Side::Left);
    EXPECT_EQ(weakAfter({first, sidePlank(later, 90, 100)}, later), std::nullopt);
    EXPECT_EQ(weakAfter({sidePlank(found, 89, 100)}, later), std::nullopt) << "never below 85 %";
}

TEST(WeakSideFollowed, EndsAfterTwelveWeeks) {
    const CheckIn first = sidePlank(found, 50, 100);
    EXPECT_EQ(weakAfter({first}, found.plusDays(84)), Side::Left);
    EXPECT_EQ(weakAfter({first}, found.plusDays(85)), std::nullopt);
    const CheckIn same = sidePlank(found.plusDays(60), 50, 100);
    EXPECT_EQ(weakAfter({first, same}, found.plusDays(85)), std::nullopt)
        << "counted from the first";
}

TEST(WeakSideFollowed, StartsAnewOnTheOtherSide) {
    const CheckIn first = sidePlank(found, 50, 100);
    const CheckIn other = sidePlank(found.plusDays(60), 100, 50);
    EXPECT_EQ(weakAfter({first, other}, found.plusDays(144)), Side::Right);
    EXPECT_EQ(weakAfter({first, other}, found.plusDays(145)), std::nullopt);
}

} // namespace
} // namespace hipwise
