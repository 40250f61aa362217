#include "app/widgets/figure/prop_shape.h"

#include <algorithm>

namespace hipwise {
namespace {

constexpr double edge = 0.006;

/// A box with rounded edges in the thing's own axes: two opposite corners.
PropPart box(const PlacedBone& thing, const Vector3& low, const Vector3& high,
             double roundness = edge) {
    PropPart part;
    Hull hull;
    for (const double x : {low.x + roundness, high.x - roundness})
        for (const double y : {low.y + roundness, high.y - roundness})
            for (const double z : {low.z + roundness, high.z - roundness})
                hull.rounds.push_back(ballOn(thing, {x, y, z}, roundness));
    part.hulls.push_back(std::move(hull));
    const Vector3 middle = 0.5 * (low + high);
    const Vector3 size = high - low;
    Vector3 along{0, size.y / 2, 0};
    if (size.x > size.y && size.x >= size.z)
        along = {size.x / 2, 0, 0};
    else if (size.z > size.y)
        along = {0, 0, size.z / 2};
    part.from = thing.point(middle - along);
    part.to = thing.point(middle + along);
    return part;
}

PropPart under(PropPart part) {
    part.place = PropPart::Place::Under;
    return part;
}

/// A block with the plate one stands or leans on, whose edge tells its top from its sides.
std::vector<PropPart> block(const PlacedBone& thing, const Vector3& size, double roundness) {
    const double x = size.x / 2;
    const double z = size.z / 2;
    constexpr double plate = 0.014;
    return {under(box(thing, {-x, 0, -z}, {x, size.y, z}, roundness)),
            under(box(thing, {-x, size.y - plate, -z}, {x, size.y, z}, 0.006))};
}

/// The seat with its front to +z, four legs and a back.
std::vector<PropPart> chair(const PlacedBone& thing, const Vector3& size) {
    const double x = size.x / 2;
    const double z = size.z / 2;
    const double leg = 0.020;
    const double top = size.y + 0.27;
    std::vector<PropPart> parts{box(thing, {-x, size.y - 0.026, -z}, {x, size.y, z})};
    for (const double side : {-x, x - leg}) {
        parts.push_back(box(thing, {side, 0, z - leg}, {side + leg, size.y - 0.02, z}));
        parts.push_back(box(thing, {side, 0, -z}, {side + leg, top, -z + leg}));
    }
    parts.push_back(box(thing, {-x, top - 0.07, -z}, {x, top, -z + leg}));
    parts.push_back(box(thing, {-x, top - 0.15, -z}, {x, top - 0.12, -z + leg}));
    return parts;
}

/// The loop of a band around two limbs: half a circle around each, joined by straight lines.
std::vector<Vector3> bandLoop(const Prop& prop, const Body& body) {
    constexpr int corners = 10;
    const Landmark& one = prop.around.front();
    const Landmark& other = prop.around.back();
    const auto middle = [&](const Landmark& place) {
        return body[place.bone].point({0, place.own.y, 0.001});
    };
    const bool thigh = one.bone == Bone::LeftThigh || one.bone == Bone::RightThigh;
    const double radius = thigh ? 0.038 : 0.025;
    const Vector3 along = unit(body[one.bone].turn.y + body[other.bone].turn.y);
    const Vector3 way = middle(one) - middle(other);
    const Vector3 out = unit(way - dot(way, along) * along);
    const Vector3 front = cross(out, along);
    std::vector<Vector3> loop;
    for (int at = 0; at < 2 * corners; ++at) {
        const double angle = radians(-90 + 180.0 * (at % corners) / (corners - 1));
        const double sign = at < corners ? 1 : -1;
        loop.push_back(middle(at < corners ? one : other) +
                       sign * radius * (std::cos(angle) * out + std::sin(angle) * front));
    }
    return loop;
}

std::vector<PropPart> band(const Prop& prop, const Body& body, const Vector3& towards) {
    constexpr double thickness = 0.010;
    const std::vector<Vector3> loop = bandLoop(prop, body);
    Vector3 middle;
    for (const Vector3& corner : loop)
        middle = middle + (1.0 / static_cast<double>(loop.size())) * corner;
    std::vector<PropPart> parts(2);
    parts[0].place = PropPart::Place::BandBehind;
    parts[1].place = PropPart::Place::BandBefore;
    for (std::size_t at = 0; at < loop.size(); ++at) {
        const Vector3& from = loop[at];
        const Vector3& to = loop[(at + 1) % loop.size()];
        const bool before = dot(towards, 0.5 * (from + to) - middle) > 0;
        const auto ball = [&](const Vector3& place) { return ballOn({place, {}}, {}, thickness); };
        parts[before ? 1 : 0].hulls.push_back({{ball(from), ball(to)}});
    }
    for (PropPart& part : parts) {
        part.from = loop[5];
        part.to = loop[15];
    }
    return parts;
}

} // namespace

std::vector<PropPart> shapeOf(const Prop& prop, const Body& body, const Vector3& towards) {
    const PlacedBone thing{prop.at, turnOf(prop)};
    const double x = prop.size.x / 2;
    const double z = prop.size.z / 2;
    switch (prop.kind) {
    case PropKind::Mat: {
        PropPart part = box(thing, {-x, -0.010, -z}, {x, 0, z}, 0.005);
        part.place = PropPart::Place::Ground;
        return {part};
    }
    case PropKind::Wall: {
        PropPart part = box(thing, {-x, 0, -prop.size.z}, {x, prop.size.y, 0}, 0.004);
        part.place = PropPart::Place::Ground;
        return {part};
    }
    case PropKind::Chair:
        return chair(thing, prop.size);
    case PropKind::Step:
        return block(thing, prop.size, 0.008);
    case PropKind::Sofa:
        return {under(box(thing, {-x, 0, -z}, {x, prop.size.y, z}, 0.03))};
    case PropKind::Pillow:
        return {under(box(thing, {-x, 0, -z}, {x, prop.size.y, z}, prop.size.y / 2.02))};
    case PropKind::Band:
        return band(prop, body, towards);
    }
    return {};
}

} // namespace hipwise
