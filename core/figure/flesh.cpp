#include "core/figure/flesh.h"

#include <algorithm>

namespace hipwise {
namespace {

/// A widening or narrowing of a limb: where along the bone, how far to the front, how thick.
struct Station {
    double down;
    double front;
    double radius;
};

/// A value between the second and the third of four, on a smooth way through all.
double smooth(const std::array<double, 4>& v) {
    return (9 * (v[1] + v[2]) - (v[0] + v[3])) / 16;
}

/// The given stations and, where fine, one between each two, so that the skin has no corners.
std::vector<Station> smoothed(const std::array<Station, 4>& given, Detail detail) {
    if (detail == Detail::Coarse)
        return {given[0], given[1], given[3]};
    std::vector<Station> all{given.front()};
    for (std::size_t at = 0; at + 1 < given.size(); ++at) {
        const Station& before = given[at == 0 ? 0 : at - 1];
        const Station& after = given[std::min(at + 2, given.size() - 1)];
        const auto middle = [&](double Station::*part) {
            return smooth({before.*part, given[at].*part, given[at + 1].*part, after.*part});
        };
        all.push_back({middle(&Station::down), middle(&Station::front), middle(&Station::radius)});
        all.push_back(given[at + 1]);
    }
    return all;
}

/// A tapered limb from stations; the first and the last stretch cover its joints.
FleshPart limb(Flesh flesh, Side side, const PlacedBone& bone, const std::array<Station, 4>& given,
               Detail detail) {
    const std::vector<Station> stations = smoothed(given, detail);
    const std::size_t covered = detail == Detail::Fine ? 2 : 1;
    FleshPart part{flesh, side, {}, {}, bone.at, bone.point({0, -stations.back().down, 0})};
    const auto ball = [&](const Station& station) {
        return ballOn(bone, {0, -station.down, station.front}, station.radius);
    };
    const bool onTrunk = flesh == Flesh::Thigh || flesh == Flesh::UpperArm;
    for (std::size_t at = 0; at + 1 < stations.size(); ++at)
        part.hulls.push_back(
            {{ball(stations[at]), ball(stations[at + 1])}, at < covered && onTrunk});
    if (detail == Detail::Coarse && !onTrunk)
        part.hulls = {{{ball(stations[0]), ball(stations[1]), ball(stations[2])}, false}};
    for (const std::size_t end : {0u, 1u}) {
        const Station& joint = given[end * 3];
        const Station& next = given[end + 1];
        const double share = std::min(1.0, 0.048 / std::abs(next.down - joint.down));
        const Station inner{std::lerp(joint.down, next.down, share),
                            std::lerp(joint.front, next.front, share),
                            std::lerp(joint.radius, next.radius, share)};
        part.welds[end].rounds = {ball(joint), ball(inner)};
    }
    return part;
}

FleshPart foot(const Body& body, Side side, Detail detail) {
    const PlacedBone& bone = body[onSide(Bone::LeftFoot, side)];
    const PlacedBone& toes = body[onSide(Bone::LeftToes, side)];
    const double out = side == Side::Left ? 1 : -1;
    const Round ankle = ballOn(bone, {0, 0, 0}, 0.022);
    const Round heel = ballOn(bone, {0, -0.019, -0.013}, 0.020);
    const Round arch = roundOn(bone, {0, -0.018, 0.026}, {0.021, 0.021, 0.024});
    const Round ball = roundOn(bone, {out * 0.001, -0.0245, 0.060}, {0.026, 0.0145, 0.020});
    const Round tips = roundOn(toes, {out * 0.002, 0.0025, 0.020}, {0.024, 0.0115, 0.019});
    FleshPart part{Flesh::Foot, side, {}, {}, bone.at, toes.at};
    if (detail == Detail::Coarse)
        part.hulls = {{{heel, ankle, ball, tips}, false}};
    else
        part.hulls = {{{ankle, heel, arch}, false},
                      {{heel, ankle, arch, ball}, false},
                      {{ball, tips}, false}};
    part.welds[0].rounds = {ankle, ballOn(bone, {0, -0.018, 0.004}, 0.020)};
    return part;
}

FleshPart hand(const Body& body, Side side, Detail detail) {
    const PlacedBone& palm = body[onSide(Bone::LeftPalm, side)];
    const PlacedBone& fingers = body[onSide(Bone::LeftFingers, side)];
    const Round wrist = roundOn(palm, {0, 0, 0}, {0.012, 0.012, 0.0145});
    const Round knuckles = roundOn(palm, {0, -0.046, 0}, {0.0115, 0.012, 0.022});
    const Round tips = roundOn(fingers, {0, -0.040, -0.001}, {0.008, 0.014, 0.015});
    const Round thumbBase = ballOn(palm, {0, -0.016, 0.010}, 0.010);
    const double inward = side == Side::Left ? -1 : 1;
    const Round thumbTip = ballOn(palm, {inward * 0.006, -0.047, 0.030}, 0.0075);
    FleshPart part{Flesh::Hand, side, {}, {}, palm.at, fingers.point({0, -0.04, 0})};
    part.hulls = {
        {{wrist, knuckles}, false}, {{knuckles, tips}, false}, {{thumbBase, thumbTip}, false}};
    if (detail == Detail::Coarse)
        part.hulls = {{{wrist, knuckles, tips}, false}};
    part.welds[0].rounds = {wrist, roundOn(palm, {0, -0.020, 0}, {0.0118, 0.012, 0.017})};
    return part;
}

FleshPart head(const Body& body) {
    const PlacedBone& bone = body[Bone::Head];
    const Round base = roundOn(bone, {0, -0.006, 0}, {0.036, 0.012, 0.032});
    const Round throat = ballOn(bone, {0, 0.070, 0.006}, 0.032);
    const Round skull = roundOn(bone, {0, 0.122, 0.002}, {0.046, 0.053, 0.060});
    const Round jaw = roundOn(bone, {0, 0.078, 0.030}, {0.033, 0.031, 0.029});
    const Round bridge = ballOn(bone, {0, 0.116, 0.056}, 0.005);
    const Round nose = ballOn(bone, {0, 0.098, 0.0665}, 0.0075);
    FleshPart part{Flesh::Head, std::nullopt, {}, {}, bone.at, bone.point({0, 0.12, 0})};
    part.hulls = {{{base, throat}, true}, {{skull, jaw}, false}, {{bridge, nose}, false}};
    return part;
}

/// Half of one turn and half of another: how the waist stands between pelvis and chest.
PlacedBone waistOf(const Body& body) {
    const PlacedBone& pelvis = body[Bone::Pelvis];
    const PlacedBone& chest = body[Bone::Chest];
    const Vector3 y = unit(pelvis.turn.y + chest.turn.y);
    const Vector3 z = unit(cross(pelvis.turn.x + chest.turn.x, y));
    return {chest.at, {cross(y, z), y, z}};
}

Round smooth(const Round& before, const Round& one, const Round& other, const Round& after) {
    const auto middle = [&](Vector3 Round::*part) {
        return (1.0 / 16) * (9 * (one.*part + other.*part) - (before.*part + after.*part));
    };
    return {middle(&Round::middle), middle(&Round::x), middle(&Round::y), middle(&Round::z)};
}

Round buttockOf(const Body& body, Side side) {
    const double out = side == Side::Left ? 1 : -1;
    return ballOn(body[Bone::Pelvis], {out * 0.048, -0.016, -0.034}, 0.046);
}

/// The buttock runs out into the back of the thigh.
Hull seatOf(const Body& body, Side side) {
    const PlacedBone& thigh = body[onSide(Bone::LeftThigh, side)];
    return {{buttockOf(body, side), ballOn(thigh, {0, -0.085, -0.003}, 0.042)}, true};
}

FleshPart trunk(const Body& body, Detail detail) {
    const PlacedBone& pelvis = body[Bone::Pelvis];
    const PlacedBone& chest = body[Bone::Chest];
    const std::array<Round, 8> rings{roundOn(pelvis, {0, -0.012, -0.004}, {0.068, 0.018, 0.046}),
                                     roundOn(pelvis, {0, 0.002, -0.004}, {0.097, 0.032, 0.064}),
                                     roundOn(pelvis, {0, 0.042, 0.000}, {0.088, 0.034, 0.059}),
                                     roundOn(waistOf(body), {0, 0, 0.004}, {0.073, 0.030, 0.050}),
                                     roundOn(chest, {0, 0.052, 0.006}, {0.079, 0.030, 0.054}),
                                     roundOn(chest, {0, 0.102, 0.004}, {0.089, 0.034, 0.061}),
                                     roundOn(chest, {0, 0.145, 0.000}, {0.093, 0.034, 0.062}),
                                     roundOn(chest, {0, 0.183, -0.006}, {0.078, 0.026, 0.048})};
    FleshPart part{Flesh::Trunk, std::nullopt, {}, {}, pelvis.at, chest.point({0, 0.19, 0})};
    if (detail == Detail::Coarse)
        for (const std::size_t at : {1u, 3u, 5u})
            part.hulls.push_back({{rings[at], rings[at == 5 ? 7 : at + 2]}, false});
    for (std::size_t at = 0; detail == Detail::Fine && at + 1 < rings.size(); ++at) {
        const Round middle = smooth(rings[at == 0 ? 0 : at - 1], rings[at], rings[at + 1],
                                    rings[std::min(at + 2, rings.size() - 1)]);
        part.hulls.push_back({{rings[at], middle}, false});
        part.hulls.push_back({{middle, rings[at + 1]}, false});
    }
    const double shoulders = build::trunk - build::lumbar - 0.004;
    const Round left = ballOn(chest, {build::shoulderHalfWidth, shoulders, 0}, 0.027);
    const Round right = ballOn(chest, {-build::shoulderHalfWidth, shoulders, 0}, 0.027);
    const Round neck = roundOn(chest, {0, 0.222, -0.008}, {0.037, 0.012, 0.029});
    const auto buttock = [&](Side side) { return buttockOf(body, side); };
    if (detail == Detail::Coarse) {
        part.hulls.push_back({{left, right, neck, rings[6]}, false});
        part.hulls.push_back(
            {{buttock(Side::Left), buttock(Side::Right), rings[1], rings[2]}, false});
        return part;
    }
    part.hulls.push_back({{left, right, rings[6]}, false});
    part.hulls.push_back({{left, right, neck, rings[7]}, false});
    for (const Side side : {Side::Left, Side::Right})
        part.hulls.push_back({{buttock(side), rings[1], rings[2]}, false});
    return part;
}

} // namespace

Round roundOn(const PlacedBone& bone, const Vector3& middle, const Vector3& halfAxes) {
    return {bone.point(middle), halfAxes.x * bone.turn.x, halfAxes.y * bone.turn.y,
            halfAxes.z * bone.turn.z};
}

Round ballOn(const PlacedBone& bone, const Vector3& middle, double radius) {
    return roundOn(bone, middle, {radius, radius, radius});
}

std::vector<FleshPart> fleshOn(const Body& body, Detail detail) {
    std::vector<FleshPart> parts{trunk(body, detail), head(body)};
    for (const Side side : {Side::Left, Side::Right}) {
        const auto bone = [&](Bone left) -> const PlacedBone& { return body[onSide(left, side)]; };
        parts.push_back(limb(Flesh::Thigh, side, bone(Bone::LeftThigh),
                             {{{0, 0, 0.048},
                               {0.055, 0.005, 0.052},
                               {0.175, 0.003, 0.041},
                               {build::thigh, 0.002, 0.034}}},
                             detail));
        parts.back().hulls.push_back(seatOf(body, side));
        parts.push_back(limb(Flesh::Shank, side, bone(Bone::LeftShank),
                             {{{0, 0.002, 0.034},
                               {0.062, -0.009, 0.0345},
                               {0.150, -0.007, 0.027},
                               {build::shank, 0, 0.021}}},
                             detail));
        parts.push_back(foot(body, side, detail));
        parts.push_back(limb(Flesh::UpperArm, side, bone(Bone::LeftUpperArm),
                             {{{0, 0, 0.0285},
                               {0.055, 0, 0.0275},
                               {0.140, 0, 0.0235},
                               {build::upperArm, 0, 0.0215}}},
                             detail));
        parts.push_back(limb(
            Flesh::Forearm, side, bone(Bone::LeftForearm),
            {{{0, 0, 0.0215}, {0.040, 0, 0.0232}, {0.105, 0, 0.0175}, {build::forearm, 0, 0.0142}}},
            detail));
        parts.push_back(hand(body, side, detail));
    }
    return parts;
}

double lowestOf(const std::vector<FleshPart>& parts) {
    double lowest = 1e9;
    for (const FleshPart& part : parts)
        for (const Hull& hull : part.hulls)
            for (const Round& round : hull.rounds)
                lowest = std::min(lowest, round.middle.y - std::sqrt(round.x.y * round.x.y +
                                                                     round.y.y * round.y.y +
                                                                     round.z.y * round.z.y));
    return lowest;
}

} // namespace hipwise
