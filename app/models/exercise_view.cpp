#include "app/models/exercise_view.h"

#include "app/text/exercise_words.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ExerciseView)
};

/// The exercises on the nearest rung in one direction, as the shelf of the ladder shows them.
std::vector<ShelfExercise> neighbours(const Exercise& exercise, int direction, const Shelf& shelf,
                                      const Catalogue& catalogue) {
    std::vector<ShelfExercise> found;
    for (const ShelfExercise& each : shelf.exercises)
        if (catalogue.find(each.exercise)->level == exercise.level + direction)
            found.push_back(each);
    return found;
}

QString placeWords(const Exercise& exercise, const Snapshot& snapshot, const QString& leftOut) {
    const LadderPlace place = placeOn(snapshot.programme, exercise.ladder);
    if (place.item && place.item->exercise == exercise.id) {
        const QString dose = doseWords(*place.item);
        return place.date >= snapshot.programme.today
                   ? Words::tr("You are here. Next: %1 on %2.").arg(dose, longDate(place.date))
                   : Words::tr("You are here. Last: %1 on %2.").arg(dose, longDate(place.date));
    }
    if (!leftOut.isEmpty())
        return Words::tr("Not in your plan. %1.").arg(leftOut);
    if (exercise.ladder == Ladder::WarmUp)
        return Words::tr("Part of the warm-up.");
    return place.item && exercise.level > place.item->level
               ? Words::tr("Ahead of you: the plan gets here step by step.")
               : Words::tr("Not in your plan now.");
}

} // namespace

ExerciseView exerciseView(const Exercise& exercise, const Snapshot& snapshot,
                          const Catalogue& catalogue) {
    const auto shelves = exerciseShelves(snapshot, catalogue);
    const QString title = ladderName(exercise.ladder);
    const auto shelf = std::ranges::find(shelves, title, &Shelf::title);
    const QString note = leftOutWords(exercise, snapshot, catalogue);
    ExerciseView view;
    view.exercise = exercise.id;
    view.name = toQt(exercise.name);
    view.line = title;
    if (const int steps = catalogue.topLevel(exercise.ladder); steps > 1)
        view.line = Words::tr("%1 · step %2 of %3").arg(title).arg(exercise.level).arg(steps);
    view.place = placeWords(exercise, snapshot, note);
    view.leftOut = !note.isEmpty();
    view.purpose = toQt(exercise.purpose);
    for (const std::string& step : exercise.steps)
        view.steps << toQt(step);
    view.feel = toQt(exercise.feel);
    view.fault = toQt(exercise.fault);
    view.dose = doseRangeWords(exercise);
    view.position = positionName(exercise.position);
    view.equipment = equipmentWords(exercise);
    QStringList muscles;
    for (const std::string& muscle : exercise.muscles)
        muscles << toQt(muscle);
    view.muscles = listWords(muscles);
    for (const Limit limit : exercise.excludedBy)
        view.limits << limitName(limit);
    if (const Exercise* instead = catalogue.find(exercise.swapFor))
        view.instead = {instead->id, toQt(instead->name), Rung::Ahead, {}};
    view.easier = neighbours(exercise, -1, *shelf, catalogue);
    view.harder = neighbours(exercise, 1, *shelf, catalogue);
    for (const Fact& fact : exercise.facts)
        if (const Source* source = catalogue.findSource(fact.source))
            view.facts.push_back({toQt(fact.text), citationWords(*source)});
    return view;
}

QString citationWords(const Source& source) {
    QString words = toQt(source.citation);
    if (!source.doi.empty())
        words += QStringLiteral(" doi:") + toQt(source.doi);
    return Words::tr("%1 (read: %2)").arg(words, toQt(source.read));
}

} // namespace hipwise
