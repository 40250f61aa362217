#pragma once

#include "core/figure/motion.h"

#include <QPointF>

namespace hipwise {

/// The directions of a picture in the space of the body, seen from far away.
struct Eye {
    explicit Eye(const FigureView& view);

    /// Right and down in the picture, in body heights.
    QPointF seen(const Vector3& point) const { return {dot(right, point), -dot(up, point)}; }
    /// Larger is nearer.
    double nearness(const Vector3& point) const { return dot(towards, point); }

    Vector3 right;
    Vector3 up;
    Vector3 towards;
};

} // namespace hipwise
