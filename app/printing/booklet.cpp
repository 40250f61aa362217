#include "app/printing/booklet.h"

#include "app/text/exercise_words.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

struct BookletWords {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Booklet)
};

/// "Pelvic tilt" or "Pelvic tilt or standing glute squeeze".
QString namesOn(const Catalogue& catalogue, Ladder ladder, int level) {
    QString names;
    for (const Exercise& exercise : catalogue.ladder(ladder))
        if (exercise.level == level)
            names = names.isEmpty() ? toQt(exercise.name)
                                    : BookletWords::tr("%1 or %2", "two exercises")
                                          .arg(names, insideSentence(toQt(exercise.name)));
    return names;
}

BookletEntry entryOf(const SheetRow& row, const Catalogue& catalogue) {
    BookletEntry entry{row, {}, {}, {}, {}, {}};
    const Exercise* exercise = catalogue.find(row.exercise);
    if (!exercise)
        return entry;
    for (const std::string& step : exercise->steps)
        entry.steps << toQt(step);
    entry.feel = toQt(exercise->feel);
    entry.fault = toQt(exercise->fault);
    entry.easier = namesOn(catalogue, exercise->ladder, exercise->level - 1);
    entry.harder = namesOn(catalogue, exercise->ladder, exercise->level + 1);
    return entry;
}

} // namespace

std::optional<Booklet> booklet(const Profile& profile, const Programme& programme, int weekNumber,
                               const Catalogue& catalogue, Date printedOn) {
    auto week = weekSheet(profile, programme, weekNumber, catalogue, printedOn);
    if (!week)
        return std::nullopt;
    Booklet booklet{std::move(*week), {}};
    booklet.week.title = BookletWords::tr("Hip exercises · week %1 of %2")
                             .arg(weekNumber)
                             .arg(programme.weeks.size());
    booklet.week.fileName = BookletWords::tr("Hip exercises week %1.pdf").arg(weekNumber);
    for (const SheetRow& row : booklet.week.rows)
        booklet.entries.push_back(entryOf(row, catalogue));
    return booklet;
}

} // namespace hipwise
