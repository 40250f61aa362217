#pragma once

#include "core/domain/quantity.h"
#include "core/domain/terms.h"

#include <string>
#include <vector>

namespace hipwise {

/// An exercise that a person added.
struct OwnExercise {
    /// "own-1", "own-2" ...; given when it is stored first.
    std::string id;
    std::string name;
    std::vector<std::string> steps;
    DoseType type = DoseType::Repetitions;
    /// Repetitions or seconds of one set (of one side, where perSide).
    int lowest = 8;
    int highest = 12;
    /// Time of one repetition of one side; of no meaning for holds.
    Deciseconds secondsPerRep{40};
    bool perSide = false;
    /// The exercise of the catalogue in whose place the plan uses it; empty where it is kept to be
    /// looked up only.
    std::string insteadOf;
    /// Path of a picture file; empty where there is none.
    std::string picture;
    /// Taken out of use; kept because old sessions name it.
    bool removed = false;

    bool operator==(const OwnExercise&) const = default;
};

} // namespace hipwise
