#pragma once

#include "core/figure/landmark.h"

#include <span>
#include <variant>
#include <vector>

namespace hipwise {

/// A flat surface: all points whose product with the normal is the distance.
struct Plane {
    Vector3 normal{0, 1, 0};
    double distance = 0;
};

/// What a place of the skin must touch: a surface anywhere, one spot, or another place of the skin.
struct Contact {
    Landmark place;
    std::variant<Plane, Vector3, Landmark> target;
};

/// How far a contact is from being kept, in body heights.
double gap(const Body& body, const Contact& contact);
/// The contacts' errors by component, then how far each outermost place is below the floor.
std::vector<double> contactErrors(const Body& body, std::span<const Contact> contacts);

/// The pose nearest to the one given that keeps the contacts, the joint limits and the floor.
Pose settled(const Pose& wish, std::span<const Contact> contacts);

} // namespace hipwise
