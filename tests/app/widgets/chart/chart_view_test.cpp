#include "app/widgets/chart/chart_view.h"

#include "app/widgets/chart/chart_painting.h"
#include "app/widgets/colours.h"
#include "tests/app/widgets/chart/sample_charts.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

QImage pictureOf(const Chart& chart, const ChartStyle& style) {
    QImage image(420, 240, QImage::Format_ARGB32_Premultiplied);
    image.fill(style.ground);
    QPainter painter(&image);
    paintChart(painter, image.rect(), chart, style);
    return image;
}

ChartStyle styleIn(const Colours& colours) {
    QWidget widget;
    widget.setPalette(paletteFrom(colours));
    return chartStyleOf(widget);
}

/// One ink for everything, as on paper.
ChartStyle inOneInk() {
    ChartStyle style = styleIn(lightColours());
    style.inks = {style.text};
    style.filling = style.text;
    return style;
}

TEST(ChartView, ReadsItselfOut) {
    ChartView view;
    view.setChart(oneLegChart());
    auto* spoken = QAccessible::queryAccessibleInterface(&view);
    EXPECT_EQ(spoken->text(QAccessible::Name), oneLegChart().title);
    EXPECT_EQ(spoken->text(QAccessible::Value), chartText(oneLegChart()));
}

TEST(ChartView, PaintsAnyNumberOfPointsOnLightAndDark) {
    for (const Colours* colours : {&lightColours(), &darkColours()})
        for (const int points : {0, 1, 3, 40, 2000}) {
            Chart chart = oneLegChart();
            chart.series = {waveSeries(points)};
            chart.last = chart.first.plusDays(std::max(1, points));
            const ChartStyle style = styleIn(*colours);
            Chart empty = chart;
            empty.series = {waveSeries(0)};
            EXPECT_EQ(pictureOf(chart, style) == pictureOf(empty, style), points == 0) << points;
        }
}

TEST(ChartView, PaintsAnyNumberOfWeeks) {
    for (const int weeks : {1, 4, 60, 2600}) {
        const ChartStyle style = styleIn(lightColours());
        Chart undone = weekChart(weeks);
        undone.series[1].points.clear();
        EXPECT_NE(pictureOf(weekChart(weeks), style), pictureOf(undone, style)) << weeks;
    }
}

TEST(ChartView, TellsLeftAndRightApartWithoutColour) {
    Chart left = oneLegChart();
    left.series.resize(1);
    Chart dashed = left;
    dashed.series[0].dashed = true;
    Chart square = left;
    square.series[0].mark = ChartMark::Square;
    const QImage picture = pictureOf(left, inOneInk());
    EXPECT_NE(picture, pictureOf(dashed, inOneInk()));
    EXPECT_NE(picture, pictureOf(square, inOneInk()));
}

TEST(ChartView, PaintsABandAndAnError) {
    const ChartStyle style = styleIn(lightColours());
    Chart without = oneLegChart();
    without.band.reset();
    EXPECT_NE(pictureOf(oneLegChart(), style), pictureOf(without, style));
    Chart exact = oneLegChart();
    for (ChartSeries& series : exact.series)
        series.error = 0;
    EXPECT_NE(pictureOf(oneLegChart(), style), pictureOf(exact, style));
}

TEST(ChartView, NeedsAKeyOnlyForMoreThanOneSeries) {
    const ChartStyle style = styleIn(lightColours());
    Chart chart = oneLegChart();
    EXPECT_GT(chartKeyHeight(chart, style, 400), 0);
    EXPECT_GT(chartKeyHeight(chart, style, 60), chartKeyHeight(chart, style, 400));
    chart.series.resize(1);
    EXPECT_EQ(chartKeyHeight(chart, style, 400), 0);
}

} // namespace
} // namespace hipwise
