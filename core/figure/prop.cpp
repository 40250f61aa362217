#include "core/figure/prop.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise {
namespace {

struct KnownProp {
    std::string_view word;
    PropKind kind;
    Vector3 size;
};

constexpr std::array<KnownProp, 7> known{{{"mat", PropKind::Mat, {0.44, 0.006, 1.12}},
                                          {"chair", PropKind::Chair, {0.25, 0.257, 0.25}},
                                          {"step", PropKind::Step, {0.34, 0.10, 0.20}},
                                          {"sofa", PropKind::Sofa, {0.60, 0.235, 0.34}},
                                          {"wall", PropKind::Wall, {0.9, 1.05, 0.02}},
                                          {"pillow", PropKind::Pillow, {0.24, 0.05, 0.15}},
                                          {"band", PropKind::Band, {}}}};

} // namespace

std::optional<PropKind> propNamed(std::string_view word) {
    const auto found = std::ranges::find(known, word, &KnownProp::word);
    if (found == known.end())
        return std::nullopt;
    return found->kind;
}

Vector3 usualSize(PropKind kind) {
    return std::ranges::find(known, kind, &KnownProp::kind)->size;
}

Turn turnOf(const Prop& prop) {
    return turnAboutY(prop.turn);
}

Plane surfaceOf(const Prop& prop) {
    if (prop.kind != PropKind::Wall)
        return {{0, 1, 0}, prop.at.y + (prop.kind == PropKind::Mat ? 0 : prop.size.y)};
    const Vector3 face = turnOf(prop).z;
    return {face, dot(face, prop.at)};
}

} // namespace hipwise
