#pragma once

#include "app/models/drawing.h"
#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

#include <QString>

#include <string>
#include <vector>

namespace hipwise {

/// How one exercise of a ladder stands to the person.
enum class Rung {
    Here,    ///< what the plan asks for now
    Before,  ///< easier than that
    Ahead,   ///< harder than that, or of a ladder that is not in the plan now
    LeftOut, ///< not for this person
};

struct ShelfExercise {
    Drawing drawing;
    QString name;
    Rung rung = Rung::Ahead;
    /// "You are here", "Needs a chair"; empty where there is nothing to say.
    QString note;

    bool operator==(const ShelfExercise&) const = default;
};

/// One ladder from easy to hard.
struct Shelf {
    QString title;
    /// "Step 2 of 8", "Not in your plan now".
    QString line;
    std::vector<ShelfExercise> exercises;

    bool operator==(const Shelf&) const = default;
};

/// Where the plan asks for a ladder next, or did last.
struct LadderPlace {
    Date date;
    const Prescription* item = nullptr;
};

/// From today on, or else the last before it; null item where the plan never asks for that ladder.
LadderPlace placeOn(const Programme& programme, Ladder ladder);

/// One ladder; with no exercises where the catalogue has none of it.
Shelf ladderShelf(Ladder ladder, const Snapshot& snapshot, const Catalogue& catalogue);
/// All ladders that have exercises, and what the person added.
std::vector<Shelf> exerciseShelves(const Snapshot& snapshot, const Catalogue& catalogue);
/// The shelves with the exercises whose name or ladder holds the words; all without words.
std::vector<Shelf> shelvesWith(const std::vector<Shelf>& shelves, const QString& words);

/// Why an exercise is not in the plan: "Needs a chair", "Left out: wrist pain"; empty where it may
/// be.
QString leftOutWords(const Exercise& exercise, const Snapshot& snapshot,
                     const Catalogue& catalogue);

} // namespace hipwise
