#include "app/models/exercise_told.h"

#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ExerciseTold)
};

constexpr qsizetype timesShown = 2;

const ExerciseLog* entryOf(const SessionLog& session, const std::string& exercise) {
    const auto entry =
        std::find_if(session.exercises.begin(), session.exercises.end(),
                     [&exercise](const ExerciseLog& each) { return each.exercise == exercise; });
    return entry != session.exercises.end() ? &*entry : nullptr;
}

/// "2 × 10" with the least of all sets; sides count once.
QString setsDoneWords(const std::vector<SetLog>& sets) {
    int count = 0;
    Amount least = sets.front().done;
    for (const SetLog& set : sets) {
        count = std::max(count, set.set);
        if (numberOf(set.done) < numberOf(least))
            least = set.done;
    }
    return Words::tr("%1 × %2", "sets, amount").arg(QLocale().toString(count), amountWords(least));
}

QString timeWords(const SessionLog& session, const ExerciseLog& entry) {
    QStringList parts;
    if (!entry.sets.empty())
        parts << setsDoneWords(entry.sets);
    if (entry.skipped)
        parts << leftOutWords(*entry.skipped);
    if (entry.effort)
        parts << effortName(*entry.effort).toLower();
    if (entry.pain)
        parts << painWords(*entry.pain);
    return Words::tr("%1: %2", "day: what was done")
        .arg(shortDate(session.date), parts.join(Words::tr(", ", "between facts")));
}

} // namespace

const ExerciseLog* loggedOn(const Snapshot& snapshot, Date planned, const std::string& exercise) {
    for (const SessionLog& session : snapshot.log)
        if (session.plannedDate == planned)
            if (const ExerciseLog* entry = entryOf(session, exercise))
                return entry;
    return nullptr;
}

QStringList lastTimes(const Snapshot& snapshot, const std::string& exercise, Date before) {
    QStringList times;
    for (auto session = snapshot.log.rbegin(); session != snapshot.log.rend(); ++session) {
        if (session->date >= before || times.size() == timesShown)
            continue;
        const ExerciseLog* entry = entryOf(*session, exercise);
        if (entry && (!entry->sets.empty() || entry->skipped))
            times << timeWords(*session, *entry);
    }
    return times;
}

QString effortName(Effort effort) {
    switch (effort) {
    case Effort::Easy:
        return Words::tr("Easy", "4 or more repetitions left");
    case Effort::Good:
        return Words::tr("Good", "2 or 3 repetitions left");
    case Effort::Hard:
        return Words::tr("Hard", "1 repetition left");
    case Effort::Failed:
        return Words::tr("Too hard", "could not finish");
    }
    return {};
}

QString skipName(SkipReason reason) {
    switch (reason) {
    case SkipReason::Pain:
        return Words::tr("It hurts");
    case SkipReason::NoTime:
        return Words::tr("No time");
    case SkipReason::Tired:
        return Words::tr("Too tired");
    case SkipReason::Travelling:
        return Words::tr("Travelling");
    case SkipReason::Forgot:
        return Words::tr("Forgot it");
    case SkipReason::Bored:
        return Words::tr("Not today");
    case SkipReason::Other:
        return Words::tr("Another reason");
    }
    return {};
}

QString leftOutWords(SkipReason reason) {
    return Words::tr("left out: %1").arg(skipName(reason).toLower());
}

QString painWords(int pain) {
    return Words::tr("pain %1 of 10").arg(QLocale().toString(pain));
}

} // namespace hipwise
