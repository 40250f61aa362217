#include "app/widgets/chart/chart_scale.h"

#include "tests/app/widgets/chart/sample_charts.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

std::string labels(const std::vector<AxisTick>& ticks) {
    QStringList words;
    for (const AxisTick& tick : ticks)
        words << tick.label;
    return words.join(QLatin1Char(' ')).toStdString();
}

std::string valuesUpTo(double highest) {
    Chart chart;
    chart.highest = highest;
    return labels(valueTicks(chart, 5));
}

TEST(ChartScale, NamesAFewRoundValues) {
    EXPECT_EQ(valuesUpTo(4), "0 1 2 3 4");
    EXPECT_EQ(valuesUpTo(10), "0 5 10");
    EXPECT_EQ(valuesUpTo(40), "0 10 20 30 40");
    EXPECT_EQ(valuesUpTo(43), "0 20 40");
    EXPECT_EQ(valuesUpTo(0.5), "0");
    EXPECT_EQ(valuesUpTo(1700), "0 500 1000 1500");
}

std::string datesOver(int days, std::size_t most) {
    return labels(dateTicks(day(11, 9), day(11, 9).plusDays(days),
                            [most](const auto& ticks) { return ticks.size() <= most; }));
}

TEST(ChartScale, NamesWeeksThenMonthsThenYears) {
    EXPECT_EQ(datesOver(0, 6), "9 Nov");
    EXPECT_EQ(datesOver(20, 6), "9 Nov 29 Nov");
    EXPECT_EQ(datesOver(20, 1), "9 Nov");
    EXPECT_EQ(datesOver(28, 6), "9 Nov 16 Nov 23 Nov 30 Nov 7 Dec");
    EXPECT_EQ(datesOver(84, 7), "9 Nov 23 Nov 7 Dec 21 Dec 4 Jan 18 Jan 1 Feb");
    EXPECT_EQ(datesOver(200, 7), "Dec Jan Feb Mar Apr May");
    EXPECT_EQ(datesOver(700, 4), "Jan 2027 Jul 2027 Jan 2028 Jul 2028");
    EXPECT_EQ(datesOver(365 * 50, 6), "2030 2040 2050 2060 2070");
}

TEST(ChartScale, KeepsLowestAndHighestOfEachColumnOfPixels) {
    QPolygonF points;
    for (int at = 0; at < 2000; ++at)
        points << QPointF(at / 20.0, (at * 7919) % 100);
    const QPolygonF kept = thinned(points);
    EXPECT_LE(kept.size(), 400);
    for (int column = 0; column < 100; ++column) {
        const auto extremes = [column](const QPolygonF& all) {
            std::pair<double, double> found{1e9, -1e9};
            for (const QPointF& point : all)
                if (static_cast<int>(point.x()) == column)
                    found = {std::min(found.first, point.y()), std::max(found.second, point.y())};
            return found;
        };
        EXPECT_EQ(extremes(kept), extremes(points)) << column;
    }
}

TEST(ChartScale, LeavesPointsAloneThatHaveRoom) {
    const QPolygonF points{{0, 3}, {10, 5}, {20, 4}};
    EXPECT_EQ(thinned(points), points);
    EXPECT_EQ(thinned({}), QPolygonF());
}

} // namespace
} // namespace hipwise
