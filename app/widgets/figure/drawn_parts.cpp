#include "app/widgets/figure/drawn_parts.h"

#include "core/figure/muscle.h"

#include <algorithm>

namespace hipwise {
namespace {

/// How far in front of the trunk a limb is wholly near.
constexpr double wholeShade = 0.085;
/// A muscle that looks further away than this is not seen.
constexpr double lookingAway = -0.30;

double thicknessOf(Flesh flesh) {
    switch (flesh) {
    case Flesh::Trunk:
        return 0.060;
    case Flesh::Head:
        return 0.048;
    case Flesh::Thigh:
        return 0.048;
    case Flesh::Shank:
        return 0.032;
    case Flesh::Foot:
    case Flesh::UpperArm:
        return 0.026;
    case Flesh::Forearm:
    case Flesh::Hand:
        return 0.020;
    }
    return 0;
}

bool isLeg(Flesh flesh) {
    return flesh == Flesh::Thigh || flesh == Flesh::Shank || flesh == Flesh::Foot;
}

QPolygonF seenHull(const Hull& hull, const Looking& looking) {
    QPolygonF outline = outlineOf(hull, looking.eye, looking.corners);
    for (QPointF& corner : outline)
        corner = looking.origin + looking.scale * corner;
    return outline;
}

void add(const QPolygonF& polygon, QPainterPath& path) {
    path.addPolygon(polygon);
    path.closeSubpath();
}

void placeAxis(const Vector3& from, const Vector3& to, const Looking& looking, DrawnPart& part) {
    part.from = looking.seen(from);
    part.to = looking.seen(to);
    part.nearFrom = looking.eye.nearness(from);
    part.nearTo = looking.eye.nearness(to);
}

/// Adds a hull to the part's shapes; returns its outline.
QPolygonF addHull(const Hull& hull, const Looking& looking, DrawnPart& part) {
    for (QPainterPath* path : {&part.fill, &part.rim, &part.outline})
        path->setFillRule(Qt::WindingFill);
    const QPolygonF own = seenHull(hull, looking);
    add(own, part.fill);
    if (looking.rim <= 0)
        return own;
    const QPolygonF wider = widened(own, looking.rim);
    if (looking.outlined)
        add(wider, part.outline);
    if (!hull.joint)
        add(wider, part.rim);
    return own;
}

/// The share of every muscle that lies on this part.
void addMuscles(const FleshPart& flesh, const std::vector<MusclePatch>& patches,
                const std::vector<QPolygonF>& hulls, const Looking& looking, DrawnPart& part) {
    for (const MusclePatch& patch : patches) {
        const bool here = flesh.side ? flesh.side == patch.side &&
                                           std::ranges::count(patch.onLimb, flesh.flesh) > 0
                                     : flesh.flesh == Flesh::Trunk && patch.onTrunk;
        if (!here || looking.eye.nearness(patch.outward) < lookingAway)
            continue;
        const QPolygonF shape = seenHull(patch.shape, looking);
        for (const QPolygonF& hull : hulls)
            if (const QPolygonF seen = sharedBy(shape, hull); seen.size() > 2)
                part.muscles.push_back(seen);
    }
}

/// The half of a line around the pelvis that faces the eye; nothing where the body is seen from its
/// head or its feet.
QPolygonF waistbandOf(const PlacedBone& pelvis, const Looking& looking) {
    constexpr int corners = 12;
    const Vector3 half{0.0845, 0, 0.0565};
    const Vector3& towards = looking.eye.towards;
    if (std::abs(dot(pelvis.turn.y, towards)) > 0.8)
        return {};
    const double facing =
        std::atan2(dot(pelvis.turn.z, towards) / half.z, dot(pelvis.turn.x, towards) / half.x);
    QPolygonF line;
    for (int at = 0; at <= corners; ++at) {
        const double angle = facing + radians(180.0 * at / corners - 90);
        line.append(looking.seen(
            pelvis.point({half.x * std::cos(angle), 0.056, half.z * std::sin(angle)})));
    }
    return line;
}

DrawnPart drawn(const FleshPart& flesh, const std::vector<MusclePatch>& patches,
                const Looking& looking) {
    DrawnPart part;
    std::vector<QPolygonF> hulls;
    for (const Hull& hull : flesh.hulls)
        hulls.push_back(addHull(hull, looking, part));
    for (const std::size_t end : {0u, 1u})
        if (!flesh.welds[end].rounds.empty())
            add(seenHull(flesh.welds[end], looking), part.welds[end]);
    placeAxis(flesh.from, flesh.to, looking, part);
    part.thickness = thicknessOf(flesh.flesh) * looking.scale;
    addMuscles(flesh, patches, hulls, looking, part);
    return part;
}

DrawnPart::What whatIs(PropPart::Place place) {
    switch (place) {
    case PropPart::Place::Ground:
        return DrawnPart::What::Ground;
    case PropPart::Place::BandBefore:
    case PropPart::Place::BandBehind:
        return DrawnPart::What::Band;
    case PropPart::Place::Under:
    case PropPart::Place::Among:
        break;
    }
    return DrawnPart::What::Prop;
}

/// How much nearer than it is a thing counts, so that it covers or is covered as it must.
double shiftOf(PropPart::Place place) {
    switch (place) {
    case PropPart::Place::Ground:
        return -10;
    case PropPart::Place::Under:
        return -1;
    case PropPart::Place::BandBefore:
        return 0.2;
    case PropPart::Place::BandBehind:
        return -0.2;
    case PropPart::Place::Among:
        break;
    }
    return 0;
}

DrawnPart drawn(const PropPart& thing, const Looking& looking) {
    Looking thin = looking;
    thin.rim = 0.6 * looking.rim;
    DrawnPart part;
    part.what = whatIs(thing.place);
    for (const Hull& hull : thing.hulls)
        addHull(hull, thin, part);
    placeAxis(thing.from, thing.to, looking, part);
    part.thickness = 0.02 * looking.scale;
    part.nearFrom += shiftOf(thing.place);
    part.nearTo += shiftOf(thing.place);
    return part;
}

/// Parts of one limb follow each other from the trunk outwards.
void joinNeighbours(const std::vector<FleshPart>& flesh, std::vector<DrawnPart>& parts) {
    for (std::size_t at = 1; at < flesh.size(); ++at)
        if (const Flesh kind = flesh[at].flesh;
            kind == Flesh::Head || kind == Flesh::Thigh || kind == Flesh::UpperArm)
            parts[at].carrier = 0;
    for (std::size_t at = 0; at + 1 < flesh.size(); ++at) {
        const bool sameLimb = flesh[at].side && flesh[at].side == flesh[at + 1].side &&
                              isLeg(flesh[at].flesh) == isLeg(flesh[at + 1].flesh);
        if (!sameLimb)
            continue;
        parts[at].neighbours[1] = at + 1;
        parts[at + 1].neighbours[0] = at;
    }
}

/// One shade for a whole limb, by how far it is before or behind the trunk.
void shade(const std::vector<FleshPart>& flesh, std::vector<DrawnPart>& parts) {
    const double middle = parts.front().nearness();
    for (std::size_t at = 0; at < flesh.size(); ++at) {
        if (!flesh[at].side)
            continue;
        double sum = 0;
        double weight = 0;
        for (std::size_t other = 0; other < flesh.size(); ++other)
            if (flesh[other].side == flesh[at].side &&
                isLeg(flesh[other].flesh) == isLeg(flesh[at].flesh)) {
                sum += parts[other].thickness * (parts[other].nearness() - middle);
                weight += parts[other].thickness;
            }
        parts[at].shade = std::clamp(sum / weight / wholeShade, -1.0, 1.0);
    }
}

} // namespace

std::vector<DrawnPart> drawnBody(const Body& body, const std::vector<WorkingMuscle>& muscles,
                                 const Looking& looking) {
    std::vector<MusclePatch> patches;
    for (const WorkingMuscle& muscle : muscles)
        for (const Side side : {Side::Left, Side::Right})
            if (!muscle.side || muscle.side == side)
                std::ranges::move(patchesOf(muscle.name, side, body), std::back_inserter(patches));
    const std::vector<FleshPart> flesh = fleshOn(body, looking.detail);
    std::vector<DrawnPart> parts;
    for (const FleshPart& part : flesh)
        parts.push_back(drawn(part, patches, looking));
    parts.front().waistband = waistbandOf(body[Bone::Pelvis], looking);
    joinNeighbours(flesh, parts);
    shade(flesh, parts);
    return parts;
}

BodyTrace traceOf(const Body& body, const Looking& looking) {
    BodyTrace trace;
    for (QPainterPath* path : {&trace.fill, &trace.outline})
        path->setFillRule(Qt::WindingFill);
    for (const FleshPart& part : fleshOn(body, looking.detail))
        for (const Hull& hull : part.hulls) {
            const QPolygonF own = seenHull(hull, looking);
            add(own, trace.fill);
            add(widened(own, looking.rim), trace.outline);
        }
    return trace;
}

std::vector<DrawnPart> drawnProps(const std::vector<Prop>& props, const Body& body,
                                  const Looking& looking) {
    std::vector<DrawnPart> parts;
    for (const Prop& prop : props)
        for (const PropPart& shape : shapeOf(prop, body, looking.eye.towards))
            parts.push_back(drawn(shape, looking));
    return parts;
}

} // namespace hipwise
