#include "app/models/exercise_shelf.h"

#include "app/text/exercise_words.h"
#include "app/text/words.h"
#include "core/coach/left_out.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ExerciseShelf)
};

Rung rungOf(const Exercise& exercise, const Exercise* here) {
    if (!here)
        return Rung::Ahead;
    if (exercise.id == here->id)
        return Rung::Here;
    return exercise.level < here->level ? Rung::Before : Rung::Ahead;
}

/// Short enough for a tile.
QString shortNote(const LeftOut& why) {
    if (why.limit)
        return Words::tr("Left out for now");
    if (why.missing.empty())
        return Words::tr("Too hard yet, your tests say");
    QStringList things;
    for (const Equipment each : why.missing)
        things << insideSentence(equipmentName(each));
    return Words::tr("Needs %1").arg(listWords(things));
}

ShelfExercise shown(const Exercise& exercise, const Exercise* here, const Snapshot& snapshot,
                    const Catalogue& catalogue) {
    ShelfExercise shown{
        drawingOf(catalogue, exercise.id), toQt(exercise.name), rungOf(exercise, here), {}};
    const auto why = leftOut(exercise, snapshot, catalogue);
    if (shown.rung == Rung::Here) {
        shown.note = Words::tr("You are here");
    } else if (why) {
        shown.rung = Rung::LeftOut;
        shown.note = shortNote(*why);
    }
    return shown;
}

/// All that the person added, whether the plan uses it or not.
Shelf ownShelf(const Snapshot& snapshot, const Catalogue& catalogue) {
    Shelf shelf{Words::tr("Your own"), {}, {}};
    for (const OwnExercise& own : snapshot.own) {
        const Exercise* exercise = catalogue.find(own.id);
        if (own.removed || !exercise)
            continue;
        const Exercise* replaced = catalogue.find(own.insteadOf);
        const auto note =
            replaced ? Words::tr("In place of %1").arg(insideSentence(toQt(replaced->name)))
                     : Words::tr("Only to look up");
        shelf.exercises.push_back(
            {drawingOf(catalogue, own.id), toQt(own.name), Rung::Ahead, note});
    }
    return shelf;
}

} // namespace

LadderPlace placeOn(const Programme& programme, Ladder ladder) {
    LadderPlace last;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions) {
            const auto item = std::ranges::find(session.items, ladder, &Prescription::ladder);
            if (item == session.items.end())
                continue;
            last = {session.date, &*item};
            if (session.date >= programme.today)
                return last;
        }
    return last;
}

Shelf ladderShelf(Ladder ladder, const Snapshot& snapshot, const Catalogue& catalogue) {
    const LadderPlace place = placeOn(snapshot.programme, ladder);
    const Exercise* here = place.item ? catalogue.find(place.item->exercise) : nullptr;
    Shelf shelf{ladderName(ladder), {}, {}};
    if (here)
        shelf.line = Words::tr("Step %1 of %2").arg(here->level).arg(catalogue.topLevel(ladder));
    else if (ladder != Ladder::WarmUp)
        shelf.line = Words::tr("Not in your plan now");
    for (const Exercise& exercise : catalogue.ladder(ladder))
        shelf.exercises.push_back(shown(exercise, here, snapshot, catalogue));
    return shelf;
}

std::vector<Shelf> exerciseShelves(const Snapshot& snapshot, const Catalogue& catalogue) {
    std::vector<Shelf> shelves;
    for (const auto& [ladder, word] : namesOf<Ladder>())
        if (!catalogue.ladder(ladder).empty())
            shelves.push_back(ladderShelf(ladder, snapshot, catalogue));
    if (Shelf own = ownShelf(snapshot, catalogue); !own.exercises.empty())
        shelves.push_back(std::move(own));
    return shelves;
}

std::vector<Shelf> shelvesWith(const std::vector<Shelf>& shelves, const QString& words) {
    const QString wanted = words.simplified();
    std::vector<Shelf> found;
    for (Shelf shelf : shelves) {
        if (!shelf.title.contains(wanted, Qt::CaseInsensitive))
            std::erase_if(shelf.exercises, [&](const ShelfExercise& each) {
                return !each.name.contains(wanted, Qt::CaseInsensitive);
            });
        if (!shelf.exercises.empty())
            found.push_back(std::move(shelf));
    }
    return found;
}

QString leftOutWords(const Exercise& exercise, const Snapshot& snapshot,
                     const Catalogue& catalogue) {
    const auto why = leftOut(exercise, snapshot, catalogue);
    if (!why)
        return {};
    return why->limit ? Words::tr("Left out: %1").arg(insideSentence(limitName(*why->limit)))
                      : shortNote(*why);
}

} // namespace hipwise
