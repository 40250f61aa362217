#pragma once

#include "core/domain/terms.h"
#include "core/figure/space.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace hipwise {

/// Angles of the pelvis in space, of the back and of the neck.
enum class TrunkAngle {
    Yaw,
    Pitch,
    Roll,
    LumbarFlexion,
    SideBend,
    Rotation,
    NeckFlexion,
    NeckRotation,
    NeckBend
};
inline constexpr std::size_t trunkAngles = 9;

/// Angles of one arm and one leg, in the words of the clinic.
enum class LimbAngle {
    HipFlexion,
    HipAbduction,
    HipRotation,
    KneeFlexion,
    AnkleDorsiflexion,
    AnkleInversion,
    ToeExtension,
    ShoulderFlexion,
    ShoulderAbduction,
    ShoulderRotation,
    ElbowFlexion,
    ForearmPronation,
    WristFlexion,
    FingerFlexion
};
inline constexpr std::size_t limbAngles = 14;

constexpr std::size_t index(TrunkAngle angle) {
    return static_cast<std::size_t>(angle);
}
constexpr std::size_t index(LimbAngle angle) {
    return static_cast<std::size_t>(angle);
}
constexpr std::size_t index(Side side) {
    return static_cast<std::size_t>(side);
}
constexpr Side opposite(Side side) {
    return side == Side::Left ? Side::Right : Side::Left;
}

/// The word of pose files for an angle and how far a healthy adult moves there, in degrees.
struct AngleRange {
    std::string_view word;
    double lowest;
    double highest;
};

const AngleRange& rangeOf(TrunkAngle angle);
const AngleRange& rangeOf(LimbAngle angle);
std::optional<TrunkAngle> trunkAngleNamed(std::string_view word);
std::optional<LimbAngle> limbAngleNamed(std::string_view word);

/// Where every joint stands, in degrees, and where the pelvis is, in body heights.
struct Pose {
    Vector3 place;
    std::array<double, trunkAngles> trunk{};
    std::array<std::array<double, limbAngles>, 2> limbs{};

    double& operator[](TrunkAngle angle) { return trunk[index(angle)]; }
    double operator[](TrunkAngle angle) const { return trunk[index(angle)]; }
    double& at(Side side, LimbAngle angle) { return limbs[index(side)][index(angle)]; }
    double at(Side side, LimbAngle angle) const { return limbs[index(side)][index(angle)]; }

    bool operator==(const Pose&) const = default;
};

/// Left and right exchanged, as in a mirror.
Pose mirrored(const Pose& pose);
/// Every angle and the place moved by a share of the way from one pose to another.
Pose between(const Pose& from, const Pose& to, double share);
/// Every angle brought back into its range.
Pose withinLimits(Pose pose);

} // namespace hipwise
