#pragma once

#include "core/domain/programme.h"

#include <string>

namespace hipwise::cli {

/// The number of the week that a day lies in, kept within the programme's weeks.
int weekNumberOn(const Programme& programme, Date day);
/// Null where the programme has no week of that number.
const Week* weekNumbered(const Programme& programme, int number);
/// "The programme has no week 13; choose 1 to 12."
std::string noSuchWeek(const Programme& programme, int number);
/// The first day of a week: the start in week 1, else its Monday.
Date firstDayOf(const Programme& programme, int number);
/// Null on a day without a session.
const PlannedSession* sessionOn(const Programme& programme, Date day);
/// The first session after a day that is still to be done; null where there is none.
const PlannedSession* sessionAfter(const Programme& programme, Date day);

} // namespace hipwise::cli
