#pragma once

#include <cstddef>

namespace hipwise {

/// The lowest and highest number that a field may hold.
struct NumberRange {
    int low = 0;
    int high = 0;
};

/// Names, in code points.
inline constexpr std::size_t nameLimit = 120;
/// Longer texts, in code points.
inline constexpr std::size_t noteLimit = 4000;
/// Safety tags and activities of one person.
inline constexpr std::size_t listLimit = 40;

inline constexpr NumberRange daysPerWeekRange{3, 4};
inline constexpr NumberRange standaloneMinutesRange{15, 20};
inline constexpr NumberRange finisherMinutesRange{8, 20};
inline constexpr NumberRange warmUpMinutesRange{5, 20};
inline constexpr NumberRange miniBandRange{0, 4};
inline constexpr NumberRange stepRange{5, 40};
inline constexpr NumberRange birthYearRange{1900, 2020};
inline constexpr NumberRange painRange{0, 10};

/// Results of the home tests.
inline constexpr NumberRange testSecondsRange{0, 600};
inline constexpr NumberRange testCountRange{0, 200};

/// One set, as asked or as done.
inline constexpr NumberRange setRepsRange{0, 200};
inline constexpr NumberRange setSecondsRange{0, 3600};
inline constexpr NumberRange daySecondsRange{0, 86'400};

/// One item, one week and one programme.
inline constexpr NumberRange levelRange{1, 50};
inline constexpr NumberRange setsRange{1, 20};
inline constexpr NumberRange paceRange{0, 60};
/// In whole sets: what one set adds to a goal, and what a week adds up to.
inline constexpr NumberRange shareRange{0, 4};
inline constexpr NumberRange weekSetsRange{0, 1000};
inline constexpr NumberRange weekNumberRange{1, 1000};

} // namespace hipwise
