#pragma once

#include "core/domain/profile.h"
#include "core/domain/terms.h"

#include <optional>

namespace hipwise {

/// The results of a test that count as good for a person.
struct GoodResults {
    int low = 0;
    /// Empty where more is always good.
    std::optional<int> high{};
    /// From a norm for the person's age that was read; else Hipwise's own mark.
    bool byAge = false;

    bool operator==(const GoodResults&) const = default;
};

/// As the plan judges them by sex and by the age in the year of its start; empty for a look, which
/// has words.
std::optional<GoodResults> goodResults(Test test, const Profile& profile, int startYear);

} // namespace hipwise
