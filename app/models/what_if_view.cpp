#include "app/models/what_if_view.h"

#include "app/models/week_sets.h"
#include "app/models/what_if_facts.h"
#include "app/models/what_if_words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::WhatIfView)
};

/// "if next week is missed".
QString condition(Course course) {
    switch (course) {
    case Course::AllGoesWell:
        return Words::tr("if all goes well");
    case Course::NextWeekMissed:
        return Words::tr("if next week is missed");
    case Course::ItHurts:
        return Words::tr("if it hurts");
    }
    return {};
}

QStringList sentencesOf(Course course, const WhatIfStory& story) {
    switch (course) {
    case Course::AllGoesWell:
        return wordsOfAllGoingWell(story);
    case Course::NextWeekMissed:
        return wordsOfAMissedWeek(story);
    case Course::ItHurts:
        return wordsOfPain(story);
    }
    return {};
}

} // namespace

QString courseName(Course course) {
    switch (course) {
    case Course::AllGoesWell:
        return Words::tr("All goes well");
    case Course::NextWeekMissed:
        return Words::tr("Next week is missed");
    case Course::ItHurts:
        return Words::tr("It hurts");
    }
    return {};
}

WhatIfView whatIfView(Course course, const Programme& plan, const Simulation& ahead,
                      const Catalogue& catalogue) {
    WhatIfView view;
    view.legend = Words::tr("Strength sets a week %1", "if ...").arg(condition(course));
    const int now = weekNumberOf(plan, plan.today);
    for (const Week& week : ahead.programme.weeks) {
        if (week.number < now)
            continue;
        const double sets = keptStrengthSets(week, plan.today);
        view.line.push_back(
            {week.number, sets,
             Words::tr("%1: %2", "if ...: 12 sets").arg(condition(course), countOfSets(sets))});
    }
    view.sentences = sentencesOf(course, {plan, ahead, catalogue});
    return view;
}

} // namespace hipwise
