#include "core/figure/body.h"

namespace hipwise {
namespace {

constexpr std::size_t bonesOfALimbPair = 8;

PlacedBone attached(const PlacedBone& to, const Vector3& where, const Turn& turn) {
    return {to.point(where), to.turn * turn};
}

void placeTrunk(const Pose& pose, Body& body) {
    PlacedBone& pelvis = body[Bone::Pelvis];
    pelvis.at = pose.place;
    pelvis.turn = turnAboutY(pose[TrunkAngle::Yaw]) * turnAboutX(pose[TrunkAngle::Pitch]) *
                  turnAboutZ(pose[TrunkAngle::Roll]);
    body[Bone::Chest] = attached(pelvis, {0, build::lumbar, 0},
                                 turnAboutX(pose[TrunkAngle::LumbarFlexion]) *
                                     turnAboutZ(-pose[TrunkAngle::SideBend]) *
                                     turnAboutY(pose[TrunkAngle::Rotation]));
    body[Bone::Head] = attached(
        body[Bone::Chest], {0, build::trunk - build::lumbar + 0.012, -0.012},
        turnAboutX(pose[TrunkAngle::NeckFlexion]) * turnAboutZ(-pose[TrunkAngle::NeckBend]) *
            turnAboutY(pose[TrunkAngle::NeckRotation]));
}

void placeLeg(const Pose& pose, Side side, Body& body) {
    const double out = side == Side::Left ? 1 : -1;
    const auto angle = [&](LimbAngle which) { return pose.at(side, which); };
    PlacedBone& thigh = body[onSide(Bone::LeftThigh, side)];
    thigh = attached(body[Bone::Pelvis], {out * build::hipHalfWidth, 0, 0},
                     turnAboutX(-angle(LimbAngle::HipFlexion)) *
                         turnAboutZ(out * angle(LimbAngle::HipAbduction)) *
                         turnAboutY(out * angle(LimbAngle::HipRotation)));
    PlacedBone& shank = body[onSide(Bone::LeftShank, side)];
    shank = attached(thigh, {0, -build::thigh, 0}, turnAboutX(angle(LimbAngle::KneeFlexion)));
    PlacedBone& foot = body[onSide(Bone::LeftFoot, side)];
    foot = attached(shank, {0, -build::shank, 0},
                    turnAboutX(-angle(LimbAngle::AnkleDorsiflexion)) *
                        turnAboutZ(-out * angle(LimbAngle::AnkleInversion)));
    body[onSide(Bone::LeftToes, side)] =
        attached(foot, {0, -0.030, 0.066}, turnAboutX(-angle(LimbAngle::ToeExtension)));
}

void placeArm(const Pose& pose, Side side, Body& body) {
    const double out = side == Side::Left ? 1 : -1;
    const auto angle = [&](LimbAngle which) { return pose.at(side, which); };
    PlacedBone& upper = body[onSide(Bone::LeftUpperArm, side)];
    upper = attached(body[Bone::Chest],
                     {out * build::shoulderHalfWidth, build::trunk - build::lumbar, 0},
                     turnAboutX(-angle(LimbAngle::ShoulderFlexion)) *
                         turnAboutZ(out * angle(LimbAngle::ShoulderAbduction)) *
                         turnAboutY(out * angle(LimbAngle::ShoulderRotation)));
    PlacedBone& forearm = body[onSide(Bone::LeftForearm, side)];
    forearm =
        attached(upper, {0, -build::upperArm, 0}, turnAboutX(-angle(LimbAngle::ElbowFlexion)));
    PlacedBone& palm = body[onSide(Bone::LeftPalm, side)];
    palm = attached(forearm, {0, -build::forearm, 0},
                    turnAboutY(-out * angle(LimbAngle::ForearmPronation)) *
                        turnAboutZ(-out * angle(LimbAngle::WristFlexion)));
    body[onSide(Bone::LeftFingers, side)] =
        attached(palm, {0, -0.052, 0}, turnAboutZ(-out * angle(LimbAngle::FingerFlexion)));
}

} // namespace

Bone onSide(Bone left, Side side) {
    return side == Side::Left
               ? left
               : static_cast<Bone>(static_cast<std::size_t>(left) + bonesOfALimbPair);
}

bool isRight(Bone bone) {
    return index(bone) >= index(Bone::RightThigh);
}

Bone mirrored(Bone bone) {
    if (index(bone) < index(Bone::LeftThigh))
        return bone;
    return isRight(bone) ? static_cast<Bone>(index(bone) - bonesOfALimbPair)
                         : onSide(bone, Side::Right);
}

void replaceLimb(Body& body, const Pose& pose, Side side, LimbAngle angle) {
    if (angle < LimbAngle::ShoulderFlexion)
        placeLeg(pose, side, body);
    else
        placeArm(pose, side, body);
}

Body bodyIn(const Pose& pose) {
    Body body;
    placeTrunk(pose, body);
    for (const Side side : {Side::Left, Side::Right}) {
        placeLeg(pose, side, body);
        placeArm(pose, side, body);
    }
    return body;
}

} // namespace hipwise
