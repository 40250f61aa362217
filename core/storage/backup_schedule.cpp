#include "core/storage/backup_schedule.h"

namespace hipwise {

std::set<Date> copiesToKeep(const std::set<Date>& days, Date today) {
    std::set<Date> kept;
    std::set<Date> dailyWeeks;
    std::set<Date> weeks;
    int daily = 0;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        const Date week = day->mondayOfWeek();
        if (*day > today || ++daily <= dailyCopiesKept) {
            kept.insert(*day);
            dailyWeeks.insert(week);
        } else if (!dailyWeeks.contains(week) && std::ssize(weeks) < weeklyCopiesKept &&
                   weeks.insert(week).second) {
            kept.insert(*day);
        }
    }
    return kept;
}

} // namespace hipwise
