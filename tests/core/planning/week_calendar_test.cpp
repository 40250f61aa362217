#include "core/planning/week_calendar.h"

#include "core/planning/plan.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace hipwise {
namespace {

Date day(const char* iso) {
    return *Date::parse(iso);
}

Profile training(std::vector<Weekday> weekdays) {
    Profile profile;
    profile.daysPerWeek = static_cast<int>(weekdays.size());
    profile.weekdays = std::move(weekdays);
    return profile;
}

std::vector<std::string> daysOf(const Profile& profile, const char* start, int number) {
    std::vector<std::string> days;
    for (const SessionDay& when : weekFrame(profile, day(start), number).days)
        days.push_back(when.date.iso());
    return days;
}

using Days = std::vector<std::string>;

TEST(WeekCalendar, HasTheTwelveWeeksOfTheProgramme) {
    using enum Phase;
    const std::vector phases{Learn, Learn,      Build,      Test,       Build, Build,      Build,
                             Test,  Strengthen, Strengthen, Strengthen, Test,  Maintenance};
    for (int week = 1; week <= 13; ++week) {
        const WeekFrame frame = weekFrame({}, day("2026-11-23"), week);
        EXPECT_EQ(frame.phase, phases[static_cast<std::size_t>(week - 1)]) << week;
        EXPECT_EQ(frame.consolidation, week % 4 == 0) << week;
        EXPECT_EQ(frame.testWeek, week % 4 == 0) << week;
        EXPECT_EQ(frame.number, week);
    }
}

TEST(WeekCalendar, TestsEveryTwelveWeeksAfterTheProgramme) {
    for (int week = 13; week <= 60; ++week) {
        const WeekFrame frame = weekFrame({}, day("2026-11-23"), week);
        EXPECT_EQ(frame.testWeek, week % 12 == 0) << week;
        EXPECT_FALSE(frame.consolidation) << week;
        EXPECT_EQ(frame.days.size(), 2u) << week;
    }
}

TEST(WeekCalendar, SpreadsTheUsualDays) {
    EXPECT_EQ(daysOf({}, "2026-11-23", 1), (Days{"2026-11-23", "2026-11-25", "2026-11-27"}));
    Profile four;
    four.daysPerWeek = 4;
    EXPECT_EQ(daysOf(four, "2026-11-23", 1),
              (Days{"2026-11-23", "2026-11-24", "2026-11-26", "2026-11-27"}));
}

TEST(WeekCalendar, SortsThePersonsDays) {
    using enum Weekday;
    EXPECT_EQ(trainingDays(training({Sunday, Tuesday, Thursday})),
              (std::vector{Tuesday, Thursday, Sunday}));
}

TEST(WeekCalendar, BeginsWithWhatIsLeftOfTheFirstWeek) {
    const WeekFrame first = weekFrame({}, day("2026-11-25"), 1);
    EXPECT_FALSE(first.full);
    ASSERT_EQ(first.days.size(), 2u);
    EXPECT_EQ(first.days[0], (SessionDay{day("2026-11-25"), 1}));
    EXPECT_EQ(first.days[1], (SessionDay{day("2026-11-27"), 2}));
    EXPECT_TRUE(weekFrame({}, day("2026-11-25"), 2).full);
    EXPECT_EQ(daysOf({}, "2026-11-25", 2), (Days{"2026-11-30", "2026-12-02", "2026-12-04"}));
    EXPECT_TRUE(daysOf({}, "2026-11-28", 1).empty());
}

TEST(WeekCalendar, CrossesTheYearAndTheLeapDay) {
    EXPECT_EQ(daysOf({}, "2026-12-28", 1), (Days{"2026-12-28", "2026-12-30", "2027-01-01"}));
    EXPECT_EQ(
        daysOf(training({Weekday::Tuesday, Weekday::Thursday, Weekday::Saturday}), "2028-02-28", 1),
        (Days{"2028-02-29", "2028-03-02", "2028-03-04"}));
}

TEST(WeekCalendar, KeepsTheTwoDaysFurthestApartAfterTheProgramme) {
    using enum Weekday;
    struct Row {
        std::vector<Weekday> days;
        Days kept;
    };
    for (const Row& row : {Row{{Monday, Wednesday, Friday}, {"2027-02-15", "2027-02-19"}},
                           Row{{Monday, Tuesday, Thursday, Friday}, {"2027-02-15", "2027-02-18"}},
                           Row{{Monday, Tuesday, Sunday}, {"2027-02-16", "2027-02-21"}},
                           Row{{Monday, Tuesday, Wednesday}, {"2027-02-15", "2027-02-17"}}})
        EXPECT_EQ(daysOf(training(row.days), "2026-11-23", 13), row.kept);
}

TEST(UsualStart, IsTodayWhereASessionIsLeftInTheWeek) {
    EXPECT_EQ(usualStart({}, day("2026-11-23")), day("2026-11-23"));
    EXPECT_EQ(usualStart({}, day("2026-11-27")), day("2026-11-27"));
    EXPECT_EQ(usualStart({}, day("2026-11-28")), day("2026-11-30"));
    EXPECT_EQ(usualStart({}, day("2026-11-29")), day("2026-11-30"));
    EXPECT_EQ(usualStart(training({Weekday::Monday, Weekday::Wednesday, Weekday::Sunday}),
                         day("2026-11-29")),
              day("2026-11-29"));
}

} // namespace
} // namespace hipwise
