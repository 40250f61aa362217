#pragma once

#include "core/figure/pose.h"

#include <array>

namespace hipwise {

/// The rigid parts of the skeleton; those of a limb exist left and right.
enum class Bone {
    Pelvis,
    Chest,
    Head,
    LeftThigh,
    LeftShank,
    LeftFoot,
    LeftToes,
    LeftUpperArm,
    LeftForearm,
    LeftPalm,
    LeftFingers,
    RightThigh,
    RightShank,
    RightFoot,
    RightToes,
    RightUpperArm,
    RightForearm,
    RightPalm,
    RightFingers
};
inline constexpr std::size_t boneCount = 19;

constexpr std::size_t index(Bone bone) {
    return static_cast<std::size_t>(bone);
}
/// The same bone of the other side.
Bone mirrored(Bone bone);
/// The left bone given, on this side.
Bone onSide(Bone left, Side side);
/// The side a limb's bone belongs to; nothing for the trunk.
bool isRight(Bone bone);

/// A bone's joint nearest the pelvis, and how the bone is turned.
struct PlacedBone {
    Vector3 at;
    Turn turn;

    Vector3 point(const Vector3& own) const { return at + turn * own; }
};

/// Lengths as fractions of body height, after Drillis and Contini.
namespace build {
inline constexpr double thigh = 0.245;
inline constexpr double shank = 0.246;
inline constexpr double ankleHeight = 0.039;
inline constexpr double upperArm = 0.186;
inline constexpr double forearm = 0.146;
inline constexpr double hand = 0.108;
inline constexpr double trunk = 0.288;
inline constexpr double hipHalfWidth = 0.055;
inline constexpr double shoulderHalfWidth = 0.106;
/// From the line between the hips up to the joint that stands for the lumbar spine.
inline constexpr double lumbar = 0.095;
} // namespace build

/// Every bone in space, in body heights.
struct Body {
    std::array<PlacedBone, boneCount> bones;

    const PlacedBone& operator[](Bone bone) const { return bones[index(bone)]; }
    PlacedBone& operator[](Bone bone) { return bones[index(bone)]; }
};

Body bodyIn(const Pose& pose);
/// Puts only the leg or the arm to which the angle belongs where the pose wants it.
void replaceLimb(Body& body, const Pose& pose, Side side, LimbAngle angle);

} // namespace hipwise
