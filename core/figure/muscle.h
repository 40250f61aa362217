#pragma once

#include "core/figure/flesh.h"

#include <string_view>
#include <vector>

namespace hipwise {

/// Where a muscle lies under the skin: one shape, and which way it looks.
struct MusclePatch {
    Hull shape;
    Vector3 outward;
    Side side = Side::Left;
    /// Whether it is seen on the trunk and on this limb's parts.
    bool onTrunk = false;
    std::vector<Flesh> onLimb;
};

bool isKnownMuscle(std::string_view name);
/// The patches of a muscle on one side; empty for unknown names.
std::vector<MusclePatch> patchesOf(std::string_view name, Side side, const Body& body);

} // namespace hipwise
