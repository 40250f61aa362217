#include "core/figure/body.h"
#include "core/figure/flesh.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

void expectAt(const Vector3& point, const Vector3& expected) {
    EXPECT_NEAR(point.x, expected.x, 1e-9);
    EXPECT_NEAR(point.y, expected.y, 1e-9);
    EXPECT_NEAR(point.z, expected.z, 1e-9);
}

/// The foot of the left leg below its hip after one angle was set.
Vector3 ankleAfter(LimbAngle angle, double degrees) {
    Pose pose;
    pose.at(Side::Left, angle) = degrees;
    const Body body = bodyIn(pose);
    return body[Bone::LeftFoot].at - body[Bone::LeftThigh].at;
}

Vector3 wristAfter(LimbAngle angle, double degrees) {
    Pose pose;
    pose.at(Side::Left, angle) = degrees;
    const Body body = bodyIn(pose);
    return body[Bone::LeftPalm].at - body[Bone::LeftUpperArm].at;
}

TEST(Body, TurnsEachJointTheWayTheClinicSaysIt) {
    const double leg = build::thigh + build::shank;
    expectAt(ankleAfter(LimbAngle::HipFlexion, 0), {0, -leg, 0});
    expectAt(ankleAfter(LimbAngle::HipFlexion, 90), {0, 0, leg});
    expectAt(ankleAfter(LimbAngle::HipAbduction, 30), {leg / 2, -leg * std::sqrt(3) / 2, 0});
    expectAt(ankleAfter(LimbAngle::KneeFlexion, 90), {0, -build::thigh, -build::shank});
    const double arm = build::upperArm + build::forearm;
    expectAt(wristAfter(LimbAngle::ShoulderFlexion, 90), {0, 0, arm});
    expectAt(wristAfter(LimbAngle::ShoulderAbduction, 90), {arm, 0, 0});
    expectAt(wristAfter(LimbAngle::ElbowFlexion, 90), {0, -build::upperArm, build::forearm});
}

TEST(Body, TurnsToesOutWithExternalRotationAndUpWithDorsiflexion) {
    Pose pose;
    pose.at(Side::Left, LimbAngle::HipRotation) = 30;
    pose.at(Side::Right, LimbAngle::AnkleDorsiflexion) = 20;
    const Body body = bodyIn(pose);
    EXPECT_GT(body[Bone::LeftFoot].turn.z.x, 0.4);
    EXPECT_GT(body[Bone::RightFoot].turn.z.y, 0.3);
}

TEST(Body, BendsTheTrunkForwardAndToItsLeft) {
    Pose pose;
    pose[TrunkAngle::LumbarFlexion] = 30;
    EXPECT_GT(bodyIn(pose)[Bone::Head].at.z, 0.05);
    Pose bent;
    bent[TrunkAngle::SideBend] = 20;
    EXPECT_GT(bodyIn(bent)[Bone::Head].at.x, 0.05);
}

TEST(Body, StandsOneBodyHeightTall) {
    Pose pose;
    pose.place.y = build::thigh + build::shank + build::ankleHeight;
    const auto flesh = fleshOn(bodyIn(pose));
    double highest = 0;
    for (const FleshPart& part : flesh)
        for (const Hull& hull : part.hulls)
            for (const Round& round : hull.rounds)
                highest = std::max(highest, round.middle.y + round.y.y);
    EXPECT_NEAR(highest, 1.0, 0.015);
    EXPECT_NEAR(lowestOf(flesh), 0, 0.001);
}

TEST(Body, MovesOnlyTheLimbThatIsReplaced) {
    Pose pose;
    Body body = bodyIn(pose);
    pose.at(Side::Right, LimbAngle::KneeFlexion) = 40;
    pose.at(Side::Left, LimbAngle::ElbowFlexion) = 40;
    replaceLimb(body, pose, Side::Right, LimbAngle::KneeFlexion);
    expectAt(body[Bone::RightFoot].at, bodyIn(pose)[Bone::RightFoot].at);
    expectAt(body[Bone::LeftPalm].at, bodyIn(Pose{})[Bone::LeftPalm].at);
}

TEST(Body, KnowsTheSidesOfItsBones) {
    EXPECT_EQ(onSide(Bone::LeftShank, Side::Right), Bone::RightShank);
    EXPECT_EQ(onSide(Bone::LeftShank, Side::Left), Bone::LeftShank);
    EXPECT_EQ(mirrored(Bone::RightPalm), Bone::LeftPalm);
    EXPECT_EQ(mirrored(Bone::Chest), Bone::Chest);
    EXPECT_TRUE(isRight(Bone::RightThigh));
    EXPECT_FALSE(isRight(Bone::LeftFingers));
}

} // namespace
} // namespace hipwise
