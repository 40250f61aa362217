#include "app/widgets/figure/figure_picture.h"

#include "app/widgets/figure/arrow.h"
#include "core/figure/muscle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace hipwise {
namespace {

Prop mirrored(Prop prop) {
    prop.at.x = -prop.at.x;
    prop.turn = -prop.turn;
    for (Landmark& place : prop.around)
        place = hipwise::mirrored(place);
    return prop;
}

WorkingMuscle mirrored(WorkingMuscle muscle) {
    if (muscle.side)
        muscle.side = opposite(*muscle.side);
    return muscle;
}

FigureView mirrored(FigureView view) {
    view.yaw = -view.yaw;
    return view;
}

/// Length of an arrow that presses without moving, in body heights.
constexpr double pressLength = 0.11;

/// How finely a round outline is drawn at such a size.
int cornersAt(double scale) {
    return scale < 110 ? 12 : scale < 200 ? 28 : 52;
}

} // namespace

FigurePicture::FigurePicture(const Motion& motion, Side working)
    : m_motion(&motion),
      m_working(working),
      m_view(usualView()),
      m_props(motion.plan().props),
      m_muscles(motion.plan().muscles) {
    if (working == Side::Right) {
        for (Prop& prop : m_props)
            prop = mirrored(prop);
        for (WorkingMuscle& muscle : m_muscles)
            muscle = mirrored(muscle);
    }
    measure();
}

FigureView FigurePicture::usualView() const {
    const FigureView view = m_motion->plan().view;
    return m_working == Side::Right ? mirrored(view) : view;
}

void FigurePicture::setView(const FigureView& view) {
    m_view = view;
    measure();
}

Pose FigurePicture::sided(const Pose& pose) const {
    return m_working == Side::Right ? hipwise::mirrored(pose) : pose;
}

std::vector<DrawnPart> FigurePicture::parts(const Pose& pose, const Looking& looking,
                                            Effort effort) const {
    const Body body = bodyIn(sided(pose));
    std::vector<DrawnPart> all =
        drawnBody(body, effort == Effort::Work ? m_muscles : std::vector<WorkingMuscle>{}, looking);
    for (DrawnPart& part : drawnProps(m_props, body, looking))
        if (part.what != DrawnPart::What::Ground)
            all.push_back(std::move(part));
    return all;
}

std::vector<DrawnPart> FigurePicture::ground(const Looking& looking) const {
    std::vector<DrawnPart> all = drawnProps(m_props, bodyIn(m_motion->start()), looking);
    std::erase_if(all, [](const DrawnPart& part) { return part.what != DrawnPart::What::Ground; });
    return all;
}

void FigurePicture::measure() {
    const Looking looking{Eye(m_view), 1, {}, 12, Detail::Coarse, false, 0};
    m_room = {};
    for (const Pose& pose : m_motion->samples())
        for (const DrawnPart& part : parts(pose, looking, Effort::Rest))
            m_room |= part.fill.controlPointRect();
    for (const DrawnPart& part : ground(looking))
        m_room |= part.fill.controlPointRect();
}

Looking FigurePicture::lookingInto(const QRectF& frame, const FigureStyle& style) const {
    const double inset = 2 + 0.02 * std::min(frame.width(), frame.height());
    const QRectF inner = frame.adjusted(inset, inset, -inset, -inset);
    const double scale = std::min(inner.width() / m_room.width(), inner.height() / m_room.height());
    return {Eye(m_view),
            scale,
            frame.center() - scale * m_room.center(),
            cornersAt(scale),
            scale < 110 ? Detail::Coarse : Detail::Fine,
            style.lines,
            rimWidth(style, scale)};
}

QPolygonF FigurePicture::wayOf(const MotionArrow& arrow, const Looking& looking) const {
    const Landmark place = m_working == Side::Right ? hipwise::mirrored(arrow.of) : arrow.of;
    QPolygonF way;
    if (arrow.press) {
        Vector3 direction = unit(*arrow.press);
        if (m_working == Side::Right)
            direction.x = -direction.x;
        const Vector3 tip = placeOf(bodyIn(sided(m_motion->end())), place);
        return {{looking.seen(tip - pressLength * direction), looking.seen(tip)}};
    }
    for (const Pose& pose : m_motion->way(arrow))
        way.append(looking.seen(placeOf(bodyIn(sided(pose)), place)));
    return way;
}

void FigurePicture::paintPose(QPainter& painter, const QRectF& frame, const FigureStyle& style,
                              const Pose& pose, Effort effort) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Looking looking = lookingInto(frame, style);
    paintBody(painter, ground(looking), style, looking.scale);
    paintBody(painter, parts(pose, looking, effort), style, looking.scale);
    painter.restore();
}

void FigurePicture::paintStart(QPainter& painter, const QRectF& frame,
                               const FigureStyle& style) const {
    paintPose(painter, frame, style, m_motion->start(), Effort::Rest);
}

void FigurePicture::paintMoment(QPainter& painter, const QRectF& frame, const FigureStyle& style,
                                double moment) const {
    paintPose(painter, frame, style, m_motion->at(moment), Effort::Work);
}

void FigurePicture::paintEnd(QPainter& painter, const QRectF& frame,
                             const FigureStyle& style) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Looking looking = lookingInto(frame, style);
    const Body was = bodyIn(sided(m_motion->start()));
    paintBody(painter, ground(looking), style, looking.scale);
    Looking thin = looking;
    thin.rim = ghostWidth(looking.scale);
    paintGhost(painter, traceOf(was, thin), style);
    paintBody(painter, parts(m_motion->end(), looking, Effort::Work), style, looking.scale);
    for (const MotionArrow& arrow : m_motion->plan().arrows)
        paintArrow(painter, wayOf(arrow, looking), style, looking.scale, frame);
    painter.restore();
}

QPointF FigurePicture::muscleSpot(const Looking& looking) const {
    const Body body = bodyIn(sided(m_motion->end()));
    const WorkingMuscle& muscle = m_muscles.front();
    QPointF spot;
    double nearest = -1e9;
    for (const Side side : {Side::Left, Side::Right}) {
        if (muscle.side && muscle.side != side)
            continue;
        for (const MusclePatch& patch : patchesOf(muscle.name, side, body)) {
            const Round& middle = patch.shape.rounds[patch.shape.rounds.size() / 2];
            const double near = looking.eye.nearness(middle.middle);
            if (near > nearest) {
                nearest = near;
                spot = looking.seen(middle.middle);
            }
        }
    }
    return spot;
}

void FigurePicture::paintLabelledEnd(QPainter& painter, const QRectF& frame,
                                     const FigureStyle& style, const QString& label) const {
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    const QRectF below = frame.adjusted(0, 1.2 * line, 0, 0);
    paintEnd(painter, below, style);
    const QPointF spot = muscleSpot(lookingInto(below, style));
    const double wide = metrics.horizontalAdvance(label);
    const double left =
        std::clamp(spot.x() - wide / 2, frame.left(), std::max(frame.left(), frame.right() - wide));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF under(std::clamp(spot.x(), left, left + wide), frame.top() + line);
    painter.setPen(QPen(style.ground, 2.4));
    painter.drawLine(under, spot);
    painter.setPen(QPen(style.ink, 0.8));
    painter.drawLine(under, spot);
    painter.setBrush(style.ink);
    painter.drawEllipse(spot, 1.4, 1.4);
    painter.drawText(QPointF(left, frame.top() + metrics.ascent()), label);
    painter.restore();
}

} // namespace hipwise
