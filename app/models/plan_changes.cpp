#include "app/models/plan_changes.h"

#include "app/models/session_view.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <vector>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::PlanChanges)
};

constexpr int daysLookedAt = 14;

/// An exercise on one of the days looked at.
struct Asked {
    const Prescription* item = nullptr;
    Date day;
};

/// In the order of their days.
std::vector<Asked> daysAhead(const Programme& programme, Date today) {
    std::vector<Asked> asked;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions) {
            const bool ahead =
                session.date >= today && today.daysUntil(session.date) < daysLookedAt;
            if (!ahead || session.state == SessionState::Paused)
                continue;
            for (const Prescription& item : session.items)
                asked.push_back({&item, session.date});
        }
    return asked;
}

std::vector<Asked> daysOf(const std::string& exercise, const std::vector<Asked>& asked) {
    std::vector<Asked> days;
    std::ranges::copy_if(asked, std::back_inserter(days),
                         [&](const Asked& each) { return each.item->exercise == exercise; });
    return days;
}

/// Each exercise once.
std::vector<std::string> exercisesOf(const std::vector<Asked>& asked) {
    std::vector<std::string> exercises;
    for (const Asked& each : asked)
        if (std::ranges::find(exercises, each.item->exercise) == exercises.end())
            exercises.push_back(each.item->exercise);
    return exercises;
}

QString firstSideWords(const Prescription& before, const Prescription& after, const QString& name) {
    if (after.firstSide == before.firstSide)
        return {};
    if (!after.firstSide)
        return Words::tr("%1: no side needs to go first any more.").arg(name);
    return *after.firstSide == Side::Left ? Words::tr("%1: left side first.").arg(name)
                                          : Words::tr("%1: right side first.").arg(name);
}

QString extraSetWords(const Prescription& before, const Prescription& after, const QString& name) {
    if (after.extraSetSide == before.extraSetSide)
        return {};
    if (!after.extraSetSide)
        return Words::tr("%1: no extra set on one side any more.").arg(name);
    return *after.extraSetSide == Side::Left
               ? Words::tr("%1: one more set on the left.").arg(name)
               : Words::tr("%1: one more set on the right.").arg(name);
}

QStringList changesOf(const Prescription& before, const Prescription& after, const QString& name) {
    QStringList changes{firstSideWords(before, after, name), extraSetWords(before, after, name)};
    if (after.sets != before.sets || after.amount != before.amount)
        changes << Words::tr("%1: %2 × %3 in place of %4 × %5.", "name, sets and amount twice")
                       .arg(name)
                       .arg(after.sets)
                       .arg(amountWords(after.amount))
                       .arg(before.sets)
                       .arg(amountWords(before.amount));
    changes.removeAll(QString());
    return changes;
}

/// What differs on the first day that differs, else on how many days it comes.
QStringList changesOf(const std::vector<Asked>& before, const std::vector<Asked>& after,
                      const QString& name) {
    for (const Asked& now : after) {
        const auto then = std::ranges::find(before, now.day, &Asked::day);
        if (then == before.end())
            continue;
        if (QStringList changes = changesOf(*then->item, *now.item, name); !changes.isEmpty())
            return changes;
    }
    if (after.size() == before.size())
        return {};
    return {Words::tr("%1: on %n day(s) of the next two weeks in place of %2.", nullptr,
                      static_cast<int>(after.size()))
                .arg(name)
                .arg(before.size())};
}

QString newWords(const Asked& first, const Catalogue& catalogue) {
    const QString words = Words::tr("New from %1: %2.", "day, exercise")
                              .arg(shortDate(first.day),
                                   insideSentence(nameOfExercise(catalogue, first.item->exercise)));
    if (first.item->reasons.empty())
        return words;
    return Words::tr("%1 %2", "a sentence and its reason")
        .arg(words, toQt(first.item->reasons.front().because));
}

} // namespace

QStringList planChanges(const Programme& before, const Programme& after,
                        const Catalogue& catalogue) {
    const auto old = daysAhead(before, after.today);
    const auto now = daysAhead(after, after.today);
    QStringList come;
    QStringList change;
    for (const std::string& exercise : exercisesOf(now)) {
        const auto days = daysOf(exercise, now);
        const auto daysBefore = daysOf(exercise, old);
        if (daysBefore.empty())
            come << newWords(days.front(), catalogue);
        else
            change << changesOf(daysBefore, days, nameOfExercise(catalogue, exercise));
    }
    QStringList go;
    for (const std::string& exercise : exercisesOf(old))
        if (daysOf(exercise, now).empty())
            go << Words::tr("%1 makes room for the next two weeks.", "exercise")
                      .arg(nameOfExercise(catalogue, exercise));
    return come + go + change;
}

} // namespace hipwise
