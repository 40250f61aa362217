#include "core/planning/adapt/catch_up.h"

#include "core/planning/dose_rules.h"

#include <algorithm>

namespace hipwise {

bool mayCatchUp(const SessionSpot& spot, Date today) {
    const int late = spot.planned.daysUntil(today);
    return late >= 1 && late <= rules::catchUpDays && today.daysUntil(spot.next) >= 2;
}

bool mayDoEarly(Date today, std::span<const Date> trained, int daysPerWeek) {
    const auto within = [&](int days) {
        return std::ranges::count_if(
            trained, [&](Date day) { return day <= today && day.daysUntil(today) <= days; });
    };
    return daysPerWeek >= 4 ? within(0) == 0 && within(2) <= 1 : within(1) == 0;
}

bool belongsToPlan(const SessionLog& session, const std::vector<Date>& days) {
    if (!session.plannedDate)
        return false;
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days[i] == *session.plannedDate ||
            (i + 1 < days.size() && mayCatchUp({days[i], days[i + 1]}, *session.plannedDate)))
            return true;
    return false;
}

const SessionLog* entryOf(std::span<const SessionLog> log, const SessionSpot& spot, Date today) {
    const SessionLog* late = nullptr;
    for (const SessionLog& entry : log) {
        if (!entry.plannedDate || entry.date > today)
            continue;
        if (*entry.plannedDate == spot.planned)
            return &entry;
        if (!late && mayCatchUp(spot, *entry.plannedDate))
            late = &entry;
    }
    return late;
}

} // namespace hipwise
