#include "app/models/progress_charts.h"

#include "app/models/test_words.h"
#include "app/text/words.h"
#include "core/coach/test_band.h"
#include "core/coach/test_change.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ProgressCharts)
};

/// Up to here pain is mild (evidence.md section 5).
constexpr int mildPainMost = 2;
/// The axis goes so far beyond where a good result begins.
constexpr double roomAboveGood = 1.3;
/// Above and below the levels of a look.
constexpr double roomAtLevels = 0.25;

/// Over so long a time single days would hide the course: means of so many days are shown.
int daysOfMean(const DaySpan& days) {
    constexpr int halfYear = 26 * 7;
    constexpr int fourYears = 4 * 365;
    const int length = days.first.daysUntil(days.last);
    return length <= halfYear ? 1 : length <= fourYears ? 7 : 28;
}

QString meanNote(int daysOfOne) {
    if (daysOfOne == 1)
        return {};
    return QLatin1Char(' ') + Words::tr("Each point is the average of %Ln day(s).", "", daysOfOne);
}

/// Means in tenths of so many days each, counted from a day on; each stands on its first day.
std::vector<ChartPoint> means(const std::vector<ChartPoint>& points, Date from, int daysOfOne) {
    std::vector<ChartPoint> averaged;
    for (auto at = points.begin(); at != points.end();) {
        const int group = from.daysUntil(at->date) / daysOfOne;
        double sum = 0;
        int count = 0;
        for (; at != points.end() && from.daysUntil(at->date) / daysOfOne == group; ++at, ++count)
            sum += at->value;
        averaged.push_back({from.plusDays(group * daysOfOne), std::round(10 * sum / count) / 10});
    }
    return averaged;
}

void addPain(Chart& chart, const std::vector<PainDay>& pain, ChartSeries series,
             std::optional<int> PainDay::*told) {
    for (const PainDay& day : pain)
        if (const auto value = day.*told)
            series.points.push_back({day.date, static_cast<double>(*value)});
    const int daysOfOne = daysOfMean({chart.first, chart.last});
    if (daysOfOne > 1)
        series.points = means(series.points, chart.first, daysOfOne);
    if (!series.points.empty())
        chart.series.push_back(std::move(series));
}

/// A chart of weeks with what was planned around what was done.
template <class Week>
Chart weekBarsChart(const std::vector<Week>& weeks) {
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.first = weeks.front().monday;
    chart.last = weeks.back().monday;
    chart.series = {{Words::tr("Planned")}, {Words::tr("Done"), ChartMark::Square, true}};
    return chart;
}

double topOf(const Chart& chart, double least) {
    double top = least;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points)
            top = std::max(top, point.value);
    return top;
}

double sets(QuarterSets quarters) {
    return quarters.value / 4.0;
}

ChartSeries seriesOf(const TestSeries& test) {
    ChartSeries series;
    series.name = test.side ? sideName(*test.side) : Words::tr("Result");
    if (test.side == Side::Right) {
        series.mark = ChartMark::Square;
        series.dashed = true;
    }
    const TestError& error = errorOf(test.test);
    if (test.test != Test::HipFlexor) {
        series.error = error.amount;
        series.errorPercent = error.percent;
    }
    for (const TestResult& result : test.results)
        series.points.push_back({result.date, static_cast<double>(result.result)});
    return series;
}

QString goodWords(const GoodResults& good) {
    return good.byAge ? Words::tr("good at your age") : Words::tr("good, by Hipwise's own mark");
}

Chart emptyTestChart(Test test, const DaySpan& days) {
    Chart chart;
    chart.key = QStringLiteral("test.") + toQt(nameOf(test));
    chart.title = testQuestion(test);
    chart.note = testErrorNote(test);
    chart.unit = testUnit(test);
    chart.first = days.first;
    chart.last = days.last;
    if (test == Test::HipFlexor)
        chart.levels = lookWords();
    return chart;
}

void setTestRange(Chart& chart, Test test, const Snapshot& person) {
    if (!chart.levels.isEmpty()) {
        chart.lowest = -roomAtLevels;
        chart.highest = static_cast<double>(chart.levels.size() - 1) + roomAtLevels;
        return;
    }
    const auto good = goodResults(test, person.profile, person.programme.start.year());
    const double top = topOf(chart, good ? roomAboveGood * good->low : 0);
    const double step = top > 20 ? 10 : 5;
    chart.highest = step * std::ceil((top + 1) / step);
    if (good)
        chart.band = {static_cast<double>(good->low),
                      good->high ? std::optional<double>(*good->high) : std::nullopt,
                      goodWords(*good)};
}

} // namespace

std::optional<Chart> painChart(const std::vector<PainDay>& pain, const DaySpan& days) {
    if (pain.empty())
        return std::nullopt;
    Chart chart;
    chart.key = QStringLiteral("pain");
    chart.title = Words::tr("How much did it hurt?");
    chart.note = Words::tr("0 is no pain, 10 the worst: before and after sessions, at worst in an "
                           "exercise, and on the next morning. A change of 2 or of 30 % counts as "
                           "real.") +
                 meanNote(daysOfMean(days));
    chart.unit = Words::tr("of 10");
    chart.first = days.first;
    chart.last = days.last;
    chart.highest = 10;
    chart.band = {0, mildPainMost, Words::tr("mild")};
    addPain(chart, pain, {Words::tr("Before", "pain before a session")}, &PainDay::before);
    addPain(chart, pain, {Words::tr("After", "pain after a session"), ChartMark::Square, true},
            &PainDay::after);
    addPain(chart, pain,
            {Words::tr("At worst", "pain in an exercise"), ChartMark::Triangle, false, false},
            &PainDay::worst);
    addPain(chart, pain, {Words::tr("Next morning"), ChartMark::Diamond, false, false},
            &PainDay::morning);
    return chart;
}

std::optional<Chart> activityChart(const std::vector<ActivitySeries>& activities,
                                   const DaySpan& days) {
    if (activities.empty())
        return std::nullopt;
    constexpr std::array marks{ChartMark::Circle, ChartMark::Square, ChartMark::Triangle,
                               ChartMark::Diamond};
    std::vector<const ActivitySeries*> shown;
    for (const ActivitySeries& activity : activities)
        shown.push_back(&activity);
    std::ranges::stable_sort(shown, std::greater{}, [](const ActivitySeries* activity) {
        return activity->results.back().date;
    });
    shown.resize(std::min(shown.size(), marks.size()));
    Chart chart;
    chart.key = QStringLiteral("activities");
    chart.title = Words::tr("How hard are daily things?");
    chart.note = Words::tr("0 is easy, 10 is impossible, as you told it in check-ins.");
    chart.unit = Words::tr("of 10");
    chart.first = days.first;
    chart.last = days.last;
    chart.highest = 10;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        ChartSeries series{toQt(shown[i]->name), marks[i], i % 2 == 1};
        for (const TestResult& result : shown[i]->results)
            series.points.push_back({result.date, static_cast<double>(result.result)});
        chart.series.push_back(std::move(series));
    }
    return chart;
}

std::optional<Chart> keptChart(const std::vector<KeptWeek>& weeks) {
    int planned = 0;
    int extra = 0;
    for (const KeptWeek& week : weeks) {
        planned += week.planned;
        extra += week.extra;
    }
    if (planned == 0)
        return std::nullopt;
    Chart chart = weekBarsChart(weeks);
    chart.key = QStringLiteral("kept");
    chart.title = Words::tr("Did you keep your sessions?");
    chart.note = Words::tr("A session counts as soon as anything of it is done, on any day.");
    if (extra > 0)
        chart.note += QLatin1Char(' ') +
                      Words::tr("%Ln session(s) outside the plan are not counted here.", "", extra);
    chart.unit = Words::tr("sessions a week");
    for (const KeptWeek& week : weeks) {
        chart.series[0].points.push_back({week.monday, static_cast<double>(week.planned)});
        chart.series[1].points.push_back({week.monday, static_cast<double>(week.kept)});
    }
    chart.highest = topOf(chart, 4);
    return chart;
}

std::vector<Chart> testCharts(const std::vector<TestSeries>& tests, const Snapshot& person,
                              const DaySpan& days) {
    std::vector<Chart> charts;
    for (auto test = tests.begin(); test != tests.end();) {
        Chart chart = emptyTestChart(test->test, days);
        const Test which = test->test;
        for (; test != tests.end() && test->test == which; ++test)
            chart.series.push_back(seriesOf(*test));
        setTestRange(chart, which, person);
        charts.push_back(std::move(chart));
    }
    return charts;
}

std::vector<Chart> goalCharts(const std::vector<GoalWeek>& weeks) {
    std::vector<Chart> charts;
    for (std::size_t goal = 0; goal < goalCount && !weeks.empty(); ++goal) {
        Chart chart = weekBarsChart(weeks);
        for (const GoalWeek& week : weeks) {
            chart.series[0].points.push_back({week.monday, sets(week.planned[goal])});
            chart.series[1].points.push_back({week.monday, sets(week.done[goal])});
        }
        if (topOf(chart, 0) <= 0)
            continue;
        const auto which = static_cast<Goal>(goal);
        chart.key = QStringLiteral("goal.") + toQt(nameOf(which));
        chart.title = Words::tr("%1: how much was done?", "a goal").arg(goalName(which));
        chart.unit = Words::tr("sets a week");
        chart.highest = topOf(chart, 4);
        charts.push_back(std::move(chart));
    }
    return charts;
}

} // namespace hipwise
