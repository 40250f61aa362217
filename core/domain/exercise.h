#pragma once

#include "core/domain/quantity.h"
#include "core/domain/terms.h"

#include <string>
#include <vector>

namespace hipwise {

/// A statement shown to people, with the id of the source in which it was read.
struct Fact {
    std::string text;
    std::string source;

    bool operator==(const Fact&) const = default;
};

/// One variation of a movement, as the catalogue describes it.
struct Exercise {
    std::string id;
    std::string name;
    Ladder ladder = Ladder::Bridge;
    /// Rung within the ladder, 1 is the easiest; siblings share a rung.
    int level = 1;
    /// 1 to 10 across all ladders.
    int difficulty = 1;
    Position position = Position::Standing;
    std::vector<Equipment> equipment;
    bool perSide = false;
    DoseType type = DoseType::Repetitions;
    /// Repetitions or seconds of one set (of one side, where perSide), lowest and highest.
    int lowest = 0;
    int highest = 0;
    /// Time of one repetition of one side; zero for holds.
    Deciseconds secondsPerRep;
    /// Whether a mini-band is part of it, so that a stronger band is a step up.
    bool bands = false;
    Goal primary = Goal::Extension;
    /// What one completed set adds to each goal.
    PerGoal<QuarterSets> contributes{};
    std::vector<Limit> excludedBy;
    /// The exercise that stands in where a limit forbids this one; empty where there is none.
    std::string swapFor;
    std::vector<std::string> muscles;
    std::string purpose;
    std::vector<std::string> steps;
    std::string feel;
    std::string fault;
    std::vector<Fact> facts;
    /// Path of a picture file of the person's own; empty where the program draws the exercise.
    std::string picture;

    bool operator==(const Exercise&) const = default;
};

/// Where a fact was read. `read` says how much of it: "abstract", "full text", "second-hand".
struct Source {
    std::string id;
    std::string citation;
    std::string doi;
    std::string read;

    bool operator==(const Source&) const = default;
};

} // namespace hipwise
