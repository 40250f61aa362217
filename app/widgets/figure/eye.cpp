#include "app/widgets/figure/eye.h"

namespace hipwise {

Eye::Eye(const FigureView& view) {
    const double yaw = radians(view.yaw);
    const double pitch = radians(view.pitch);
    const Vector3 level{std::sin(yaw), 0, std::cos(yaw)};
    right = {std::cos(yaw), 0, -std::sin(yaw)};
    towards = std::cos(pitch) * level + std::sin(pitch) * Vector3{0, 1, 0};
    up = cross(towards, right);
}

} // namespace hipwise
