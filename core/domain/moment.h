#pragma once

#include "core/domain/date.h"

#include <cstdint>
#include <string>

namespace hipwise {

/// When something happened: the person's civil day and wall clock, and the instant as a fact.
struct Moment {
    /// Chosen once, by the wall clock and the start of the day.
    Date day;
    /// "HH:MM" on the person's wall clock.
    std::string wallTime;
    std::int64_t utcSeconds = 0;
    int utcOffsetMinutes = 0;

    bool operator==(const Moment&) const = default;
};

/// Before this hour the civil day is still yesterday, so that a late session keeps its date.
inline constexpr int dayStartHour = 3;

/// The moment of an instant (seconds since 1970 UTC) in the process's time zone.
Moment momentAt(std::int64_t utcSeconds, int startHour = dayStartHour);

} // namespace hipwise
