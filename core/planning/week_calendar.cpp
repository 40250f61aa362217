#include "core/planning/week_calendar.h"

#include "core/planning/plan.h"

#include <algorithm>
#include <cstdlib>

namespace hipwise {
namespace {

constexpr int programmeWeeks = 12;
constexpr int maintenanceTestEvery = 12;

Phase phaseOf(int week) {
    if (week > programmeWeeks)
        return Phase::Maintenance;
    if (week % 4 == 0)
        return Phase::Test;
    if (week <= 2)
        return Phase::Learn;
    return week <= 8 ? Phase::Build : Phase::Strengthen;
}

/// The two training days that lie furthest apart round the week.
std::vector<Weekday> maintenanceDays(const std::vector<Weekday>& days) {
    std::vector<Weekday> best{days.front(), days.back()};
    int bestGap = 0;
    for (std::size_t i = 0; i < days.size(); ++i)
        for (std::size_t j = i + 1; j < days.size(); ++j) {
            const int apart = static_cast<int>(days[j]) - static_cast<int>(days[i]);
            const int gap = std::min(apart, 7 - apart);
            if (gap > bestGap) {
                bestGap = gap;
                best = {days[i], days[j]};
            }
        }
    return best;
}

} // namespace

std::vector<Weekday> trainingDays(const Profile& profile) {
    if (!profile.weekdays.empty()) {
        std::vector<Weekday> days = profile.weekdays;
        std::ranges::sort(days);
        return days;
    }
    using enum Weekday;
    if (profile.daysPerWeek == 4)
        return {Monday, Tuesday, Thursday, Friday};
    return {Monday, Wednesday, Friday};
}

WeekFrame weekFrame(const Profile& profile, Date start, int number) {
    WeekFrame frame;
    frame.number = number;
    frame.phase = phaseOf(number);
    frame.consolidation = frame.phase == Phase::Test;
    frame.testWeek = frame.consolidation ||
                     (frame.phase == Phase::Maintenance && number % maintenanceTestEvery == 0);
    auto days = trainingDays(profile);
    if (frame.phase == Phase::Maintenance)
        days = maintenanceDays(days);
    const Date monday = start.mondayOfWeek().plusDays(7 * (number - 1));
    for (std::size_t slot = 0; slot < days.size(); ++slot) {
        const Date date = monday.plusDays(static_cast<int>(days[slot]));
        if (date < start)
            frame.full = false;
        else
            frame.days.push_back({date, static_cast<int>(slot)});
    }
    frame.daysInWeek = static_cast<int>(frame.days.size());
    return frame;
}

Date usualStart(const Profile& profile, Date today) {
    const auto thisWeek = weekFrame(profile, today, 1);
    return thisWeek.days.empty() ? today.mondayOfWeek().plusDays(7) : today;
}

} // namespace hipwise
