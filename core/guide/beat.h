#pragma once

#include "core/guide/guide.h"

namespace hipwise {

/// Where a set of repetitions is by its tempo.
struct Beat {
    enum class Phase { Out, Top, Back };

    /// Counted from 1.
    int rep = 1;
    Phase phase = Phase::Out;
    /// How much of the repetition has passed, 0 to 1.
    double share = 0;

    bool operator==(const Beat&) const = default;
};

/// The beat of a set (with a pace) so long after it began; the tempo shares out the pace of one
/// repetition, whatever its own sum.
Beat beatAt(const Stretch& set, Milliseconds elapsed);

} // namespace hipwise
