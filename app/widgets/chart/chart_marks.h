#pragma once

#include "app/models/chart.h"

#include <QPolygonF>
#include <QRectF>

class QColor;
class QPainter;

namespace hipwise {

/// A mark inside a square, with an edge in the colour of the ground.
void paintChartMark(QPainter& painter, const QRectF& square, ChartMark mark, const QColor& ink,
                    const QColor& ground);

/// A line through points in the way of a series: full or dashed.
void paintChartLine(QPainter& painter, const QPolygonF& points, double pen, bool dashed,
                    const QColor& ink);

} // namespace hipwise
