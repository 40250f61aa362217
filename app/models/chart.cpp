#include "app/models/chart.h"

#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Chart)
};

/// So many values of one series are read out one by one.
constexpr std::size_t readOutMost = 14;

QString dayWords(Date date) {
    return QLocale().toString(toQt(date), Words::tr("d MMMM yyyy", "date with year"));
}

QString shortDayWords(Date date) {
    return QLocale().toString(toQt(date), Words::tr("d MMM yyyy", "short date with year"));
}

QString pointWords(const Chart& chart, const ChartPoint& point) {
    return Words::tr("%1 on %2", "a value, a date")
        .arg(chartValue(chart, point.value), dayWords(point.date));
}

QString shortened(const Chart& chart, const std::vector<ChartPoint>& points) {
    const auto [lowest, highest] =
        std::minmax_element(points.begin(), points.end(),
                            [](const auto& a, const auto& b) { return a.value < b.value; });
    return Words::tr("%Ln value(s), from %1 to %2, lowest %3, highest %4", "",
                     static_cast<int>(points.size()))
        .arg(pointWords(chart, points.front()), pointWords(chart, points.back()),
             pointWords(chart, *lowest), pointWords(chart, *highest));
}

QString seriesWords(const Chart& chart, const ChartSeries& series) {
    if (series.points.empty())
        return Words::tr("%1: nothing yet", "name of a series").arg(series.name);
    QStringList values;
    if (series.points.size() > readOutMost)
        values << shortened(chart, series.points);
    else
        for (const ChartPoint& point : series.points)
            values << pointWords(chart, point);
    return Words::tr("%1: %2", "name of a series: values")
        .arg(series.name, values.join(QStringLiteral(", ")));
}

QString bandWords(const Chart& chart, const ChartBand& band) {
    const QString low = chartValue(chart, band.low);
    if (!band.high)
        return Words::tr("%1: %2 and more.", "name of a band, lowest").arg(band.name, low);
    return Words::tr("%1: %2 to %3.", "name of a band, lowest, highest")
        .arg(band.name, low, chartValue(chart, *band.high));
}

} // namespace

QString chartValue(const Chart& chart, double value) {
    if (!chart.levels.isEmpty())
        return chart.levels.value(static_cast<int>(std::lround(value)));
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString chartText(const Chart& chart) {
    QStringList sentences;
    if (!chart.unit.isEmpty())
        sentences << Words::tr("In %1.", "unit").arg(chart.unit);
    for (const ChartSeries& series : chart.series)
        sentences << seriesWords(chart, series) + QLatin1Char('.');
    if (chart.band)
        sentences << bandWords(chart, *chart.band);
    return sentences.join(QLatin1Char(' '));
}

std::vector<QStringList> chartTable(const Chart& chart) {
    QStringList header{chart.kind == ChartKind::Bars ? Words::tr("Week from") : Words::tr("Date")};
    std::map<Date, QStringList> rows;
    const auto columns = static_cast<qsizetype>(chart.series.size());
    qsizetype column = 1;
    for (const ChartSeries& series : chart.series) {
        header << (chart.unit.isEmpty()
                       ? series.name
                       : Words::tr("%1 (%2)", "name (unit)").arg(series.name, chart.unit));
        for (const ChartPoint& point : series.points) {
            QStringList& row = rows[point.date];
            if (row.isEmpty()) {
                row = QStringList(columns + 1, QString());
                row[0] = shortDayWords(point.date);
            }
            row[column] = chartValue(chart, point.value);
        }
        ++column;
    }
    std::vector<QStringList> table{header};
    for (const auto& [date, row] : rows)
        table.push_back(row);
    return table;
}

} // namespace hipwise
