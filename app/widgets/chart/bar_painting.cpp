#include "app/widgets/chart/bar_painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// Of what single weeks reach where several share a column of pixels.
constexpr int peakAlpha = 100;

void setLook(QPainter& painter, bool outline, const ChartStyle& style) {
    painter.setPen(outline ? QPen(style.outline, 0.6 * style.pen) : QPen(Qt::NoPen));
    painter.setBrush(outline ? QBrush(Qt::NoBrush) : QBrush(style.filling));
}

void paintSeparate(QPainter& painter, const ChartPlot& plot, const ChartSeries& series,
                   bool outline, const ChartStyle& style) {
    setLook(painter, outline, style);
    const double half = outline ? 0.3 * style.pen : 0;
    for (const ChartPoint& point : series.points) {
        const QRectF bar = plot.bar(point, outline ? 1 : 0.66);
        if (bar.height() > 0)
            painter.drawRect(bar.adjusted(half, half, -half, 0));
    }
}

/// What the weeks of one column of pixels reach.
struct PixelColumn {
    double x = 0;
    double lowest = 0;
    double highest = 0;
};

std::vector<PixelColumn> columnsOf(const ChartPlot& plot, const ChartSeries& series) {
    std::vector<PixelColumn> columns;
    for (const ChartPoint& point : series.points) {
        const double x = std::floor(plot.x(point.date));
        if (columns.empty() || columns.back().x < x)
            columns.push_back({x, point.value, point.value});
        columns.back().lowest = std::min(columns.back().lowest, point.value);
        columns.back().highest = std::max(columns.back().highest, point.value);
    }
    return columns;
}

void paintPacked(QPainter& painter, const ChartPlot& plot, const ChartSeries& series, bool outline,
                 const ChartStyle& style) {
    const auto columns = columnsOf(plot, series);
    QColor pale = style.filling;
    pale.setAlpha(peakAlpha);
    QPolygonF top;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const double right = at + 1 < columns.size() ? columns[at + 1].x : columns[at].x + 1;
        const double low = plot.y(columns[at].lowest);
        const double high = plot.y(columns[at].highest);
        top << QPointF(columns[at].x, high) << QPointF(right, high);
        if (outline)
            continue;
        painter.fillRect(QRectF(QPointF(columns[at].x, low), QPointF(right, plot.area.bottom())),
                         style.filling);
        painter.fillRect(QRectF(QPointF(columns[at].x, high), QPointF(right, low)), pale);
    }
    if (!outline)
        return;
    setLook(painter, true, style);
    painter.drawPolyline(top);
}

} // namespace

void paintChartBars(QPainter& painter, const ChartPlot& plot, const Chart& chart,
                    const ChartStyle& style) {
    const auto paint = plot.barsFit() ? paintSeparate : paintPacked;
    for (std::size_t at = chart.series.size(); at-- > 0;)
        paint(painter, plot, chart.series[at], at == 0 && chart.series.size() > 1, style);
}

void paintBarSample(QPainter& painter, const QPointF& middle, double side, std::size_t series,
                    const ChartStyle& style) {
    setLook(painter, series == 0, style);
    painter.drawRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side));
}

} // namespace hipwise
