#include "app/models/chart.h"

#include "tests/app/widgets/chart/sample_charts.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(Chart, ReadsOutEveryValueOfEachSeries) {
    EXPECT_EQ(chartText(oneLegChart()).toStdString(),
              "In seconds. Left: 21 on 9 November 2026, 33 on 7 December 2026. "
              "Right: 30 on 9 November 2026. good at your age: 30 and more.");
}

TEST(Chart, ReadsOutEndsAndExtremesOfALongSeries) {
    Chart chart = oneLegChart();
    chart.band.reset();
    chart.series = {waveSeries(40)};
    EXPECT_EQ(chartText(chart).toStdString(),
              "In seconds. Wave: 40 values, from 20 on 9 November 2026 to 39 on 18 December 2026, "
              "lowest 20 on 9 November 2026, highest 39 on 18 December 2026.");
}

TEST(Chart, SaysThatASeriesHasNothingYet) {
    Chart chart;
    chart.series = {{QStringLiteral("Left")}};
    EXPECT_EQ(chartText(chart).toStdString(), "Left: nothing yet.");
    EXPECT_EQ(chartTable(chart).size(), 1u);
}

TEST(Chart, TableHoldsExactlyTheData) {
    const auto table = chartTable(oneLegChart());
    const std::vector<QStringList> rows{
        {QStringLiteral("Date"), QStringLiteral("Left (seconds)"),
         QStringLiteral("Right (seconds)")},
        {QStringLiteral("9 Nov 2026"), QStringLiteral("21"), QStringLiteral("30")},
        {QStringLiteral("7 Dec 2026"), QStringLiteral("33"), QString()}};
    EXPECT_EQ(table, rows);
}

TEST(Chart, TableOfALongSeriesHasEveryPoint) {
    for (const int points : {0, 1, 3, 40, 2000}) {
        Chart chart = oneLegChart();
        chart.series = {waveSeries(points), waveSeries(points)};
        const auto table = chartTable(chart);
        ASSERT_EQ(table.size(), static_cast<std::size_t>(points) + 1);
        for (std::size_t row = 1; row < table.size(); ++row) {
            const double value = chart.series[0].points[row - 1].value;
            EXPECT_EQ(table[row][1].toDouble(), value);
            EXPECT_EQ(table[row][2].toDouble(), value);
        }
    }
}

TEST(Chart, WritesLevelsAsWords) {
    Chart chart;
    chart.levels = {QStringLiteral("level"), QStringLiteral("above")};
    chart.series = {{QStringLiteral("Result"),
                     ChartMark::Circle,
                     false,
                     true,
                     0,
                     0,
                     {{day(11, 9), 1}, {day(12, 7), 0}}}};
    EXPECT_EQ(chartText(chart).toStdString(),
              "Result: above on 9 November 2026, level on 7 December 2026.");
    EXPECT_EQ(chartTable(chart)[2][1].toStdString(), "level");
}

} // namespace
} // namespace hipwise
