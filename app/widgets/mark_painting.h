#pragma once

#include <QPolygonF>
#include <QRectF>

class QColor;
class QPainter;

namespace hipwise {

/// A tick inside a circle's rectangle.
void paintTick(QPainter& painter, const QRectF& circle, const QColor& colour);
/// The lower half of a circle, filled.
void paintHalf(QPainter& painter, const QRectF& circle, const QColor& colour);
/// A short bar across the middle.
void paintDash(QPainter& painter, const QRectF& circle, const QColor& colour);
/// A thin line with a dot of that size on each point; an edge in the colour of the ground sets it
/// off from whatever it crosses.
void paintDottedLine(QPainter& painter, const QPolygonF& points, double dot, const QColor& ink,
                     const QColor& ground);
/// A square standing on its corner.
void paintDiamond(QPainter& painter, const QRectF& square, const QColor& colour);

} // namespace hipwise
