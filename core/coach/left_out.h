#pragma once

#include "core/coach/coach.h"

#include <optional>
#include <vector>

namespace hipwise {

/// Why the plan does not use an exercise for a person: a limit, or things that are not there. Where
/// both are empty, the tests say that it is too hard yet.
struct LeftOut {
    std::optional<Limit> limit;
    std::vector<Equipment> missing;

    bool operator==(const LeftOut&) const = default;
};

/// Empty where the plan may use the exercise.
std::optional<LeftOut> leftOut(const Exercise& exercise, const Snapshot& snapshot,
                               const Catalogue& catalogue);

} // namespace hipwise
