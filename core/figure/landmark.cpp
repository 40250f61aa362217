#include "core/figure/landmark.h"

#include <algorithm>
#include <array>
#include <string>

namespace hipwise {
namespace {

/// The left landmarks of a word, or those of the trunk; the first is its middle.
struct NamedPlace {
    std::string_view word;
    bool sided;
    std::vector<Landmark> left;
};

constexpr Landmark heel{Bone::LeftFoot, {0, -0.039, -0.028}, 0};
constexpr Landmark innerBall{Bone::LeftFoot, {-0.020, -0.039, 0.066}, 0};
constexpr Landmark outerBall{Bone::LeftFoot, {0.022, -0.039, 0.060}, 0};
constexpr Landmark innerToe{Bone::LeftToes, {-0.020, -0.009, 0}, 0};
constexpr Landmark outerToe{Bone::LeftToes, {0.022, -0.009, -0.006}, 0};
constexpr Landmark toeTip{Bone::LeftToes, {0, -0.009, 0.036}, 0};
constexpr Landmark knee{Bone::LeftShank, {0, 0, 0.004}, 0.034};
constexpr Landmark ankle{Bone::LeftFoot, {0, 0, 0}, 0.024};
constexpr Landmark elbow{Bone::LeftForearm, {0, 0, 0}, 0.024};
constexpr Landmark wrist{Bone::LeftPalm, {0, 0, 0}, 0.016};
constexpr Landmark heelOfHand{Bone::LeftPalm, {-0.011, -0.012, 0}, 0};
constexpr Landmark firstKnuckle{Bone::LeftPalm, {-0.011, -0.050, 0.018}, 0};
constexpr Landmark lastKnuckle{Bone::LeftPalm, {-0.011, -0.050, -0.018}, 0};
constexpr Landmark fingertip{Bone::LeftFingers, {-0.009, -0.046, 0}, 0};

const std::vector<NamedPlace> namedPlaces{
    {"foot", true, {{Bone::LeftFoot, {0, -0.039, 0.02}, 0}, heel, innerBall, outerBall}},
    {"heel", true, {heel}},
    {"toes", true, {toeTip, innerToe, outerToe}},
    {"ball", true, {innerToe, outerToe}},
    {"toe tip", true, {toeTip}},
    {"instep", true, {{Bone::LeftFoot, {0, -0.006, 0.040}, 0}}},
    {"outer foot", true, {{Bone::LeftFoot, {0.026, -0.030, 0.030}, 0}}},
    {"inner foot", true, {{Bone::LeftFoot, {-0.026, -0.030, 0.030}, 0}}},
    {"ankle", true, {ankle}},
    {"outer ankle", true, {{Bone::LeftShank, {0.024, -0.225, 0}, 0}}},
    {"inner ankle", true, {{Bone::LeftShank, {-0.024, -0.225, 0}, 0}}},
    {"knee", true, {knee}},
    {"shin", true, {{Bone::LeftShank, {0, -0.130, 0.030}, 0}}},
    {"outer knee", true, {{Bone::LeftThigh, {0.036, -0.235, 0.010}, 0}}},
    {"inner knee", true, {{Bone::LeftThigh, {-0.036, -0.240, 0}, 0}}},
    {"lap", true, {{Bone::LeftThigh, {0, -0.175, 0.044}, 0}}},
    {"above knee", true, {{Bone::LeftThigh, {0, -0.215, 0.038}, 0}}},
    {"back of thigh", true, {{Bone::LeftThigh, {0, -0.165, -0.042}, 0}}},
    {"hip", true, {{Bone::Pelvis, {0.101, -0.008, -0.002}, 0}}},
    {"waist", true, {{Bone::Pelvis, {0.088, 0.078, -0.004}, 0}}},
    {"buttock", true, {{Bone::Pelvis, {0.048, -0.005, -0.082}, 0}}},
    {"sit bone", true, {{Bone::Pelvis, {0.047, -0.016, -0.034}, 0.047}}},
    {"shoulder", true, {{Bone::LeftUpperArm, {0, 0, 0}, 0.0285}}},
    {"shoulder blade", true, {{Bone::Chest, {0.055, 0.178, -0.056}, 0}}},
    {"elbow", true, {elbow}},
    {"forearm", true, {elbow, {Bone::LeftForearm, {0, -0.130, 0}, 0.018}}},
    {"wrist", true, {wrist}},
    {"hand",
     true,
     {{Bone::LeftPalm, {-0.011, -0.035, 0}, 0}, heelOfHand, firstKnuckle, lastKnuckle}},
    {"palm", true, {{Bone::LeftPalm, {-0.011, -0.040, 0}, 0}}},
    {"grip", true, {{Bone::LeftPalm, {-0.020, -0.046, 0}, 0}}},
    {"fingertips", true, {fingertip}},
    {"head", false, {{Bone::Head, {0, 0.112, 0.002}, 0.058}}},
    {"forehead", false, {{Bone::Head, {0, 0.125, 0.066}, 0}}},
    {"back of head", false, {{Bone::Head, {0, 0.118, -0.058}, 0}}},
    {"side of head left", false, {{Bone::Head, {0.046, 0.110, 0}, 0}}},
    {"side of head right", false, {{Bone::Head, {-0.046, 0.110, 0}, 0}}},
    {"pelvis", false, {{Bone::Pelvis, {0, 0, 0}, 0}}},
    {"belly", false, {{Bone::Pelvis, {0, 0.060, 0.056}, 0}}},
    {"lower back", false, {{Bone::Pelvis, {0, 0.095, -0.040}, 0}}},
    {"chest", false, {{Bone::Chest, {0, 0.120, 0.064}, 0}}},
    {"upper back", false, {{Bone::Chest, {0, 0.135, -0.066}, 0}}},
    {"neck", false, {{Bone::Head, {0, 0, 0}, 0}}},
};

std::string_view withoutSide(std::string_view word) {
    for (const std::string_view side : {"left ", "right "})
        if (word.starts_with(side))
            return word.substr(side.size());
    return word;
}

const NamedPlace* placeNamed(std::string_view word) {
    const std::string_view bare = withoutSide(word);
    for (const NamedPlace& place : namedPlaces)
        if (place.word == bare && place.sided == (bare.size() != word.size()))
            return &place;
    return nullptr;
}

Landmark onSideOf(std::string_view word, const Landmark& left) {
    return word.starts_with("right ") ? mirrored(left) : left;
}

} // namespace

Vector3 placeOf(const Body& body, const Landmark& landmark) {
    return body[landmark.bone].point(landmark.own);
}

Landmark mirrored(const Landmark& landmark) {
    Landmark other = landmark;
    other.bone = mirrored(landmark.bone);
    other.own.x = -landmark.own.x;
    return other;
}

std::vector<Landmark> landmarksNamed(std::string_view word) {
    const NamedPlace* place = placeNamed(word);
    if (!place)
        return {};
    std::vector<Landmark> found;
    const std::size_t skip = place->word == "foot" || place->word == "hand" ? 1 : 0;
    for (std::size_t at = skip; at < place->left.size(); ++at)
        found.push_back(onSideOf(word, place->left[at]));
    return found;
}

std::optional<Landmark> middleNamed(std::string_view word) {
    const NamedPlace* place = placeNamed(word);
    if (!place)
        return std::nullopt;
    return onSideOf(word, place->left.front());
}

std::span<const Landmark> outermostLandmarks() {
    static const std::vector<Landmark> all = [] {
        std::vector<Landmark> places;
        for (const Landmark& left : {heel,
                                     innerBall,
                                     outerBall,
                                     toeTip,
                                     knee,
                                     ankle,
                                     elbow,
                                     wrist,
                                     firstKnuckle,
                                     lastKnuckle,
                                     fingertip,
                                     Landmark{Bone::LeftFingers, {0.000, -0.040, 0.010}, 0.008},
                                     Landmark{Bone::LeftFingers, {0.000, -0.040, -0.010}, 0.008},
                                     Landmark{Bone::LeftPalm, {-0.006, -0.047, 0.030}, 0.0075},
                                     Landmark{Bone::LeftPalm, {0, -0.046, -0.011}, 0.011},
                                     Landmark{Bone::LeftFoot, {0.012, -0.0245, 0.060}, 0.0142},
                                     Landmark{Bone::LeftFoot, {-0.012, -0.0245, 0.060}, 0.0142},
                                     Landmark{Bone::LeftFoot, {0, -0.019, -0.013}, 0.0195},
                                     Landmark{Bone::LeftToes, {0.014, 0.0025, 0.026}, 0.0115},
                                     Landmark{Bone::LeftToes, {-0.010, 0.0025, 0.026}, 0.0115},
                                     Landmark{Bone::LeftUpperArm, {0, 0, 0}, 0.0285},
                                     Landmark{Bone::Pelvis, {0.101, -0.008, -0.002}, 0},
                                     Landmark{Bone::Pelvis, {0.048, -0.005, -0.082}, 0},
                                     Landmark{Bone::Pelvis, {0.047, -0.016, -0.034}, 0.047},
                                     Landmark{Bone::Chest, {0.055, 0.145, -0.060}, 0}}) {
            places.push_back(left);
            places.push_back(mirrored(left));
        }
        places.push_back({Bone::Head, {0, 0.122, 0.002}, 0.054});
        return places;
    }();
    return all;
}

} // namespace hipwise
