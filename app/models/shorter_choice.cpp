#include "app/models/shorter_choice.h"

#include "app/models/session_view.h"
#include "app/text/words.h"
#include "core/coach/shorter_sessions.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ShorterChoice)
};

ShorterChoice choiceOf(const PlannedSession& session, const ShortSession& left,
                       const Catalogue& catalogue) {
    ShorterChoice choice;
    QStringList names;
    for (const Prescription& item : session.items)
        if (std::find(left.exercises.begin(), left.exercises.end(), item.exercise) ==
            left.exercises.end())
            choice.leftOut.push_back(item.exercise);
        else
            names << insideSentence(nameOfExercise(catalogue, item.exercise));
    choice.words =
        Words::tr("%1: %2", "minutes: exercises")
            .arg(minutesWords(left.estimated), names.join(Words::tr(", ", "between exercises")));
    return choice;
}

} // namespace

std::vector<ShorterChoice> shorterChoices(const Snapshot& snapshot, const PlannedSession& session,
                                          const Catalogue& catalogue, bool begun) {
    std::vector<ShorterChoice> choices;
    for (const ShortSession& left : shorterSessions(snapshot, session, begun))
        choices.push_back(choiceOf(session, left, catalogue));
    return choices;
}

} // namespace hipwise
