#include "core/domain/moment.h"

#include <ctime>
#include <stdexcept>

namespace hipwise {
namespace {

std::tm wallClock(std::int64_t utcSeconds) {
    const std::time_t instant{utcSeconds};
    std::tm wall{};
    tzset(); // localtime_r alone need not notice that the person travelled
    if (localtime_r(&instant, &wall) == nullptr)
        throw std::runtime_error("The clock of this computer is far off; set it and try again.");
    return wall;
}

std::string twoDigits(int value) {
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

} // namespace

Moment momentAt(std::int64_t utcSeconds, int startHour) {
    const std::tm wall = wallClock(utcSeconds);
    const auto day = Date::fromParts(wall.tm_year + 1900, wall.tm_mon + 1, wall.tm_mday);
    if (!day)
        throw std::runtime_error("The clock of this computer shows the year " +
                                 std::to_string(wall.tm_year + 1900LL) + "; set it and try again.");
    return {wall.tm_hour < startHour ? day->plusDays(-1) : *day,
            twoDigits(wall.tm_hour) + ':' + twoDigits(wall.tm_min), utcSeconds,
            static_cast<int>(wall.tm_gmtoff / 60)};
}

} // namespace hipwise
