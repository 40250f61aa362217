#pragma once

#include "core/catalogue/catalogue_reader.h"

#include <string>
#include <variant>
#include <vector>

namespace hipwise {

/// A few sentences with the ids of where they were read; none where they state no finding.
struct LessonPart {
    /// Empty where the part has none.
    std::string heading;
    std::string text;
    std::vector<std::string> sources;

    bool operator==(const LessonPart&) const = default;
};

/// One card of what is worth knowing.
struct Lesson {
    std::string id;
    std::string title;
    /// Ids of exercises whose drawings go with it.
    std::vector<std::string> drawings;
    std::vector<LessonPart> parts;

    bool operator==(const Lesson&) const = default;
};

/// The cards in their order, and the sources that the exercises do not name already.
struct Lessons {
    std::vector<Lesson> cards;
    /// What is not known, as readable as the cards.
    Lesson notShown;
    std::vector<Source> sources;

    bool operator==(const Lessons&) const = default;
};

/// Reads "learn/lessons.json" strictly, with the catalogue that it refers to.
std::variant<Lessons, std::vector<CatalogueProblem>> readLessons(const EmbeddedFile& file,
                                                                 const Catalogue& catalogue);

/// The lessons compiled into the program; that they are sound is proved by a test.
const Lessons& shippedLessons();

/// Looks in the lessons' own sources, then in the catalogue's; null where it is in neither.
const Source* sourceOf(const Lessons& lessons, const Catalogue& catalogue, const std::string& id);

} // namespace hipwise
