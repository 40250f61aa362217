#include "app/models/progress_view.h"

#include "app/models/progress_changes.h"
#include "app/models/progress_charts.h"
#include "app/models/session_view.h"
#include "app/text/exercise_words.h"
#include "app/text/words.h"
#include "core/coach/consistency.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ProgressView)
};

bool anythingDone(const std::vector<GoalWeek>& weeks) {
    return std::any_of(weeks.begin(), weeks.end(),
                       [](const GoalWeek& week) { return week.done != PerGoal<QuarterSets>{}; });
}

bool anythingKept(const std::vector<KeptWeek>& weeks) {
    return std::any_of(weeks.begin(), weeks.end(),
                       [](const KeptWeek& week) { return week.kept + week.extra > 0; });
}

bool isEmpty(const ProgressFacts& facts) {
    return facts.pain.empty() && facts.tests.empty() && facts.activities.empty() &&
           !anythingKept(facts.kept) && !anythingDone(facts.goals);
}

QString nothingWords(ProgressRange range) {
    if (range == ProgressRange::All)
        return Words::tr("Nothing to show yet. After your first session this page shows what you "
                         "did and how your back felt, and after a check-in your tests.");
    return Words::tr("Nothing was recorded in these weeks. A longer time shows what came before; "
                     "your next session starts the picture again.");
}

QString spanWords(const DaySpan& days) {
    if (days.first.year() == days.last.year())
        return dateRange(days.first, days.last);
    const QString format = Words::tr("d MMMM yyyy", "date with year");
    return Words::tr("%1 – %2", "from one day to another")
        .arg(QLocale().toString(toQt(days.first), format),
             QLocale().toString(toQt(days.last), format));
}

QString lineOf(const DaySpan& days, const std::vector<KeptWeek>& weeks) {
    int planned = 0;
    int kept = 0;
    for (const KeptWeek& week : weeks) {
        planned += week.planned;
        kept += week.kept;
    }
    if (planned == 0)
        return spanWords(days);
    return Words::tr("%1 · %2 of %Ln session(s) kept", "days, number", planned)
        .arg(spanWords(days), QLocale().toString(kept));
}

LadderLine ladderLine(const LadderProgress& ladder, const Programme& programme,
                      const Catalogue& catalogue) {
    const QString name = nameOfExercise(catalogue, ladder.now);
    const QString week = QLocale().toString(programmeWeekOf(programme, ladder.nowSince));
    const Exercise* exercise = catalogue.find(ladder.now);
    const int top = catalogue.topLevel(ladder.ladder);
    LadderLine line{ladderName(ladder.ladder), Words::tr("%1, since week %2").arg(name, week)};
    if (ladder.first != ladder.now)
        line.first = insideSentence(nameOfExercise(catalogue, ladder.first));
    if (!exercise || exercise->ladder != ladder.ladder || top < 2)
        return line;
    line.step = exercise->level;
    line.steps = top;
    line.place = Words::tr("%1, step %2 of %3, since week %4", "exercise, numbers")
                     .arg(name, QLocale().toString(line.step), QLocale().toString(top), week);
    return line;
}

std::vector<Chart> chartsOf(const ProgressFacts& facts, const Snapshot& snapshot,
                            const DaySpan& days) {
    std::vector<Chart> charts;
    if (const auto pain = painChart(facts.pain, days))
        charts.push_back(*pain);
    if (const auto kept = keptChart(facts.kept))
        charts.push_back(*kept);
    if (const auto activities = activityChart(facts.activities, days))
        charts.push_back(*activities);
    for (Chart& chart : testCharts(facts.tests, snapshot, days))
        charts.push_back(std::move(chart));
    if (anythingDone(facts.goals))
        for (Chart& chart : goalCharts(facts.goals))
            charts.push_back(std::move(chart));
    return charts;
}

} // namespace

ProgressView progressView(const Snapshot& snapshot, ProgressRange range,
                          const Catalogue& catalogue) {
    const DaySpan days = progressDays(snapshot, range);
    const ProgressFacts facts = progressFacts(snapshot, range, catalogue);
    ProgressView view;
    if (isEmpty(facts)) {
        view.line = spanWords(days);
        const bool never = isEmpty(progressFacts(snapshot, ProgressRange::All, catalogue));
        view.nothing = nothingWords(never ? ProgressRange::All : range);
        return view;
    }
    view.line = lineOf(days, facts.kept);
    view.score =
        Words::tr("Regularity: %1 of 100").arg(QLocale().toString(consistencyScore(snapshot)));
    view.scoreNote = Words::tr("How regularly you train, up to today. It fills slowly, over two to "
                               "three months; one missed day costs little, a pause nothing.");
    view.changes = progressChanges(facts, snapshot.programme, catalogue);
    if (view.changes.isEmpty())
        view.changes << Words::tr("No change to tell of yet. Two results of one test, or a new "
                                  "step on a ladder, make the first.");
    for (const LadderProgress& ladder : facts.ladders)
        view.ladders.push_back(ladderLine(ladder, snapshot.programme, catalogue));
    view.charts = chartsOf(facts, snapshot, days);
    return view;
}

} // namespace hipwise
