#include "core/storage/backup_schedule.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

const Date monday = *Date::parse("2026-11-23");

std::set<Date> daysBack(std::initializer_list<int> distances) {
    std::set<Date> days;
    for (const int distance : distances)
        days.insert(monday.plusDays(-distance));
    return days;
}

TEST(BackupSchedule, KeepsSevenDaysAndTheLastCopyOfEachOfFourWeeksBefore) {
    const struct {
        const char* why;
        std::set<Date> days;
        std::set<Date> kept;
    } cases[] = {
        {"none", {}, {}},
        {"one", daysBack({0}), daysBack({0})},
        {"seven", daysBack({0, 1, 2, 3, 4, 5, 6}), daysBack({0, 1, 2, 3, 4, 5, 6})},
        {"eight: its week has younger ones", daysBack({0, 1, 2, 3, 4, 5, 6, 7}),
         daysBack({0, 1, 2, 3, 4, 5, 6})},
        {"nine: the Monday of that week goes", daysBack({0, 1, 2, 3, 4, 5, 6, 8, 14}),
         daysBack({0, 1, 2, 3, 4, 5, 6, 8})},
        {"a fifth week before goes", daysBack({0, 1, 2, 3, 4, 5, 6, 8, 15, 22, 29, 36}),
         daysBack({0, 1, 2, 3, 4, 5, 6, 8, 15, 22, 29})},
        {"a long break throws nothing away",
         daysBack({0, 400, 401, 402, 403, 404, 405, 412, 419, 426, 433, 440}),
         daysBack({0, 400, 401, 402, 403, 404, 405, 412, 419, 426, 433})},
        {"days to come stay and do not count", daysBack({-400, -1, 0, 1, 2, 3, 4, 5, 6}),
         daysBack({-400, -1, 0, 1, 2, 3, 4, 5, 6})},
    };
    for (const auto& [why, days, kept] : cases)
        EXPECT_EQ(copiesToKeep(days, monday), kept) << why;
}

TEST(BackupSchedule, TwoYearsOfDaysAlwaysLeaveAnOldAndAFreshCopy) {
    std::set<Date> days;
    for (int day = 0; day < 730; ++day) {
        const Date today = monday.plusDays(day);
        days.insert(today);
        days = copiesToKeep(days, today);
        ASSERT_LE(days.size(), 11u);
        ASSERT_EQ(*days.rbegin(), today);
        for (int back = 0; back <= std::min(day, 6); ++back)
            ASSERT_TRUE(days.contains(today.plusDays(-back)));
        ASSERT_GE(days.begin()->daysUntil(today), day < 42 ? 0 : 28) << today.iso();
    }
}

} // namespace
} // namespace hipwise
