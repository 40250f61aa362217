#include "app/models/lesson_view.h"

#include "app/models/exercise_view.h"
#include "app/text/exercise_words.h"
#include "app/text/words.h"

namespace hipwise {

namespace {

/// "Cooper and others, 2016" of "Cooper and others, 2016. Prevalence of ...".
QString shortCitation(const Source& source) {
    return toQt(source.citation).section(QStringLiteral(". "), 0, 0);
}

} // namespace

LessonView lessonView(const Lesson& lesson, const Lessons& lessons, const Catalogue& catalogue) {
    LessonView view{toQt(lesson.title), lesson.drawings, {}};
    for (const LessonPart& part : lesson.parts) {
        QStringList found;
        for (const std::string& id : part.sources)
            if (const Source* source = sourceOf(lessons, catalogue, id))
                found << shortCitation(*source);
        view.parts.push_back({toQt(part.heading), toQt(part.text), listWords(found)});
    }
    return view;
}

QStringList lessonCitations(const Lessons& lessons, const Catalogue& catalogue) {
    QStringList citations;
    const auto add = [&](const Lesson& lesson) {
        for (const LessonPart& part : lesson.parts)
            for (const std::string& id : part.sources)
                if (const Source* source = sourceOf(lessons, catalogue, id))
                    citations << citationWords(*source);
    };
    for (const Lesson& lesson : lessons.cards)
        add(lesson);
    add(lessons.notShown);
    citations.removeDuplicates();
    citations.sort(Qt::CaseInsensitive);
    return citations;
}

} // namespace hipwise
