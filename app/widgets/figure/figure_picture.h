#pragma once

#include "app/widgets/figure/figure_painter.h"
#include "core/figure/motion.h"

#include <QRectF>

#include <QString>

#include <optional>

class QPainter;

namespace hipwise {

/// One movement of one side, ready to be painted at any size.
class FigurePicture {
  public:
    /// The motion must outlive the picture. Its files describe the left side working.
    explicit FigurePicture(const Motion& motion, Side working = Side::Left);

    const Motion& motion() const { return *m_motion; }
    Side working() const { return m_working; }
    FigureView view() const { return m_view; }
    /// Seen from elsewhere than the pose file says, as if the figure were turned.
    void setView(const FigureView& view);
    FigureView usualView() const;

    /// Where everything is seen at every moment, in body heights.
    QRectF room() const { return m_room; }
    /// Nothing is highlighted yet: the muscles are at rest.
    void paintStart(QPainter& painter, const QRectF& frame, const FigureStyle& style) const;
    /// The end with the start as a ghost behind it and arrows along the way.
    void paintEnd(QPainter& painter, const QRectF& frame, const FigureStyle& style) const;
    /// The same with the name of the first working muscle above it and a line to where it lies, in
    /// the painter's font.
    void paintLabelledEnd(QPainter& painter, const QRectF& frame, const FigureStyle& style,
                          const QString& label) const;
    /// A moment of the loop, 0 to 1.
    void paintMoment(QPainter& painter, const QRectF& frame, const FigureStyle& style,
                     double moment) const;

  private:
    /// Whether the working muscles are highlighted.
    enum class Effort { Rest, Work };

    Pose sided(const Pose& pose) const;
    Looking lookingInto(const QRectF& frame, const FigureStyle& style) const;
    std::vector<DrawnPart> parts(const Pose& pose, const Looking& looking, Effort effort) const;
    std::vector<DrawnPart> ground(const Looking& looking) const;
    void paintPose(QPainter& painter, const QRectF& frame, const FigureStyle& style,
                   const Pose& pose, Effort effort) const;
    /// Where the first working muscle is seen at the end.
    QPointF muscleSpot(const Looking& looking) const;
    QPolygonF wayOf(const MotionArrow& arrow, const Looking& looking) const;
    void measure();

    const Motion* m_motion;
    Side m_working;
    FigureView m_view;
    std::vector<Prop> m_props;
    std::vector<WorkingMuscle> m_muscles;
    QRectF m_room;
};

} // namespace hipwise
