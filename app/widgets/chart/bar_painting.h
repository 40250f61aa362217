#pragma once

#include "app/widgets/chart/chart_plot.h"

class QPainter;

namespace hipwise {

/// Bars of weeks: the first series as an outline around the second. Where weeks have no room beside
/// each other each column of pixels shows the lowest and, paler, the highest of its weeks.
void paintChartBars(QPainter& painter, const ChartPlot& plot, const Chart& chart,
                    const ChartStyle& style);

/// The sample of a series of bars in the key.
void paintBarSample(QPainter& painter, const QPointF& middle, double side, std::size_t series,
                    const ChartStyle& style);

} // namespace hipwise
