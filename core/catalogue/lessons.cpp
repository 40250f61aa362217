#include "core/catalogue/lessons.h"

#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/fields.h"
#include "core/catalogue/repeated_keys.h"

#include <algorithm>
#include <iterator>

namespace hipwise {
namespace {

constexpr std::string_view path = "learn/lessons.json";
constexpr std::string_view notShownId = "not-shown";

Lesson readLesson(Fields fields) {
    Lesson lesson{fields.text("id"), fields.text("title"), fields.texts("drawings"), {}};
    for (Fields& part : fields.objects("parts")) {
        lesson.parts.push_back(
            {part.textOrNull("heading"), part.text("text"), part.texts("sources")});
        part.refuseOthers();
    }
    fields.refuseOthers();
    return lesson;
}

void checkReferences(const Lessons& lessons, const Catalogue& catalogue,
                     std::vector<CatalogueProblem>& problems) {
    std::vector<Lesson> all = lessons.cards;
    all.push_back(lessons.notShown);
    for (const Lesson& lesson : all) {
        for (const std::string& drawing : lesson.drawings)
            if (!catalogue.find(drawing))
                problems.push_back({lesson.id, "There is no exercise \"" + drawing + "\"."});
        for (const LessonPart& part : lesson.parts)
            for (const std::string& source : part.sources)
                if (!sourceOf(lessons, catalogue, source))
                    problems.push_back({lesson.id, "There is no source \"" + source + "\"."});
    }
}

} // namespace

std::variant<Lessons, std::vector<CatalogueProblem>> readLessons(const EmbeddedFile& file,
                                                                 const Catalogue& catalogue) {
    std::vector<CatalogueProblem> problems = repeatedKeys(file);
    Lessons lessons;
    auto document = Fields::ofFile(file, problems);
    if (!document)
        return problems;
    if (document->text("format") != "hipwise/lessons")
        document->refuse("The field \"format\" must be \"hipwise/lessons\".");
    if (document->wholeNumber("version") != 1)
        document->refuse("The field \"version\" must be 1.");
    for (Fields& entry : document->objects("lessons")) {
        Lesson lesson = readLesson(std::move(entry));
        if (lesson.id == notShownId)
            lessons.notShown = std::move(lesson);
        else
            lessons.cards.push_back(std::move(lesson));
    }
    for (Fields& entry : document->objects("sources"))
        lessons.sources.push_back(readSource(std::move(entry)));
    document->refuseOthers();
    if (problems.empty())
        checkReferences(lessons, catalogue, problems);
    if (!problems.empty())
        return problems;
    return lessons;
}

const Lessons& shippedLessons() {
    static const auto lessons = std::get<Lessons>(readLessons(
        *std::ranges::find(embeddedFiles(), path, &EmbeddedFile::path), shippedCatalogue()));
    return lessons;
}

const Source* sourceOf(const Lessons& lessons, const Catalogue& catalogue, const std::string& id) {
    const auto own = std::ranges::find(lessons.sources, id, &Source::id);
    return own != lessons.sources.end() ? &*own : catalogue.findSource(id);
}

} // namespace hipwise
