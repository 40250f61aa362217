#pragma once

#include "core/catalogue/lessons.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hipwise {

/// A few sentences of a card, and who found it: "Cooper and others, 2016".
struct LessonPartView {
    QString heading;
    QString text;
    /// Empty where nothing is claimed.
    QString found;

    bool operator==(const LessonPartView&) const = default;
};

struct LessonView {
    QString title;
    std::vector<std::string> drawings;
    std::vector<LessonPartView> parts;

    bool operator==(const LessonView&) const = default;
};

LessonView lessonView(const Lesson& lesson, const Lessons& lessons, const Catalogue& catalogue);

/// Every citation of all cards once, in alphabetical order.
QStringList lessonCitations(const Lessons& lessons, const Catalogue& catalogue);

} // namespace hipwise
