#include "app/models/shorter_choice.h"

#include "app/models/session_view.h"
#include "app/text/words.h"
#include "core/planning/short_session.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ShorterChoice)
};

constexpr int minutesOffered[]{6, 8, 10, 12, 15};

ShorterChoice shorterChoice(const Snapshot& snapshot, const PlannedSession& session, int minutes,
                            const Catalogue& catalogue) {
    const ShortSession left = shortSession(session, minutes, snapshot.log);
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
                                          const Catalogue& catalogue) {
    std::vector<ShorterChoice> choices;
    for (const int minutes : minutesOffered) {
        ShorterChoice choice = shorterChoice(snapshot, session, minutes, catalogue);
        const bool isNew = choices.empty() || choices.back() != choice;
        if (!choice.leftOut.empty() && isNew)
            choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace hipwise
