#pragma once

#include "core/domain/date.h"
#include "core/domain/profile.h"
#include "core/domain/terms.h"

#include <vector>

namespace hipwise {

/// A day of a week on which there is a session; `slot` counts the days of a whole week from 0.
struct SessionDay {
    Date date;
    int slot = 0;

    bool operator==(const SessionDay&) const = default;
};

/// One week of the calendar before anything is chosen for it.
struct WeekFrame {
    int number = 1;
    Phase phase = Phase::Learn;
    bool consolidation = false;
    bool testWeek = false;
    /// All its training days lie on or after the start.
    bool full = true;
    std::vector<SessionDay> days;
    /// Also when only the last of them are left to plan.
    int daysInWeek = 0;
};

/// The person's weekdays, Monday first, or the usual ones for that many days.
std::vector<Weekday> trainingDays(const Profile& profile);

/// The n-th week (from 1) of a programme that starts on that day.
WeekFrame weekFrame(const Profile& profile, Date start, int number);

} // namespace hipwise
