#pragma once

#include "core/domain/profile.h"
#include "core/domain/terms.h"

#include <optional>
#include <string>

namespace hipwise {

/// What a result of a home test is held against at an age: seconds, repetitions or faults of the
/// weaker side.
struct TestMarks {
    /// From here on fair, and from here on good; for faults the most that are still fair and good.
    int fair = 0;
    int good = 0;
    /// Fewer is better.
    bool countsFaults = false;
    /// Id of the source (catalogue) of the norm for the age; empty where no norms for lay people
    /// were found and these are Hipwise's own marks.
    std::string source{};

    bool operator==(const TestMarks&) const = default;
};

/// Empty for the look at the hip flexors, which has words instead of numbers.
std::optional<TestMarks> marksOf(Test test, int age, Sex sex);

/// Seconds on one leg below which a hand belongs on something.
inline constexpr int stanceAtRisk = 5;

/// Years in that year; empty where the year of birth is not told.
std::optional<int> ageIn(int year, const Profile& profile);
/// The same for the marks: where none was told, the middle of those the program is made for.
int ageForMarks(int year, const Profile& profile);

} // namespace hipwise
