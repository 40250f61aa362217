#include "app/models/progress_changes.h"

#include "app/models/session_view.h"
#include "app/models/test_words.h"
#include "app/text/exercise_words.h"
#include "app/text/words.h"
#include "core/coach/test_change.h"

#include <QCoreApplication>
#include <QLocale>

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

QString fromTo(const TestSeries& series) {
    if (series.results.front().result == series.results.back().result)
        return Words::tr("%1 both times", "a result")
            .arg(resultWords(series.test, series.results.front().result));
    return Words::tr("from %1 to %2", "a result, a later one")
        .arg(resultWords(series.test, series.results.front().result),
             resultWords(series.test, series.results.back().result));
}

/// Within the error where there is only one result.
TestChange changeOf(const TestSeries& series) {
    return changeBetween(series.test, series.results.front().result, series.results.back().result);
}

/// "better, left from 21 s to 33 s"; both sides where they went the same way.
QString realChangeWords(const TestSeries& series, const TestSeries* other) {
    QString course = fromTo(series);
    if (other)
        course = Words::tr("left %1, right %2", "courses").arg(course, fromTo(*other));
    const QString name = other ? testName(series.test) : testWithSide(series);
    return changeOf(series) == TestChange::Better
               ? Words::tr("%1: better, %2.").arg(name, course)
               : Words::tr("%1: less good, %2.").arg(name, course);
}

/// Real changes one by one, the others together in one sentence.
QStringList testChangesWords(const std::vector<TestSeries>& tests) {
    QStringList changes;
    QStringList alike;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const TestSeries& series = tests[i];
        if (series.results.size() < 2)
            continue;
        if (changeOf(series) == TestChange::WithinError) {
            alike << Words::tr("%1 (%2)").arg(insideSentence(testWithSide(series)), fromTo(series));
            continue;
        }
        const TestSeries* next = i + 1 < tests.size() ? &tests[i + 1] : nullptr;
        const bool both = next && next->test == series.test && changeOf(*next) == changeOf(series);
        changes << realChangeWords(series, both ? next : nullptr);
        i += both ? 1 : 0;
    }
    if (!changes.isEmpty())
        changes << (changes.size() == 1
                        ? Words::tr("That is more than the step Hipwise takes for real.")
                        : Words::tr("Each of these is more than the step Hipwise takes for real."));
    if (!alike.isEmpty())
        changes << Words::tr("No clear change, a difference this small may be chance: %1.")
                       .arg(alike.join(QStringLiteral("; ")));
    return changes;
}

QString bothSides(Test test, const SideResults& sides) {
    return Words::tr("left %1, right %2", "results")
        .arg(resultWords(test, sides.left), resultWords(test, sides.right));
}

/// A weaker side, one that has caught up, and the tests that find the sides alike.
QStringList sidesWords(const std::vector<SideCourse>& courses) {
    QStringList words;
    QStringList alike;
    for (const SideCourse& course : courses) {
        const QString name = testName(course.test);
        const QString now = bothSides(course.test, course.last);
        if (course.last.weaker)
            words << Words::tr("%1: the %2 is weaker by more than this test varies: %3.",
                               "test, side, results")
                         .arg(name, insideSentence(sideName(*course.last.weaker)), now);
        else if (course.first.weaker && !course.last.even)
            words << Words::tr("%1: the %2 was weaker; what is left of it may be chance: %3.",
                               "test, side, results")
                         .arg(name, insideSentence(sideName(*course.first.weaker)), now);
        else if (course.first.weaker)
            words << Words::tr("%1: the %2 has caught up, from %3 to %4.",
                               "test, side, results, later results")
                         .arg(name, insideSentence(sideName(*course.first.weaker)),
                              bothSides(course.test, course.first), now);
        else
            alike << Words::tr("%1 (%2)").arg(insideSentence(name), now);
    }
    if (!alike.isEmpty())
        words << Words::tr("Left and right are alike as far as the tests can tell: %1.")
                     .arg(alike.join(QStringLiteral("; ")));
    return words;
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
        return Words::tr("%1; less than the 2 points or 30 % that count as a real change.")
            .arg(numbers);
    return change.lastTenths < change.firstTenths
               ? Words::tr("%1; a real change for the better.").arg(numbers)
               : Words::tr("%1; a real change. A physiotherapist can help to find out why.")
                     .arg(numbers);
}

} // namespace

ProgressFacts progressFacts(const Snapshot& snapshot, ProgressRange range,
                            const Catalogue& catalogue) {
    const DaySpan days = progressDays(snapshot, range);
    return {painDays(snapshot, days),
            testSeries(snapshot, days),
            keptWeeks(snapshot, days),
            goalWeeks(snapshot, catalogue, days),
            ladderProgress(snapshot, catalogue, days),
            activitySeries(snapshot, days)};
}

QStringList progressChanges(const ProgressFacts& facts, const Programme& programme,
                            const Catalogue& catalogue) {
    QStringList changes = testChangesWords(facts.tests);
    changes += sidesWords(sideCourses(facts.tests));
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
