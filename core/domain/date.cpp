#include "core/domain/date.h"

#include <array>
#include <charconv>
#include <chrono>

namespace hipwise {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

year_month_day civil(int daysSinceEpoch) {
    return year_month_day{sys_days{std::chrono::days{daysSinceEpoch}}};
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return value;
}

} // namespace

std::optional<Date> Date::fromParts(int year, int month, int day) {
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const year_month_day date{std::chrono::year{year},
                              std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return std::nullopt;
    return Date{static_cast<int>(sys_days{date}.time_since_epoch().count())};
}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return fromParts(*year, *month, *day);
}

int Date::year() const {
    return static_cast<int>(civil(m_daysSinceEpoch).year());
}

int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_daysSinceEpoch).month()));
}

int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_daysSinceEpoch).day()));
}

Weekday Date::weekday() const {
    const int sinceMonday = (m_daysSinceEpoch % 7 + 7 + 3) % 7; // 1970-01-01 was a Thursday
    return static_cast<Weekday>(sinceMonday);
}

std::string Date::iso() const {
    std::array<char, 10> text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto put = [&text](std::size_t last, int value) {
        for (std::size_t i = last; value > 0; --i, value /= 10)
            text[i] = static_cast<char>('0' + value % 10);
    };
    put(3, year());
    put(6, month());
    put(9, day());
    return {text.begin(), text.end()};
}

Date Date::plusDays(int days) const {
    return Date{m_daysSinceEpoch + days};
}

int Date::daysUntil(Date other) const {
    return other.m_daysSinceEpoch - m_daysSinceEpoch;
}

Date Date::mondayOfWeek() const {
    return plusDays(-static_cast<int>(weekday()));
}

} // namespace hipwise
