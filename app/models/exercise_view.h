#pragma once

#include "app/models/exercise_shelf.h"

#include <QStringList>

#include <vector>

namespace hipwise {

/// A statement and the citation of where it was read.
struct KnownFact {
    QString text;
    QString source;

    bool operator==(const KnownFact&) const = default;
};

/// One exercise as its page shows it; every member is words.
struct ExerciseView {
    std::string exercise;
    QString name;
    /// "Bridges · step 2 of 8".
    QString line;
    /// How it stands to the person's plan, as a sentence; never empty.
    QString place;
    QString purpose;
    QStringList steps;
    QString feel;
    QString fault;
    QString dose;
    QString position;
    QString equipment;
    QString muscles;
    /// With which limits it is left out; empty where with none.
    QStringList limits;
    /// What stands in for it then; empty name where nothing does.
    ShelfExercise instead;
    /// Added by the person; shown with a picture file, or with none.
    bool own = false;
    QString picture;
    std::vector<ShelfExercise> easier;
    std::vector<ShelfExercise> harder;
    std::vector<KnownFact> facts;

    bool operator==(const ExerciseView&) const = default;
};

ExerciseView exerciseView(const Exercise& exercise, const Snapshot& snapshot,
                          const Catalogue& catalogue);

/// A citation with its DOI and how much of it was read.
QString citationWords(const Source& source);

} // namespace hipwise
