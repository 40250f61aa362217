#include "core/domain/date.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(Date, ReadsAndWritesIsoDates) {
    const auto date = Date::parse("2026-11-23");
    ASSERT_TRUE(date);
    EXPECT_EQ(date->year(), 2026);
    EXPECT_EQ(date->month(), 11);
    EXPECT_EQ(date->day(), 23);
    EXPECT_EQ(date->weekday(), Weekday::Monday);
    EXPECT_EQ(date->iso(), "2026-11-23");
}

TEST(Date, RefusesWhatIsNoDay) {
    for (const char* text :
         {"", "2026-1-1", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "2025-02-29",
          "1899-12-31", "2200-01-01", "2026/01/01", "2026-01-0x", " 2026-01-01", "2026-01-01 ",
          "-026-01-01", "2026-01--1", "+026-01-01"})
        EXPECT_FALSE(Date::parse(text)) << text;
}

TEST(Date, KnowsLeapYears) {
    EXPECT_TRUE(Date::parse("2024-02-29"));
    EXPECT_TRUE(Date::parse("2000-02-29"));
    EXPECT_FALSE(Date::parse("1900-02-29"));
    EXPECT_FALSE(Date::parse("2100-02-29"));
}

TEST(Date, EveryDayOfThreeCenturiesRoundTripsAndFollowsItsNeighbour) {
    auto date = *Date::parse("1900-01-01");
    const auto last = *Date::parse("2199-12-31");
    int weekday = static_cast<int>(Weekday::Monday);
    for (; date < last; date = date.plusDays(1), weekday = (weekday + 1) % 7) {
        ASSERT_EQ(Date::parse(date.iso()), date);
        ASSERT_EQ(static_cast<int>(date.weekday()), weekday) << date.iso();
        ASSERT_EQ(date.daysUntil(date.plusDays(1)), 1);
        ASSERT_EQ(date.mondayOfWeek().weekday(), Weekday::Monday);
        ASSERT_LE(date.mondayOfWeek().daysUntil(date), 6);
    }
    EXPECT_EQ(date, last);
}

} // namespace
} // namespace hipwise
