#pragma once

#include "core/domain/programme.h"

namespace hipwise {

/// The week that holds a day; null before the start and after the last week.
const Week* weekHolding(const Programme& programme, Date day);
/// Null where the programme has no week of that number.
const Week* weekWithNumber(const Programme& programme, int number);
/// The first of a week's seven days, whatever day the programme starts on.
Date mondayOfWeekNumber(const Programme& programme, int weekNumber);
/// The session to be done on a day; null on rest days and where it was moved away or paused.
const PlannedSession* sessionDueOn(const Programme& programme, Date day);
/// The first session after a day that is not done already; null after the last one.
const PlannedSession* nextSessionAfter(const Programme& programme, Date day);
/// The same exercise as it was asked for last before a day; null where it was never asked for.
const Prescription* lastAskedBefore(const Programme& programme, const std::string& exercise,
                                    Date day);

/// What a day of the week glance shows, each with a shape of its own.
enum class DayMark { Rest, Planned, Done, Partly, Missed };

/// A planned session of the past with nothing recorded counts as missed.
DayMark markOf(const PlannedSession* session, Date today);

} // namespace hipwise
