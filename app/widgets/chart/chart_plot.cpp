#include "app/widgets/chart/chart_plot.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr int daysOfBar = 7;

} // namespace

ChartPlot::ChartPlot(const Chart& chart, const ChartStyle& style, const QRectF& into)
    : first(chart.first),
      pen(style.pen),
      daysAcross(std::max(0, chart.first.daysUntil(chart.last))),
      lowest(chart.lowest),
      highest(std::max(chart.highest, chart.lowest + 1)) {
    const QFontMetricsF type(style.font);
    const double keyTall = chartKeyHeight(chart, style, into.width());
    key = QRectF(into.topLeft(), QSizeF(into.width(), keyTall));
    unit = QRectF(into.left(), key.bottom(), into.width(),
                  chart.unit.isEmpty() ? type.height() / 2 : 1.7 * type.height());
    values = valueTicks(chart, 5);
    double widest = 0;
    for (const AxisTick& tick : values)
        widest = std::max(widest, type.horizontalAdvance(tick.label));
    const double gap = type.height() / 2;
    const double left = into.left() + std::min(widest, 0.4 * into.width()) + gap;
    area = QRectF(QPointF(left, unit.bottom()),
                  QPointF(into.right(), into.bottom() - 1.4 * type.height()));
    ends = chart.kind == ChartKind::Bars ? area.width() / (2 * (daysAcross / daysOfBar + 1))
                                         : 1.5 * markSize();
    placeDates(chart, type, into.right());
}

void ChartPlot::placeDates(const Chart& chart, const QFontMetricsF& type, double right) {
    const double apart = type.height() * 0.6;
    dates = dateTicks(chart.first, chart.last, [&](const std::vector<AxisTick>& ticks) {
        double from = -1e9;
        for (const AxisTick& tick : ticks) {
            const QRectF place = dateLabelPlace(*this, tick, type, area.left(), right);
            if (place.left() < from)
                return false;
            from = place.right() + apart;
        }
        return true;
    });
}

double ChartPlot::xAt(double days) const {
    if (daysAcross <= 0)
        return area.center().x();
    return area.left() + ends + days / daysAcross * (area.width() - 2 * ends);
}

double ChartPlot::y(double value) const {
    const double share = std::clamp((value - lowest) / (highest - lowest), 0.0, 1.0);
    return area.bottom() - share * area.height();
}

QRectF ChartPlot::bar(const ChartPoint& point, double share) const {
    const double wide = share * std::min(0.72 * 2 * ends, 8 * markSize());
    const double middle = x(point.date);
    return QRectF(QPointF(middle - wide / 2, y(point.value)),
                  QPointF(middle + wide / 2, y(lowest)));
}

bool ChartPlot::barsFit() const {
    return 2 * ends >= 3 * pen;
}

QRectF dateLabelPlace(const ChartPlot& plot, const AxisTick& tick, const QFontMetricsF& type,
                      double left, double right) {
    const double wide = type.horizontalAdvance(tick.label) + 2;
    const double from = std::clamp(plot.xAt(tick.value) - wide / 2, left - wide / 2,
                                   std::max(left - wide / 2, right - wide));
    return {from, plot.area.bottom() + 0.3 * type.height(), wide, 1.1 * type.height()};
}

} // namespace hipwise
