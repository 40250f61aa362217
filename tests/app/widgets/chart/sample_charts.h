#pragma once

#include "app/models/chart.h"
#include "tests/app/sample_snapshot.h"

namespace hipwise {

/// Two results left, one right, with a norm from 30 s on.
inline Chart oneLegChart() {
    Chart chart;
    chart.key = QStringLiteral("test.one_leg_stance_s");
    chart.title = QStringLiteral("How long can you stand on one leg?");
    chart.unit = QStringLiteral("seconds");
    chart.first = day(11, 9);
    chart.last = day(12, 20);
    chart.highest = 40;
    chart.band = ChartBand{30, {}, QStringLiteral("good at your age")};
    ChartSeries left;
    left.name = QStringLiteral("Left");
    left.error = 10;
    left.points = {{day(11, 9), 21}, {day(12, 7), 33}};
    ChartSeries right = left;
    right.name = QStringLiteral("Right");
    right.mark = ChartMark::Square;
    right.dashed = true;
    right.points.resize(1);
    right.points[0].value = 30;
    chart.series = {left, right};
    return chart;
}

/// Points on days in a row: 20, 21 ... 39 and again.
inline ChartSeries waveSeries(int points) {
    ChartSeries series;
    series.name = QStringLiteral("Wave");
    for (int at = 0; at < points; ++at)
        series.points.push_back({day(11, 9).plusDays(at), 20.0 + at % 20});
    return series;
}

/// Weeks with three sessions planned and one to three done.
inline Chart weekChart(int weeks) {
    Chart chart;
    chart.title = QStringLiteral("Did you keep your sessions?");
    chart.kind = ChartKind::Bars;
    chart.first = day(11, 9);
    chart.last = chart.first.plusDays(7 * (weeks - 1));
    chart.highest = 4;
    chart.series = {{QStringLiteral("Planned")}, {QStringLiteral("Done")}};
    for (int week = 0; week < weeks; ++week) {
        const Date monday = chart.first.plusDays(7 * week);
        chart.series[0].points.push_back({monday, 3});
        chart.series[1].points.push_back({monday, 1.0 + week % 3});
    }
    return chart;
}

} // namespace hipwise
