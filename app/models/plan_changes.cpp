#include "app/models/plan_changes.h"

#include "app/models/session_view.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::PlanChanges)
};

constexpr int daysLookedAt = 14;

/// The first time that an exercise is asked for.
struct FirstTime {
    const Prescription* item = nullptr;
    Date day;
};

/// Of every exercise of the days looked at, in their order.
std::vector<FirstTime> firstTimes(const Programme& programme, Date today) {
    std::vector<FirstTime> times;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions) {
            const bool ahead =
                session.date >= today && today.daysUntil(session.date) < daysLookedAt;
            if (!ahead || session.state == SessionState::Paused)
                continue;
            for (const Prescription& item : session.items)
                if (std::ranges::none_of(times, [&](const FirstTime& time) {
                        return time.item->exercise == item.exercise;
                    }))
                    times.push_back({&item, session.date});
        }
    return times;
}

const FirstTime* timeOf(const std::vector<FirstTime>& times, const std::string& exercise) {
    const auto found = std::ranges::find_if(
        times, [&](const FirstTime& time) { return time.item->exercise == exercise; });
    return found == times.end() ? nullptr : &*found;
}

QStringList changesOf(const Prescription& before, const Prescription& after, const QString& name) {
    QStringList changes;
    if (after.firstSide && after.firstSide != before.firstSide)
        changes << (*after.firstSide == Side::Left ? Words::tr("%1: left side first.").arg(name)
                                                   : Words::tr("%1: right side first.").arg(name));
    if (after.extraSetSide && after.extraSetSide != before.extraSetSide)
        changes << (*after.extraSetSide == Side::Left
                        ? Words::tr("%1: one more set on the left.").arg(name)
                        : Words::tr("%1: one more set on the right.").arg(name));
    if (after.sets != before.sets || after.amount != before.amount)
        changes << Words::tr("%1: %2 × %3 in place of %4 × %5.", "name, sets and amount twice")
                       .arg(name)
                       .arg(after.sets)
                       .arg(amountWords(after.amount))
                       .arg(before.sets)
                       .arg(amountWords(before.amount));
    return changes;
}

} // namespace

QStringList planChanges(const Programme& before, const Programme& after,
                        const Catalogue& catalogue) {
    const auto old = firstTimes(before, after.today);
    const auto now = firstTimes(after, after.today);
    QStringList changes;
    for (const FirstTime& time : now)
        if (!timeOf(old, time.item->exercise))
            changes << Words::tr("New from %1: %2.", "day, exercise")
                           .arg(shortDate(time.day),
                                insideSentence(nameOfExercise(catalogue, time.item->exercise)));
    for (const FirstTime& time : old)
        if (!timeOf(now, time.item->exercise))
            changes << Words::tr("%1 makes room for the next two weeks.", "exercise")
                           .arg(nameOfExercise(catalogue, time.item->exercise));
    for (const FirstTime& time : now)
        if (const FirstTime* was = timeOf(old, time.item->exercise))
            changes << changesOf(*was->item, *time.item,
                                 nameOfExercise(catalogue, time.item->exercise));
    return changes;
}

} // namespace hipwise
