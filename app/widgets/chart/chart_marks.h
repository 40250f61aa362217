#pragma once

#include "app/models/chart.h"

#include <QPolygonF>

class QColor;
class QPainter;

namespace hipwise {

/// A mark of a size around a point, with an edge in the colour of the ground.
void paintChartMark(QPainter& painter, const QPointF& at, double size, ChartMark mark,
                    const QColor& ink, const QColor& ground);

/// A line through points in the way of a series: full or dashed.
void paintChartLine(QPainter& painter, const QPolygonF& points, double pen, bool dashed,
                    const QColor& ink);

} // namespace hipwise
