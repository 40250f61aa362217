#include "core/figure/pose.h"

#include <algorithm>

namespace hipwise {
namespace {

constexpr std::array<AngleRange, trunkAngles> trunkRanges{{{"yaw", -180, 180},
                                                           {"pitch", -180, 180},
                                                           {"roll", -180, 180},
                                                           {"lumbar flexion", -35, 60},
                                                           {"side bend", -35, 35},
                                                           {"rotation", -45, 45},
                                                           {"neck flexion", -60, 60},
                                                           {"neck rotation", -80, 80},
                                                           {"neck bend", -45, 45}}};

constexpr std::array<AngleRange, limbAngles> limbRanges{{{"hip flexion", -20, 125},
                                                         {"hip abduction", -30, 50},
                                                         {"hip rotation", -45, 50},
                                                         {"knee flexion", 0, 145},
                                                         {"ankle dorsiflexion", -50, 25},
                                                         {"ankle inversion", -25, 35},
                                                         {"toe extension", -20, 70},
                                                         {"shoulder flexion", -60, 180},
                                                         {"shoulder abduction", -45, 180},
                                                         {"shoulder rotation", -90, 90},
                                                         {"elbow flexion", 0, 150},
                                                         {"forearm pronation", -90, 90},
                                                         {"wrist flexion", -85, 80},
                                                         {"finger flexion", 0, 110}}};

template <class Angle, std::size_t count>
std::optional<Angle> named(const std::array<AngleRange, count>& ranges, std::string_view word) {
    const auto found = std::ranges::find(ranges, word, &AngleRange::word);
    if (found == ranges.end())
        return std::nullopt;
    return static_cast<Angle>(found - ranges.begin());
}

template <std::size_t count>
void clampTo(const std::array<AngleRange, count>& ranges, std::array<double, count>& angles) {
    for (std::size_t at = 0; at < count; ++at)
        angles[at] = std::clamp(angles[at], ranges[at].lowest, ranges[at].highest);
}

} // namespace

const AngleRange& rangeOf(TrunkAngle angle) {
    return trunkRanges[index(angle)];
}

const AngleRange& rangeOf(LimbAngle angle) {
    return limbRanges[index(angle)];
}

std::optional<TrunkAngle> trunkAngleNamed(std::string_view word) {
    return named<TrunkAngle>(trunkRanges, word);
}

std::optional<LimbAngle> limbAngleNamed(std::string_view word) {
    return named<LimbAngle>(limbRanges, word);
}

Pose mirrored(const Pose& pose) {
    Pose other = pose;
    std::swap(other.limbs[0], other.limbs[1]);
    other.place.x = -pose.place.x;
    for (const TrunkAngle angle :
         {TrunkAngle::Yaw, TrunkAngle::Roll, TrunkAngle::SideBend, TrunkAngle::Rotation,
          TrunkAngle::NeckRotation, TrunkAngle::NeckBend})
        other[angle] = -pose[angle];
    return other;
}

Pose between(const Pose& from, const Pose& to, double share) {
    Pose pose;
    pose.place = between(from.place, to.place, share);
    for (std::size_t at = 0; at < trunkAngles; ++at)
        pose.trunk[at] = std::lerp(from.trunk[at], to.trunk[at], share);
    for (std::size_t side = 0; side < 2; ++side)
        for (std::size_t at = 0; at < limbAngles; ++at)
            pose.limbs[side][at] = std::lerp(from.limbs[side][at], to.limbs[side][at], share);
    return pose;
}

Pose withinLimits(Pose pose) {
    clampTo(trunkRanges, pose.trunk);
    for (auto& limb : pose.limbs)
        clampTo(limbRanges, limb);
    return pose;
}

} // namespace hipwise
