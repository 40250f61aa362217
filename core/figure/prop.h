#pragma once

#include "core/figure/contact.h"

#include <optional>
#include <string_view>

namespace hipwise {

/// Things that an exercise leans on, lies on or pulls at.
enum class PropKind { Mat, Chair, Step, Sofa, Wall, Pillow, Band };

std::optional<PropKind> propNamed(std::string_view word);

/// One thing and where it stands: the middle of its foot on the floor, turned about the upright.
struct Prop {
    PropKind kind = PropKind::Mat;
    Vector3 at;
    double turn = 0;
    /// Width across, height and depth, in body heights.
    Vector3 size;
    /// What a band is around: two places of the skin, such as both knees.
    std::vector<Landmark> around;
};

/// Width, height and depth of such a thing, as fractions of body height.
Vector3 usualSize(PropKind kind);
/// The surface that carries, or the wall's face.
Plane surfaceOf(const Prop& prop);
/// Its own axes in space.
Turn turnOf(const Prop& prop);

} // namespace hipwise
