#pragma once

#include "core/figure/body.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace hipwise {

/// A place on the skin: a point of a bone, under so much flesh that it touches at that distance.
struct Landmark {
    Bone bone = Bone::Pelvis;
    Vector3 own;
    double flesh = 0;
};

Vector3 placeOf(const Body& body, const Landmark& landmark);
Landmark mirrored(const Landmark& landmark);

/// What touches when a pose file says "left foot" or "upper back"; empty for unknown words.
std::vector<Landmark> landmarksNamed(std::string_view word);
/// The one point that stands for such a word, where an arrow or another part is joined to it.
std::optional<Landmark> middleNamed(std::string_view word);
/// The places that may touch the floor first.
std::span<const Landmark> outermostLandmarks();

} // namespace hipwise
