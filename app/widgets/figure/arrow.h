#pragma once

#include "app/widgets/figure/figure_style.h"

#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace hipwise {

/// Paints an arrow along a way of the picture, long enough to be seen and inside the frame.
void paintArrow(QPainter& painter, const QPolygonF& way, const FigureStyle& style, double scale,
                const QRectF& frame);

} // namespace hipwise
