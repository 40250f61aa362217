#include "app/widgets/figure/arrow.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hipwise {
namespace {

struct ArrowShape {
    QPainterPath shaft;
    QPainterPath head;
};

double lengthOf(const QPolygonF& way) {
    double length = 0;
    for (qsizetype at = 1; at < way.size(); ++at)
        length += QLineF(way[at - 1], way[at]).length();
    return length;
}

/// The way with its beginning drawn out backwards where it is shorter than that.
QPolygonF longEnough(QPolygonF way, double least) {
    const double length = lengthOf(way);
    const QLineF chord(way.front(), way.back());
    if (length < least && chord.length() > 0)
        way.prepend(way.front() - (least - length) / chord.length() * (chord.p2() - chord.p1()));
    return way;
}

/// The way moved by as little as brings it into the frame.
QPolygonF inside(const QPolygonF& way, const QRectF& frame) {
    const QRectF box = way.boundingRect();
    const double right =
        std::max(0.0, frame.left() - box.left()) - std::max(0.0, box.right() - frame.right());
    const double down =
        std::max(0.0, frame.top() - box.top()) - std::max(0.0, box.bottom() - frame.bottom());
    return way.translated(right, down);
}

ArrowShape shapeOf(const QPolygonF& way, double headLength) {
    const QPointF tip = way.back();
    qsizetype before = way.size() - 2;
    while (before > 0 && QLineF(way[before], tip).length() < headLength)
        --before;
    const QPointF direction = (tip - way[before]) / QLineF(way[before], tip).length();
    const QPointF across(-direction.y(), direction.x());
    const QPointF base = tip - headLength * direction;
    ArrowShape shape;
    shape.shaft.moveTo(way.front());
    for (qsizetype at = 1; at <= before; ++at)
        shape.shaft.lineTo(way[at]);
    shape.shaft.lineTo(base + 0.2 * headLength * direction);
    shape.head.moveTo(tip);
    shape.head.lineTo(base + 0.55 * headLength * across);
    shape.head.lineTo(base - 0.55 * headLength * across);
    shape.head.closeSubpath();
    return shape;
}

} // namespace

void paintArrow(QPainter& painter, const QPolygonF& way, const FigureStyle& style, double scale,
                const QRectF& frame) {
    if (way.size() < 2 || way.front() == way.back())
        return;
    const double width = std::max(1.4, 0.014 * scale);
    const double gap = std::max(1.4, 0.017 * scale);
    const double margin = width + gap;
    const ArrowShape shape = shapeOf(
        inside(longEnough(way, 8 * width), frame.adjusted(margin, margin, -margin, -margin)),
        3.4 * width);
    const auto pen = [](const QColor& colour, double wide) {
        return QPen(colour, wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter.strokePath(shape.shaft, pen(style.ground, width + gap));
    painter.strokePath(shape.head, pen(style.ground, gap));
    painter.strokePath(shape.shaft, pen(style.arrow, width));
    painter.fillPath(shape.head, style.arrow);
}

} // namespace hipwise
