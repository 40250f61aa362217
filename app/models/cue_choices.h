#pragma once

namespace hipwise {

/// What is heard of a guided session besides what is seen.
struct CueChoices {
    bool voice = true;
    bool tones = true;
    /// Repetitions are counted by their tempo.
    bool counts = true;

    bool operator==(const CueChoices&) const = default;
};

} // namespace hipwise
