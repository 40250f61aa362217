#include "core/catalogue/catalogue_reader.h"
#include "core/figure/muscle.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(Muscles, OfTheCatalogueAllHaveAPlace) {
    for (const Exercise& exercise : shippedCatalogue().exercises())
        for (const std::string& name : exercise.muscles)
            EXPECT_TRUE(isKnownMuscle(name)) << name;
    EXPECT_FALSE(isKnownMuscle("biceps"));
    EXPECT_TRUE(patchesOf("biceps", Side::Left, bodyIn({})).empty());
}

TEST(Muscles, LookTheWayTheyLie) {
    const Body body = bodyIn({});
    EXPECT_LT(patchesOf("gluteus maximus", Side::Left, body).front().outward.z, 0);
    EXPECT_GT(patchesOf("quadriceps", Side::Left, body).front().outward.z, 0);
    EXPECT_GT(patchesOf("gluteus medius", Side::Left, body).front().outward.x, 0);
    EXPECT_LT(patchesOf("gluteus medius", Side::Right, body).front().outward.x, 0);
}

TEST(Muscles, GoWithTheBoneTheyLieOn) {
    Pose pose;
    pose.at(Side::Left, LimbAngle::HipFlexion) = 90;
    const auto patch = patchesOf("quadriceps", Side::Left, bodyIn(pose)).front();
    for (const Round& round : patch.shape.rounds)
        EXPECT_GT(round.middle.y, -0.01) << "the front of a raised thigh looks up";
}

} // namespace
} // namespace hipwise
