#include "app/models/progress_changes.h"

#include "app/models/session_view.h"
#include "app/models/test_words.h"
#include "app/text/exercise_words.h"
#include "app/text/words.h"
#include "core/coach/test_change.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ProgressChanges)
};

QString testWithSide(const TestSeries& series) {
    if (!series.side)
        return testName(series.test);
    return Words::tr("%1, %2", "test, side")
        .arg(testName(series.test), insideSentence(sideName(*series.side)));
}

QString verdictOn(Test test, int earlier, int later) {
    switch (changeBetween(test, earlier, later)) {
    case TestChange::Better:
        return Words::tr("better, and by more than the test varies by itself");
    case TestChange::Worse:
        return Words::tr("less good, and by more than the test varies by itself");
    case TestChange::WithinError:
        return earlier == later ? Words::tr("the same")
                                : Words::tr("within what the test varies by itself");
    }
    return {};
}

QString testChangeWords(const TestSeries& series) {
    const TestResult& first = series.results.front();
    const TestResult& last = series.results.back();
    return Words::tr("%1: from %2 to %3; %4.", "test, result, result, verdict")
        .arg(testWithSide(series), testResultWords(series.test, first.result),
             testResultWords(series.test, last.result),
             verdictOn(series.test, first.result, last.result));
}

QString ladderChangeWords(const LadderProgress& ladder, const Programme& programme,
                          const Catalogue& catalogue) {
    return Words::tr("%1: from %2 to %3 in week %4.", "ladder, exercise, exercise, week")
        .arg(ladderName(ladder.ladder), insideSentence(nameOfExercise(catalogue, ladder.first)),
             insideSentence(nameOfExercise(catalogue, ladder.now)),
             QLocale().toString(programmeWeekOf(programme, ladder.nowSince)));
}

QString points(int tenths) {
    return QLocale().toString(tenths / 10.0, 'f', QLocale::FloatingPointShortest);
}

QString painChangeWords(const PainChange& change) {
    const QString numbers =
        Words::tr("Pain before sessions: %1 of 10 on average in the first week shown, %2 of 10 in "
                  "the last")
            .arg(points(change.firstTenths), points(change.lastTenths));
    if (!change.real)
        return Words::tr("%1; less than the 2 points that count as a real change.").arg(numbers);
    return change.lastTenths < change.firstTenths
               ? Words::tr("%1; a real change for the better.").arg(numbers)
               : Words::tr("%1; a real change. A physiotherapist can help to find out why.")
                     .arg(numbers);
}

} // namespace

ProgressFacts progressFacts(const Snapshot& snapshot, ProgressRange range,
                            const Catalogue& catalogue) {
    const DaySpan days = progressDays(snapshot, range);
    return {painDays(snapshot, days), testSeries(snapshot, days), keptWeeks(snapshot, days),
            goalWeeks(snapshot, catalogue, days), ladderProgress(snapshot, catalogue, days)};
}

QStringList progressChanges(const ProgressFacts& facts, const Programme& programme,
                            const Catalogue& catalogue) {
    QStringList changes;
    for (const TestSeries& series : facts.tests)
        if (series.results.size() > 1)
            changes << testChangeWords(series);
    for (const LadderProgress& ladder : facts.ladders)
        if (ladder.first != ladder.now)
            changes << ladderChangeWords(ladder, programme, catalogue);
    if (const auto change = painChange(facts.pain))
        changes << painChangeWords(*change);
    return changes;
}

int programmeWeekOf(const Programme& programme, Date day) {
    return programme.start.mondayOfWeek().daysUntil(day) / 7 + 1;
}

} // namespace hipwise
