#include "app/widgets/figure/figure_painter.h"

#include <QPainter>

#include <algorithm>

namespace hipwise {
namespace {

/// Width of the light gap where limbs cross, as a fraction of body height, and its least in pixels.
double gapWidth(double scale) {
    return std::max(0.7, 0.0085 * scale);
}

double lineWidth(double scale) {
    return std::max(0.5, 0.0048 * scale);
}

QColor mixed(const QColor& one, const QColor& other, double share) {
    const auto part = [&](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()),
            part(one.blue(), other.blue())};
}

QColor toneOf(const DrawnPart& part, const FigureStyle& style) {
    switch (part.what) {
    case DrawnPart::What::Prop:
        return style.prop;
    case DrawnPart::What::Ground:
        return style.mat;
    case DrawnPart::What::Band:
        return style.band;
    case DrawnPart::What::Flesh:
        break;
    }
    return part.shade < 0 ? mixed(style.middleTone, style.farTone, -part.shade)
                          : mixed(style.middleTone, style.nearTone, part.shade);
}

/// Fills shape by shape: in one go the soft edges of shapes that overlap would add up to hard ones.
void fillEach(QPainter& painter, const QPainterPath& shapes, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPolygonF& shape : shapes.toSubpathPolygons())
        painter.drawConvexPolygon(shape);
    painter.setBrush(Qt::NoBrush);
}

/// Slanted lines across a convex shape.
void hatch(QPainter& painter, const QPolygonF& shape, double step) {
    const QRectF box = shape.boundingRect();
    const double first = std::floor((box.left() + box.top()) / step) * step;
    for (double sum = first; sum < box.right() + box.bottom(); sum += step) {
        double low = 1e18;
        double high = -1e18;
        for (qsizetype at = 0; at < shape.size(); ++at) {
            const QPointF p = shape[at];
            const QPointF q = shape[(at + 1) % shape.size()];
            const double sideP = p.x() + p.y() - sum;
            const double sideQ = q.x() + q.y() - sum;
            if ((sideP < 0) == (sideQ < 0))
                continue;
            const double x = p.x() + (q.x() - p.x()) * sideP / (sideP - sideQ);
            low = std::min(low, x);
            high = std::max(high, x);
        }
        if (high > low)
            painter.drawLine(QPointF(low, sum - low), QPointF(high, sum - high));
    }
}

void paintMuscles(QPainter& painter, const std::vector<QPolygonF>& muscles,
                  const FigureStyle& style, double scale) {
    if (muscles.empty())
        return;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QPolygonF& muscle : muscles) {
        path.addPolygon(muscle);
        path.closeSubpath();
    }
    if (!style.lines) {
        painter.fillPath(path, style.muscle);
        return;
    }
    painter.fillPath(path, mixed(style.ground, style.muscle, 0.35));
    painter.setPen(QPen(style.ink, lineWidth(scale) * 0.9));
    for (const QPolygonF& muscle : muscles)
        hatch(painter, muscle, std::max(2.2, 0.020 * scale));
}

void paintWaistband(QPainter& painter, const QPolygonF& line, const FigureStyle& style,
                    double scale) {
    if (line.isEmpty())
        return;
    const QColor colour = style.lines ? style.ink : style.ground;
    painter.setPen(QPen(colour, lineWidth(scale), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

/// The neighbours painted earlier run on into this part: their ends are painted once more.
void weld(QPainter& painter, const std::vector<DrawnPart>& parts, std::size_t at,
          const std::vector<bool>& done, const FigureStyle& style) {
    for (const std::size_t end : {0u, 1u}) {
        const auto other = parts[at].neighbours[end];
        if (!other || !done[*other])
            continue;
        const DrawnPart& earlier = parts[*other];
        fillEach(painter, earlier.welds[1 - end], toneOf(earlier, style));
    }
}

QColor rimTone(const DrawnPart& part, const FigureStyle& style) {
    if (part.what == DrawnPart::What::Ground)
        return mixed(style.mat, style.propLine, 0.4);
    if (part.what == DrawnPart::What::Prop)
        return style.propLine;
    return style.lines ? style.ink : style.ground;
}

void paintPart(QPainter& painter, const DrawnPart& part, const FigureStyle& style) {
    fillEach(painter, part.rim, rimTone(part, style));
    fillEach(painter, part.fill, toneOf(part, style));
}

} // namespace

double rimWidth(const FigureStyle& style, double scale) {
    return style.lines ? lineWidth(scale) : gapWidth(scale);
}

double ghostWidth(double scale) {
    return std::max(0.7, 0.0055 * scale);
}

void paintBody(QPainter& painter, const std::vector<DrawnPart>& parts, const FigureStyle& style,
               double scale) {
    if (style.lines)
        for (const DrawnPart& part : parts)
            if (part.what == DrawnPart::What::Flesh)
                fillEach(painter, part.outline, style.ink);
    std::vector<bool> done(parts.size());
    for (const std::size_t at : paintOrder(parts)) {
        paintPart(painter, parts[at], style);
        weld(painter, parts, at, done, style);
        paintMuscles(painter, parts[at].muscles, style, scale);
        paintWaistband(painter, parts[at].waistband, style, scale);
        done[at] = true;
    }
}

void paintGhost(QPainter& painter, const BodyTrace& trace, const FigureStyle& style) {
    fillEach(painter, trace.outline, style.ghostLine);
    fillEach(painter, trace.fill, style.ghost);
}

} // namespace hipwise
