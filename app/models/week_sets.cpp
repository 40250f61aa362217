#include "app/models/week_sets.h"

#include <QCoreApplication>
#include <QLocale>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::WeekSets)
};

} // namespace

bool isStrength(const Prescription& item) {
    return item.ladder != Ladder::Balance && item.ladder != Ladder::Mobility &&
           item.ladder != Ladder::WarmUp;
}

double askedStrengthSets(const PlannedSession& session) {
    double sets = 0;
    for (const Prescription& item : session.items)
        if (isStrength(item))
            sets += item.sets + (item.extraSetSide ? 0.5 : 0);
    return sets;
}

double askedStrengthSets(const Week& week) {
    double sets = 0;
    for (const PlannedSession& session : week.sessions)
        sets += askedStrengthSets(session);
    return sets;
}

QString countOfSets(double sets) {
    return Words::tr("%1 set(s)", "", sets == 1.0 ? 1 : 2)
        .arg(QLocale().toString(sets, 'f', QLocale::FloatingPointShortest));
}

} // namespace hipwise
