#include "app/text/exercise_words.h"

#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ExerciseWords)
};

} // namespace

QString ladderName(Ladder ladder) {
    switch (ladder) {
    case Ladder::Bridge:
        return Words::tr("Bridges");
    case Ladder::SideLegRaise:
        return Words::tr("Side leg raises");
    case Ladder::Lunge:
        return Words::tr("Squats and lunges");
    case Ladder::Clamshell:
        return Words::tr("Clamshells");
    case Ladder::Core:
        return Words::tr("Trunk");
    case Ladder::Hinge:
        return Words::tr("Bending from the hips");
    case Ladder::Balance:
        return Words::tr("Balance");
    case Ladder::Mobility:
        return Words::tr("Stretches");
    case Ladder::BandWalk:
        return Words::tr("Band walks");
    case Ladder::Extension:
        return Words::tr("Leg lifts to the back");
    case Ladder::WarmUp:
        return Words::tr("Warm-up");
    }
    return {};
}

QString positionName(Position position) {
    switch (position) {
    case Position::Supine:
        return Words::tr("On your back");
    case Position::SideLying:
        return Words::tr("On your side");
    case Position::Prone:
        return Words::tr("On your front");
    case Position::Quadruped:
        return Words::tr("On hands and knees");
    case Position::HalfKneeling:
        return Words::tr("On one knee");
    case Position::SideSupport:
        return Words::tr("On one forearm, sideways");
    case Position::Sitting:
        return Words::tr("Sitting");
    case Position::Standing:
        return Words::tr("Standing");
    }
    return {};
}

QString equipmentName(Equipment equipment) {
    switch (equipment) {
    case Equipment::MiniBand:
        return Words::tr("A mini-band");
    case Equipment::Chair:
        return Words::tr("A chair");
    case Equipment::Step:
        return Words::tr("A step");
    case Equipment::Wall:
        return Words::tr("A wall");
    }
    return {};
}

QString equipmentWords(const Exercise& exercise) {
    QStringList things;
    for (const Equipment each : exercise.equipment)
        things << (things.isEmpty() ? equipmentName(each) : insideSentence(equipmentName(each)));
    return things.isEmpty() ? Words::tr("Nothing but you") : listWords(things);
}

QString doseRangeWords(const Exercise& exercise) {
    const QString lowest = QLocale().toString(exercise.lowest);
    const QString highest = QLocale().toString(exercise.highest);
    if (exercise.type == DoseType::Hold)
        return (exercise.perSide ? Words::tr("%1 to %2 s on each side") : Words::tr("%1 to %2 s"))
            .arg(lowest, highest);
    const QString pace = QLocale().toString(exercise.secondsPerRep.value / 10.0, 'g', 3);
    return (exercise.perSide ? Words::tr("%1 to %2 times on each side, %3 s each")
                             : Words::tr("%1 to %2 times, %3 s each"))
        .arg(lowest, highest, pace);
}

QString listWords(const QStringList& things) {
    if (things.size() < 2)
        return things.join(QString());
    return Words::tr("%1 and %2", "the last two of a list")
        .arg(things.mid(0, things.size() - 1).join(Words::tr(", ", "between parts of a list")),
             things.last());
}

} // namespace hipwise
