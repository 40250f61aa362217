#include "core/figure/pose_fields.h"

#include <algorithm>

namespace hipwise {
namespace {

std::optional<Plane> planeOf(std::string_view target, const Surfaces& surfaces) {
    if (target == "floor")
        return Plane{};
    const auto kind = propNamed(target);
    const auto prop = std::ranges::find_if(
        surfaces, [&](const Prop& candidate) { return candidate.kind == kind; });
    if (!kind || prop == surfaces.end())
        return std::nullopt;
    return surfaceOf(*prop);
}

} // namespace

std::vector<Contact> contactsOf(std::string_view place, std::string_view target,
                                const Surfaces& surfaces) {
    std::vector<Contact> contacts;
    if (const auto plane = planeOf(target, surfaces)) {
        for (const Landmark& landmark : landmarksNamed(place))
            contacts.push_back({landmark, *plane});
        return contacts;
    }
    const auto middle = middleNamed(place);
    const auto other = middleNamed(target);
    if (middle && other)
        contacts.push_back({*middle, *other});
    return contacts;
}

std::vector<Contact> contactsAt(std::string_view place, const Vector3& spot) {
    std::vector<Contact> contacts;
    const auto middle = middleNamed(place);
    if (!middle)
        return contacts;
    contacts.push_back({*middle, spot});
    const auto all = landmarksNamed(place);
    for (const Landmark& landmark : all)
        if (all.size() > 2)
            contacts.push_back({landmark, Plane{{0, 1, 0}, spot.y}});
    return contacts;
}

WorkingMuscle muscleOf(std::string_view word) {
    if (word.starts_with("left "))
        return {std::string(word.substr(5)), Side::Left};
    if (word.starts_with("right "))
        return {std::string(word.substr(6)), Side::Right};
    return {std::string(word), std::nullopt};
}

} // namespace hipwise
