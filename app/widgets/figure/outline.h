#pragma once

#include "app/widgets/figure/eye.h"
#include "core/figure/flesh.h"

#include <QPolygonF>

namespace hipwise {

/// The outline of a hull as it is seen: convex, its corners always in the same sense of rotation.
QPolygonF outlineOf(const Hull& hull, const Eye& eye, int corners);
/// Such an outline, wider all around by so much.
QPolygonF widened(const QPolygonF& outline, double by);
/// What two convex outlines of that sense share; empty where they do not meet.
QPolygonF sharedBy(const QPolygonF& one, const QPolygonF& other);

} // namespace hipwise
