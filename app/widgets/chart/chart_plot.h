#pragma once

#include "app/models/chart.h"
#include "app/widgets/chart/chart_painting.h"
#include "app/widgets/chart/chart_scale.h"

#include <QFontMetricsF>
#include <QRectF>

#include <vector>

namespace hipwise {

/// Where everything of a chart stands.
struct ChartPlot {
    ChartPlot(const Chart& chart, const ChartStyle& style, const QRectF& into);

    double x(Date date) const { return xAt(first.daysUntil(date)); }
    double xAt(double days) const;
    double y(double value) const;
    double markSize() const { return 4 * pen; }
    /// The bar of a week, with a share of its full width.
    QRectF bar(const ChartPoint& point, double share) const;
    /// Whether the bars of the weeks have room beside each other.
    bool barsFit() const;

    QRectF key;
    /// Of the unit, above the values.
    QRectF unit;
    QRectF area;
    std::vector<AxisTick> values;
    std::vector<AxisTick> dates;

  private:
    void placeDates(const Chart& chart, const QFontMetricsF& type, double right);

    Date first;
    double pen;
    double daysAcross;
    /// Room at both ends of the axis of days: of half a bar, or so that a mark is not cut off.
    double ends = 0;
    double lowest;
    double highest;
};

/// Where a label of an axis of days stands, moved inwards at the right edge.
QRectF dateLabelPlace(const ChartPlot& plot, const AxisTick& tick, const QFontMetricsF& type,
                      double left, double right);

} // namespace hipwise
