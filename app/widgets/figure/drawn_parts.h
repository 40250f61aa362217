#pragma once

#include "app/widgets/figure/outline.h"
#include "app/widgets/figure/prop_shape.h"

#include <QPainterPath>
#include <QPointF>

#include <optional>
#include <vector>

namespace hipwise {

/// One shape of a picture, with its place among the others; lengths in pixels.
struct DrawnPart {
    enum class What { Flesh, Prop, Ground, Band };

    What what = What::Flesh;
    /// From -1, far, over 0, the trunk's, to 1, near.
    double shade = 0;
    QPainterPath fill;
    /// A little wider, without the joints: what sets it off from the parts below.
    QPainterPath rim;
    /// A little wider all around.
    QPainterPath outline;
    /// Which parts it runs on into, and what of it is painted again over those.
    std::array<std::optional<std::size_t>, 2> neighbours;
    std::array<QPainterPath, 2> welds;
    /// The part that carries it, which it rather covers than not.
    std::optional<std::size_t> carrier;
    std::vector<QPolygonF> muscles;
    /// The waistband across the pelvis, which shows how it is turned; only the trunk has one.
    QPolygonF waistband;
    /// Its axis as it is seen, with the nearness of both ends and half its thickness.
    QPointF from;
    QPointF to;
    double nearFrom = 0;
    double nearTo = 0;
    double thickness = 0;

    double nearness() const { return (nearFrom + nearTo) / 2; }
};

/// How a body is looked at.
struct Looking {
    Eye eye;
    /// Pixels for one body height, and where the middle of the floor is.
    double scale = 100;
    QPointF origin;
    /// Corners of a round outline.
    int corners = 24;
    Detail detail = Detail::Fine;
    /// Whether parts need outlines all around, for lines on paper and for ghosts.
    bool outlined = false;
    /// How much wider rims and outlines are, in pixels.
    double rim = 1;

    QPointF seen(const Vector3& point) const { return origin + scale * eye.seen(point); }
};

/// The parts of a body in no particular order, with its working muscles.
std::vector<DrawnPart> drawnBody(const Body& body, const std::vector<WorkingMuscle>& muscles,
                                 const Looking& looking);
std::vector<DrawnPart> drawnProps(const std::vector<Prop>& props, const Body& body,
                                  const Looking& looking);
/// The shape of a whole body, and the same a little wider.
struct BodyTrace {
    QPainterPath fill;
    QPainterPath outline;
};

BodyTrace traceOf(const Body& body, const Looking& looking);
/// In which order parts are painted so that near ones cover far ones.
std::vector<std::size_t> paintOrder(const std::vector<DrawnPart>& parts);

} // namespace hipwise
