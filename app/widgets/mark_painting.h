#pragma once

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
/// A square standing on its corner.
void paintDiamond(QPainter& painter, const QRectF& square, const QColor& colour);

} // namespace hipwise
