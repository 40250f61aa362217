#include "core/domain/moment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <vector>

namespace hipwise {
namespace {

/// Sets the process's time zone and puts the old one back.
class Zone {
  public:
    explicit Zone(const std::string& name) {
        if (const char* before = std::getenv("TZ"))
            m_before = before;
        enter(name);
    }
    ~Zone() {
        if (m_before)
            setenv("TZ", m_before->c_str(), 1);
        else
            unsetenv("TZ");
        tzset();
    }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;

    static void enter(const std::string& name) {
        setenv("TZ", name.c_str(), 1);
        tzset();
    }

  private:
    std::optional<std::string> m_before;
};

std::int64_t utc(const char* day, int hour, int minute) {
    const int days = Date{}.daysUntil(*Date::parse(day));
    return std::int64_t{days} * 86'400 + hour * 3600 + minute * 60;
}

std::vector<std::string> allZones() {
    namespace fs = std::filesystem;
    const fs::path root = "/usr/share/zoneinfo";
    std::vector<std::string> zones;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const std::string name = entry.path().lexically_relative(root).string();
        const bool twin = name.starts_with("right/") || name.starts_with("posix/");
        const bool zone = name[0] >= 'A' && name[0] <= 'Z' && entry.path().extension().empty();
        if (entry.is_regular_file() && zone && !twin)
            zones.push_back(name);
    }
    std::ranges::sort(zones);
    return zones;
}

/// "YYYY-MM-DD HH:MM" as the C library writes it.
std::string wallOf(std::int64_t instant) {
    const std::time_t seconds{instant};
    std::tm wall{};
    localtime_r(&seconds, &wall);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &wall)};
}

TEST(Moment, KeepsTheWallClockAndTheInstant) {
    const Zone zone("Europe/Berlin");
    const auto moment = momentAt(utc("2026-11-23", 17, 2));
    EXPECT_EQ(moment.day.iso(), "2026-11-23");
    EXPECT_EQ(moment.wallTime, "18:02");
    EXPECT_EQ(moment.utcSeconds, utc("2026-11-23", 17, 2));
    EXPECT_EQ(moment.utcOffsetMinutes, 60);
}

TEST(Moment, BelongsToYesterdayUntilTheDayStarts) {
    const Zone zone("UTC");
    const struct {
        int hour;
        int minute;
        int startHour;
        const char* day;
    } cases[] = {
        {0, 0, 3, "2026-02-28"},   {2, 59, 3, "2026-02-28"}, {3, 0, 3, "2026-03-01"},
        {23, 59, 3, "2026-03-01"}, {0, 0, 0, "2026-03-01"},  {4, 59, 5, "2026-02-28"},
    };
    for (const auto& [hour, minute, startHour, day] : cases)
        EXPECT_EQ(momentAt(utc("2026-03-01", hour, minute), startHour).day.iso(), day)
            << hour << ':' << minute;
}

TEST(Moment, FollowsTheClockThroughTheChangeToSummerTime) {
    const Zone zone("Europe/Berlin");
    EXPECT_EQ(momentAt(utc("2026-03-29", 0, 59)).wallTime, "01:59");
    EXPECT_EQ(momentAt(utc("2026-03-29", 0, 59)).day.iso(), "2026-03-28");
    EXPECT_EQ(momentAt(utc("2026-03-29", 1, 0)).wallTime, "03:00");
    EXPECT_EQ(momentAt(utc("2026-03-29", 1, 0)).day.iso(), "2026-03-29");
    EXPECT_EQ(momentAt(utc("2026-03-29", 1, 0)).utcOffsetMinutes, 120);
}

TEST(Moment, NoticesThatThePersonTravelled) {
    const Zone zone("Pacific/Kiritimati");
    EXPECT_EQ(momentAt(utc("2026-11-23", 14, 0)).day.iso(), "2026-11-24");
    Zone::enter("Pacific/Pago_Pago");
    EXPECT_EQ(momentAt(utc("2026-11-23", 12, 0)).wallTime, "01:00");
    EXPECT_EQ(momentAt(utc("2026-11-23", 12, 0)).day.iso(), "2026-11-22");
}

TEST(Moment, SaysThatTheClockIsWrongWhereNoDayExists) {
    const Zone zone("UTC");
    EXPECT_THROW(momentAt(utc("2199-12-31", 12, 0) + 86'400), std::runtime_error);
    EXPECT_THROW(momentAt(INT64_MAX), std::runtime_error);
    EXPECT_EQ(momentAt(utc("2199-12-31", 23, 59)).day.iso(), "2199-12-31");
}

/// The day of every zone and hour is the one its own calendar on the wall shows.
void expectWallClockDays(const std::string& zone) {
    Zone::enter(zone);
    const auto first = *Date::parse("2026-01-01");
    for (int day = 0; day < 365; ++day)
        for (int hour = 0; hour < 24; hour += 4) {
            const std::int64_t instant = utc("2026-01-01", hour, 30) + std::int64_t{day} * 86'400;
            const Moment moment = momentAt(instant, 0);
            ASSERT_EQ(moment.day.iso() + ' ' + moment.wallTime, wallOf(instant)) << zone;
            ASSERT_EQ(Date::parse(moment.day.iso()), moment.day);
            const bool early = moment.wallTime < "03:00";
            ASSERT_EQ(momentAt(instant).day, moment.day.plusDays(early ? -1 : 0)) << zone;
            ASSERT_LE(std::abs(first.plusDays(day).daysUntil(moment.day)), 1) << zone;
        }
}

TEST(Moment, HasTheDayOnTheWallInEveryZoneOfTheWorld) {
    const Zone restored("UTC");
    const auto zones = allZones();
    ASSERT_GE(zones.size(), 400u);
    for (const std::string& zone : zones)
        expectWallClockDays(zone);
}

TEST(Moment, AddingDaysToItsDayTouchesNoClock) {
    const Zone restored("UTC");
    for (const char* zone : {"America/Havana", "Africa/Cairo", "Pacific/Apia", "Asia/Beirut"}) {
        Zone::enter(zone);
        const Date day = momentAt(utc("2026-01-01", 12, 0)).day;
        for (int days = 0; days < 730; ++days)
            ASSERT_EQ(day.daysUntil(day.plusDays(days)), days) << zone;
    }
}

} // namespace
} // namespace hipwise
