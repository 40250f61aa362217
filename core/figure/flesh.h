#pragma once

#include "core/figure/body.h"

#include <array>
#include <optional>
#include <vector>

namespace hipwise {

/// An ellipsoid: its middle and its three half axes.
struct Round {
    Vector3 middle;
    Vector3 x;
    Vector3 y;
    Vector3 z;
};

/// The convex skin around some rounds. Where it covers a joint, nothing sets it off from the
/// neighbour there.
struct Hull {
    std::vector<Round> rounds;
    bool joint = false;
};

/// What is drawn as one shape.
enum class Flesh { Head, Trunk, Thigh, Shank, Foot, UpperArm, Forearm, Hand };

struct FleshPart {
    Flesh flesh = Flesh::Trunk;
    /// Nothing for head and trunk.
    std::optional<Side> side;
    std::vector<Hull> hulls;
    /// What runs on into the neighbour at its first and at its last joint, without a seam.
    std::array<Hull, 2> welds;
    /// The line through its middle, by which near and far are told.
    Vector3 from;
    Vector3 to;
};

/// A round in a bone's own axes, brought into space.
Round roundOn(const PlacedBone& bone, const Vector3& middle, const Vector3& halfAxes);
Round ballOn(const PlacedBone& bone, const Vector3& middle, double radius);

/// How round the skin is: coarse is enough below some 100 pixels of body height.
enum class Detail { Coarse, Fine };

/// Everything there is of a body, in no particular order.
std::vector<FleshPart> fleshOn(const Body& body, Detail detail = Detail::Fine);
/// The lowest point of all flesh.
double lowestOf(const std::vector<FleshPart>& parts);

} // namespace hipwise
