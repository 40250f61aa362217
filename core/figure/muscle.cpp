#include "core/figure/muscle.h"

#include <algorithm>
#include <array>

namespace hipwise {
namespace {

/// A round of a patch, on a left bone.
struct Spot {
    Bone bone = Bone::Pelvis;
    Vector3 own;
    double radius = 0;
};

/// A muscle of the left side.
struct KnownMuscle {
    std::string_view name;
    std::vector<Spot> spots;
    Bone bone;
    Vector3 outward;
    bool onTrunk;
    std::vector<Flesh> onLimb;
};

using B = Bone;

const std::array<KnownMuscle, 13> knownMuscles{{
    {"gluteus maximus",
     {{B::Pelvis, {0.044, 0.030, -0.050}, 0.026},
      {B::Pelvis, {0.050, -0.022, -0.044}, 0.041},
      {B::LeftThigh, {0.012, -0.050, -0.030}, 0.026}},
     B::Pelvis,
     {0.45, 0, -1},
     true,
     {Flesh::Thigh}},
    {"gluteus medius",
     {{B::Pelvis, {0.066, 0.046, 0.004}, 0.026},
      {B::Pelvis, {0.070, 0.034, -0.024}, 0.022},
      {B::Pelvis, {0.086, -0.010, -0.002}, 0.018}},
     B::Pelvis,
     {1, 0.2, 0},
     true,
     {Flesh::Thigh}},
    {"gluteus minimus",
     {{B::Pelvis, {0.074, 0.030, 0.016}, 0.020}, {B::Pelvis, {0.086, -0.010, 0.004}, 0.016}},
     B::Pelvis,
     {1, 0.2, 0},
     true,
     {Flesh::Thigh}},
    {"deep hip rotators",
     {{B::Pelvis, {0.036, 0.004, -0.056}, 0.026}, {B::Pelvis, {0.088, -0.012, -0.012}, 0.017}},
     B::Pelvis,
     {0.8, 0, -0.8},
     true,
     {Flesh::Thigh}},
    {"hamstrings",
     {{B::LeftThigh, {0, -0.060, -0.036}, 0.027}, {B::LeftThigh, {0, -0.200, -0.030}, 0.018}},
     B::LeftThigh,
     {0, 0, -1},
     false,
     {Flesh::Thigh}},
    {"quadriceps",
     {{B::LeftThigh, {0, -0.055, 0.036}, 0.030}, {B::LeftThigh, {0, -0.205, 0.026}, 0.020}},
     B::LeftThigh,
     {0, 0, 1},
     false,
     {Flesh::Thigh}},
    {"hip flexors",
     {{B::Pelvis, {0.045, 0.040, 0.048}, 0.020}, {B::LeftThigh, {0, -0.055, 0.042}, 0.020}},
     B::Pelvis,
     {0.3, 0, 1},
     true,
     {Flesh::Thigh}},
    {"calf",
     {{B::LeftShank, {0, -0.045, -0.030}, 0.020}, {B::LeftShank, {0, -0.120, -0.024}, 0.014}},
     B::LeftShank,
     {0, 0, -1},
     false,
     {Flesh::Shank}},
    {"foot and ankle muscles",
     {{B::LeftShank, {0, -0.185, 0}, 0.025}, {B::LeftFoot, {0, -0.012, 0.020}, 0.020}},
     B::LeftShank,
     {0, 0, 0},
     false,
     {Flesh::Shank, Flesh::Foot}},
    {"abdominals",
     {{B::Pelvis, {0.022, 0.030, 0.050}, 0.024}, {B::Chest, {0.024, 0.060, 0.050}, 0.026}},
     B::Pelvis,
     {0.2, 0, 1},
     true,
     {}},
    {"obliques",
     {{B::Pelvis, {0.072, 0.058, 0.014}, 0.022}, {B::Chest, {0.070, 0.050, 0.018}, 0.026}},
     B::Pelvis,
     {1, 0, 0.2},
     true,
     {}},
    {"back extensors",
     {{B::Pelvis, {0.020, 0.060, -0.046}, 0.018}, {B::Chest, {0.022, 0.110, -0.052}, 0.020}},
     B::Chest,
     {0.2, 0, -1},
     true,
     {}},
    {"shoulder muscles",
     {{B::LeftUpperArm, {0.004, 0, 0}, 0.030}, {B::LeftUpperArm, {0.004, -0.055, 0}, 0.020}},
     B::LeftUpperArm,
     {1, 0, 0},
     false,
     {Flesh::UpperArm}},
}};

const KnownMuscle* muscleNamed(std::string_view name) {
    const auto found = std::ranges::find(knownMuscles, name, &KnownMuscle::name);
    return found == knownMuscles.end() ? nullptr : &*found;
}

} // namespace

bool isKnownMuscle(std::string_view name) {
    return muscleNamed(name) != nullptr;
}

std::vector<MusclePatch> patchesOf(std::string_view name, Side side, const Body& body) {
    const KnownMuscle* muscle = muscleNamed(name);
    if (!muscle)
        return {};
    const double out = side == Side::Left ? 1 : -1;
    const auto placed = [&](Bone left) -> const PlacedBone& {
        return body[side == Side::Left ? left : mirrored(left)];
    };
    const auto own = [&](const Vector3& left) { return Vector3{out * left.x, left.y, left.z}; };
    MusclePatch patch;
    for (const Spot& spot : muscle->spots)
        patch.shape.rounds.push_back(ballOn(placed(spot.bone), own(spot.own), spot.radius));
    patch.outward = placed(muscle->bone).turn * own(muscle->outward);
    patch.side = side;
    patch.onTrunk = muscle->onTrunk;
    patch.onLimb = muscle->onLimb;
    return {patch};
}

} // namespace hipwise
