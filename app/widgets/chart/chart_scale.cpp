#include "app/widgets/chart/chart_scale.h"

#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ChartScale)
};

constexpr int fourWeeks = 28;

/// 1, 2 or 5 times a power of ten, at least as large; never below 1 for whole numbers.
double roundStep(double least) {
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1e-9))));
    for (const double times : {1.0, 2.0, 5.0, 10.0})
        if (times * power >= least * (1 - 1e-9))
            return std::max(1.0, times * power);
    return std::max(1.0, 10 * power);
}

QString label(Date date, const QString& format) {
    return QLocale().toString(toQt(date), format);
}

std::vector<AxisTick> weekTicks(Date first, Date last, int weeks) {
    std::vector<AxisTick> ticks;
    const QString format = Words::tr("d MMM", "short date");
    Date day = first.mondayOfWeek();
    for (; day <= last; day = day.plusDays(7 * weeks))
        if (day >= first)
            ticks.push_back({static_cast<double>(first.daysUntil(day)), label(day, format)});
    return ticks;
}

Date firstOfMonth(int monthsSinceZero) {
    return Date::fromParts(monthsSinceZero / 12, monthsSinceZero % 12 + 1, 1).value_or(Date());
}

std::vector<AxisTick> monthTicks(Date first, Date last, int months) {
    std::vector<AxisTick> ticks;
    const bool oneYear = first.daysUntil(last) < 330;
    const QString format = months % 12 == 0 ? QStringLiteral("yyyy")
                           : oneYear        ? Words::tr("MMM", "short month")
                                            : Words::tr("MMM yyyy", "short month and year");
    const int begin = (first.year() * 12 + first.month() - 1) / months * months;
    const int end = last.year() * 12 + last.month() - 1;
    for (int month = begin; month <= end; month += months) {
        const Date day = firstOfMonth(month);
        if (day >= first)
            ticks.push_back({static_cast<double>(first.daysUntil(day)), label(day, format)});
    }
    return ticks;
}

using Fits = std::function<bool(const std::vector<AxisTick>& ticks)>;

/// The first and the last day, or the first alone.
std::vector<AxisTick> endTicks(Date first, Date last, const Fits& fits) {
    const QString format = Words::tr("d MMM", "short date");
    const AxisTick from{0, label(first, format)};
    const AxisTick to{static_cast<double>(first.daysUntil(last)), label(last, format)};
    return first < last && fits({from, to}) ? std::vector{from, to} : std::vector{from};
}

} // namespace

std::vector<AxisTick> valueTicks(const Chart& chart, int most) {
    std::vector<AxisTick> ticks;
    if (!chart.levels.isEmpty()) {
        for (int level = 0; level < chart.levels.size(); ++level)
            ticks.push_back({static_cast<double>(level), chart.levels[level]});
        return ticks;
    }
    const double step = roundStep((chart.highest - chart.lowest) / std::max(1, most - 1));
    for (double at = std::ceil(chart.lowest / step) * step; at <= chart.highest + step * 1e-6;
         at += step)
        ticks.push_back({at, chartValue(chart, at)});
    return ticks;
}

std::vector<AxisTick>
dateTicks(Date first, Date last,
          const std::function<bool(const std::vector<AxisTick>& ticks)>& fits) {
    const int days = first.daysUntil(last);
    if (days < fourWeeks)
        return endTicks(first, last, fits);
    for (const int weeks : {1, 2, 4}) {
        if (days > 130)
            break;
        const auto ticks = weekTicks(first, last, weeks);
        if (!ticks.empty() && fits(ticks))
            return ticks;
    }
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120, 240}) {
        const auto ticks = monthTicks(first, last, months);
        if (!ticks.empty() && fits(ticks))
            return ticks;
    }
    return endTicks(first, last, fits);
}

QPolygonF thinned(const QPolygonF& points) {
    QPolygonF kept;
    const auto column = [](const QPointF& point) { return std::floor(point.x()); };
    for (qsizetype begin = 0, end = 0; begin < points.size(); begin = end) {
        while (end < points.size() && column(points[end]) == column(points[begin]))
            ++end;
        const auto below = [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); };
        const auto [low, high] =
            std::minmax_element(points.begin() + begin, points.begin() + end, below);
        std::array<qsizetype, 4> wanted{begin, low - points.begin(), high - points.begin(),
                                        end - 1};
        std::sort(wanted.begin(), wanted.end());
        const auto repeated = std::unique(wanted.begin(), wanted.end());
        for (auto at = wanted.begin(); at != repeated; ++at)
            kept << points[*at];
    }
    return kept;
}

} // namespace hipwise
