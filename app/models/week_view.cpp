#include "app/models/week_view.h"

#include "app/models/day_view.h"
#include "app/models/week_sets.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cassert>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::WeekView)
};

bool hasTests(const Week& week) {
    return std::any_of(week.sessions.begin(), week.sessions.end(),
                       [](const PlannedSession& session) { return !session.tests.empty(); });
}

QString spokenBar(const WeekBar& bar, Phase phase) {
    QStringList parts{Words::tr("Week %1").arg(QLocale().toString(bar.number)), phaseName(phase),
                      countOfSets(bar.sets)};
    if (bar.hasTests)
        parts << Words::tr("with tests");
    if (bar.holdsToday)
        parts << Words::tr("this week");
    return parts.join(QStringLiteral(", "));
}

PlanDay dayOf(const Programme& programme, Date date, const Catalogue& catalogue) {
    const PlannedSession* session = sessionDueOn(programme, date);
    PlanDay day;
    day.header = shortDate(date);
    day.today = date == programme.today;
    day.mark = markOf(session, programme.today);
    day.state = markWords(day.mark);
    if (!session)
        return day;
    day.title = sessionTitle(*session);
    day.minutes = minutesWords(session->estimated);
    for (const Prescription& item : session->items)
        day.items.push_back({drawingOf(catalogue, item.exercise),
                             nameOfExercise(catalogue, item.exercise), doseWords(item)});
    for (const PlannedTest& test : session->tests)
        day.tests << Words::tr("%1, %2").arg(testName(test.test), minutesWords(test.estimated));
    return day;
}

QString verdictOf(const GoalTotal& total) {
    if (total.targetHigh <= 0)
        return {};
    const QString low = QLocale().toString(total.targetLow);
    const QuarterSets under{4 * total.targetLow - total.sets.value};
    if (under.value > 0)
        return Words::tr("%1 under the target of %2 to %Ln set(s)", "", total.targetHigh)
            .arg(setsWords(under), low);
    if (total.sets.value > 4 * total.targetHigh)
        return Words::tr("above the target of %1 to %Ln set(s)", "", total.targetHigh).arg(low);
    return Words::tr("on target: %1 to %Ln set(s)", "", total.targetHigh).arg(low);
}

std::vector<GoalView> goalsOf(const Week& week) {
    std::vector<GoalView> goals;
    for (std::size_t at = 0; at < goalCount; ++at) {
        const GoalTotal& total = week.goals[at];
        if (total.sets.value == 0 && total.targetHigh == 0)
            continue;
        goals.push_back({goalName(static_cast<Goal>(at)), total.sets.value / 4.0,
                         static_cast<double>(total.targetLow),
                         static_cast<double>(total.targetHigh), countOfSets(total.sets.value / 4.0),
                         verdictOf(total)});
    }
    return goals;
}

QStringList whyOf(const Programme& programme, const Week& week) {
    QStringList sentences;
    for (const Reason& reason : week.reasons)
        sentences << toQt(reason.because);
    for (const RelaxedRule& rule : programme.relaxedRules)
        if (std::find(rule.weeks.begin(), rule.weeks.end(), week.number) != rule.weeks.end())
            sentences << toQt(rule.because);
    sentences.removeDuplicates();
    return sentences;
}

QString sessionsWords(const Week& week) {
    Seconds together;
    for (const PlannedSession& session : week.sessions)
        together += session.estimated;
    return Words::tr("%Ln session(s), %1", "", static_cast<int>(week.sessions.size()))
        .arg(minutesWords(together));
}

} // namespace

std::vector<WeekBar> weekBars(const Programme& programme) {
    const Week* now = weekHolding(programme, programme.today);
    std::vector<WeekBar> bars;
    for (const Week& week : programme.weeks) {
        WeekBar bar{week.number, askedStrengthSets(week), hasTests(week), &week == now, {}};
        bar.spoken = spokenBar(bar, week.phase);
        bars.push_back(bar);
    }
    return bars;
}

int weekOfToday(const Programme& programme) {
    if (const Week* week = weekHolding(programme, programme.today))
        return week->number;
    if (programme.weeks.empty())
        return 0;
    return programme.today < programme.start ? programme.weeks.front().number
                                             : programme.weeks.back().number;
}

QString weekName(const Programme& programme, int number) {
    const Date monday = mondayOfWeekNumber(programme, number);
    return Words::tr("Week %1, %2", "number, first to last day")
        .arg(QLocale().toString(number), dateRange(monday, monday.plusDays(6)));
}

WeekView weekView(const Programme& programme, int number, const Catalogue& catalogue) {
    const Week* week = weekWithNumber(programme, number);
    assert(week);
    const Date monday = mondayOfWeekNumber(programme, number);
    WeekView view;
    view.number = number;
    view.title = Words::tr("Week %1").arg(QLocale().toString(number));
    view.line = QStringList{dateRange(monday, monday.plusDays(6)), phaseName(week->phase),
                            sessionsWords(*week)}
                    .join(QStringLiteral(" · "));
    for (int day = 0; day < 7; ++day)
        view.days.push_back(dayOf(programme, monday.plusDays(day), catalogue));
    view.goals = goalsOf(*week);
    view.why = whyOf(programme, *week);
    return view;
}

QString stripWords(const std::vector<WeekBar>& bars) {
    QStringList tests;
    for (const WeekBar& bar : bars)
        if (bar.hasTests)
            tests << QLocale().toString(bar.number);
    const QString meaning = Words::tr("Strength sets a week.");
    if (tests.isEmpty())
        return meaning;
    return Words::tr("%1 A diamond marks the lighter weeks with tests: %2.")
        .arg(meaning, QLocale().createSeparatedList(tests));
}

} // namespace hipwise
