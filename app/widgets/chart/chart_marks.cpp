#include "app/widgets/chart/chart_marks.h"

#include <QPainter>

namespace hipwise {

void paintChartMark(QPainter& painter, const QRectF& square, ChartMark mark, const QColor& ink,
                    const QColor& ground) {
    const QPointF at = square.center();
    const double size = square.width();
    const double half = size / 2;
    painter.setPen(QPen(ground, size / 6));
    painter.setBrush(ink);
    switch (mark) {
    case ChartMark::Circle:
        painter.drawEllipse(at, half, half);
        return;
    case ChartMark::Square:
        painter.drawRect(
            QRectF(at.x() - 0.88 * half, at.y() - 0.88 * half, 0.88 * size, 0.88 * size));
        return;
    case ChartMark::Triangle:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.15 * half), at + QPointF(half, 0.8 * half),
                                      at + QPointF(-half, 0.8 * half)});
        return;
    case ChartMark::Diamond:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.2 * half), at + QPointF(1.2 * half, 0),
                                      at + QPointF(0, 1.2 * half), at + QPointF(-1.2 * half, 0)});
        return;
    }
}

void paintChartLine(QPainter& painter, const QPolygonF& points, double pen, bool dashed,
                    const QColor& ink) {
    QPen line(ink, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed) {
        line.setCapStyle(Qt::FlatCap);
        line.setDashPattern({3.5, 2.5});
    }
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
}

} // namespace hipwise
