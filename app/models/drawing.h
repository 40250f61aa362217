#pragma once

#include "core/catalogue/catalogue.h"

#include <QString>

#include <string>

namespace hipwise {

/// What shows an exercise: the drawing of that id, or a picture file of the person's own.
struct Drawing {
    std::string exercise;
    /// Empty where the program draws it.
    QString picture;

    bool operator==(const Drawing&) const = default;
};

inline Drawing drawingOf(const Catalogue& catalogue, const std::string& exercise) {
    const Exercise* found = catalogue.find(exercise);
    return {exercise, found ? QString::fromStdString(found->picture) : QString()};
}

} // namespace hipwise
