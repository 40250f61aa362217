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
        if (catalogue.find(each.drawing.exercise)->level == exercise.level + direction)
            found.push_back(each);
    return found;
}

bool isOnLadder(const Exercise& exercise, const Catalogue& catalogue) {
    return std::ranges::find(catalogue.ladder(exercise.ladder), exercise.id, &Exercise::id) !=
           catalogue.ladder(exercise.ladder).end();
}

/// Null where it is one of the program's.
const OwnExercise* ownOf(const Exercise& exercise, const Snapshot& snapshot) {
    const auto own = std::ranges::find(snapshot.own, exercise.id, &OwnExercise::id);
    return own == snapshot.own.end() ? nullptr : &*own;
}

QString lineWords(const Exercise& exercise, const OwnExercise* own, const Catalogue& catalogue) {
    if (own && !isOnLadder(exercise, catalogue))
        return Words::tr("Your own");
    const QString ladder = ladderName(exercise.ladder);
    const int steps = catalogue.topLevel(exercise.ladder);
    const QString line =
        steps > 1 ? Words::tr("%1 · step %2 of %3").arg(ladder).arg(exercise.level).arg(steps)
                  : ladder;
    const Exercise* replaced = own ? catalogue.find(own->insteadOf) : nullptr;
    return replaced ? Words::tr("%1 · your own, in place of %2")
                          .arg(line, insideSentence(toQt(replaced->name)))
                    : line;
}

/// Why an exercise is on no ladder.
QString besideWords(const Exercise& exercise, const OwnExercise* own, const Catalogue& catalogue) {
    if (own)
        return own->removed ? Words::tr("Removed. What you did with it is kept.")
                            : Words::tr("Only to look up: the plan does not use it.");
    const Exercise* standIn = catalogue.standInFor(exercise.id);
    return standIn ? Words::tr("Your own exercise %1 stands in for it.").arg(toQt(standIn->name))
                   : Words::tr("Not in your plan now.");
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

void addNeighbours(ExerciseView& view, const Exercise& exercise, const Snapshot& snapshot,
                   const Catalogue& catalogue) {
    const Shelf shelf = ladderShelf(exercise.ladder, snapshot, catalogue);
    view.easier = neighbours(exercise, -1, shelf, catalogue);
    view.harder = neighbours(exercise, 1, shelf, catalogue);
}

} // namespace

ExerciseView exerciseView(const Exercise& exercise, const Snapshot& snapshot,
                          const Catalogue& catalogue) {
    const OwnExercise* own = ownOf(exercise, snapshot);
    const bool onLadder = isOnLadder(exercise, catalogue);
    const QString note = leftOutWords(exercise, snapshot, catalogue);
    ExerciseView view;
    view.exercise = exercise.id;
    view.name = toQt(exercise.name);
    view.own = own != nullptr;
    view.picture = toQt(exercise.picture);
    view.line = lineWords(exercise, own, catalogue);
    view.place =
        onLadder ? placeWords(exercise, snapshot, note) : besideWords(exercise, own, catalogue);
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
        view.instead = {drawingOf(catalogue, instead->id), toQt(instead->name), Rung::Ahead, {}};
    if (onLadder)
        addNeighbours(view, exercise, snapshot, catalogue);
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
