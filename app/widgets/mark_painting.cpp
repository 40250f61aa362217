#include "app/widgets/mark_painting.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace hipwise {

void paintTick(QPainter& painter, const QRectF& circle, const QColor& colour) {
    const auto at = [&circle](double x, double y) {
        return QPointF(circle.left() + x * circle.width(), circle.top() + y * circle.height());
    };
    QPainterPath path(at(0.29, 0.52));
    path.lineTo(at(0.44, 0.67));
    path.lineTo(at(0.72, 0.36));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(colour, circle.width() * 0.085, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void paintHalf(QPainter& painter, const QRectF& circle, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawChord(circle, 180 * 16, 180 * 16);
}

void paintDash(QPainter& painter, const QRectF& circle, const QColor& colour) {
    const double reach = circle.width() * 0.28;
    painter.setPen(QPen(colour, circle.width() * 0.09, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(circle.center() - QPointF(reach, 0), circle.center() + QPointF(reach, 0));
}

void paintDottedLine(QPainter& painter, const QPolygonF& points, double dot, const QColor& ink,
                     const QColor& ground) {
    const double thin = dot / 4;
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair(ground, 3 * thin), std::pair(ink, thin)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points);
    }
    painter.setPen(QPen(ground, thin));
    painter.setBrush(ink);
    for (const QPointF& point : points)
        painter.drawEllipse(point, dot / 2 + thin / 2, dot / 2 + thin / 2);
}

void paintDiamond(QPainter& painter, const QRectF& square, const QColor& colour) {
    const QPointF middle = square.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF{QPointF(middle.x(), square.top()), QPointF(square.right(), middle.y()),
                  QPointF(middle.x(), square.bottom()), QPointF(square.left(), middle.y())});
}

} // namespace hipwise
