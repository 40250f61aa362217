#include "core/figure/easing.h"
#include "core/figure/pose.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(Pose, KeepsTheLimitsThatAHealthyAdultHas) {
    const struct {
        LimbAngle angle;
        double lowest;
        double highest;
    } table[]{{LimbAngle::HipFlexion, -20, 125},       {LimbAngle::HipAbduction, -30, 50},
              {LimbAngle::HipRotation, -45, 50},       {LimbAngle::KneeFlexion, 0, 145},
              {LimbAngle::AnkleDorsiflexion, -50, 25}, {LimbAngle::ElbowFlexion, 0, 150}};
    for (const auto& row : table) {
        Pose pose;
        pose.at(Side::Left, row.angle) = row.lowest - 1;
        pose.at(Side::Right, row.angle) = row.highest + 1;
        EXPECT_EQ(withinLimits(pose).at(Side::Left, row.angle), row.lowest);
        EXPECT_EQ(withinLimits(pose).at(Side::Right, row.angle), row.highest);
        pose.at(Side::Left, row.angle) = row.lowest;
        pose.at(Side::Right, row.angle) = row.highest;
        EXPECT_EQ(withinLimits(pose), pose);
    }
}

TEST(Pose, KnowsItsAnglesByTheirWords) {
    for (std::size_t at = 0; at < limbAngles; ++at) {
        const auto angle = static_cast<LimbAngle>(at);
        EXPECT_EQ(limbAngleNamed(rangeOf(angle).word), angle);
    }
    for (std::size_t at = 0; at < trunkAngles; ++at) {
        const auto angle = static_cast<TrunkAngle>(at);
        EXPECT_EQ(trunkAngleNamed(rangeOf(angle).word), angle);
    }
    EXPECT_FALSE(limbAngleNamed("pitch"));
    EXPECT_FALSE(trunkAngleNamed("knee flexion"));
}

TEST(Pose, MirrorsBackToItself) {
    Pose pose;
    pose.place = {0.1, 0.5, 0.2};
    pose[TrunkAngle::Roll] = 20;
    pose[TrunkAngle::Pitch] = 10;
    pose.at(Side::Left, LimbAngle::HipAbduction) = 30;
    const Pose other = mirrored(pose);
    EXPECT_EQ(other.at(Side::Right, LimbAngle::HipAbduction), 30);
    EXPECT_EQ(other[TrunkAngle::Roll], -20);
    EXPECT_EQ(other[TrunkAngle::Pitch], 10);
    EXPECT_EQ(mirrored(other), pose);
}

TEST(Pose, GoesFromOneToTheOther) {
    Pose from;
    Pose to;
    to[TrunkAngle::Pitch] = 40;
    to.place.y = 1;
    EXPECT_EQ(between(from, to, 0), from);
    EXPECT_EQ(between(from, to, 1), to);
    EXPECT_EQ(between(from, to, 0.25)[TrunkAngle::Pitch], 10);
    EXPECT_EQ(between(from, to, 0.25).place.y, 0.25);
}

TEST(Easing, StartsAndEndsWithoutAJerk) {
    EXPECT_EQ(eased(0), 0);
    EXPECT_EQ(eased(0.5), 0.5);
    EXPECT_EQ(eased(1), 1);
    EXPECT_LT(eased(0.01), 0.001);
    EXPECT_GT(eased(0.99), 0.999);
}

} // namespace
} // namespace hipwise
