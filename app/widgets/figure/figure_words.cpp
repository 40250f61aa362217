#include "app/widgets/figure/figure_words.h"

#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {
namespace {

QString say(const char* sentence) {
    return QCoreApplication::translate("hipwise::Figure", sentence);
}

double heightOf(const Body& body, Bone bone) {
    return body[bone].at.y;
}

bool isBent(const Pose& pose, Side side, LimbAngle angle) {
    return pose.at(side, angle) > 40;
}

/// "knees bent", "one knee bent" or nothing.
QString kneeWords(const Pose& pose) {
    const bool left = isBent(pose, Side::Left, LimbAngle::KneeFlexion);
    const bool right = isBent(pose, Side::Right, LimbAngle::KneeFlexion);
    if (left && right)
        return say("knees bent");
    return left || right ? say("one knee bent") : say("legs straight");
}

QString lyingWords(const Pose& pose, const Body& body) {
    const PlacedBone& pelvis = body[Bone::Pelvis];
    if (pelvis.turn.z.y > 0.5)
        return say("Lying on your back, %1").arg(kneeWords(pose));
    if (pelvis.turn.z.y < -0.5)
        return pelvis.at.y > 0.2 ? say("On your hands and knees")
                                 : say("Lying on your front, %1").arg(kneeWords(pose));
    const bool onRight = pelvis.turn.x.y > 0;
    const Bone lower = onRight ? Bone::RightUpperArm : Bone::LeftUpperArm;
    const bool propped = heightOf(body, lower) > 0.12;
    if (propped)
        return (onRight ? say("On your right side, on your forearm, %1")
                        : say("On your left side, on your forearm, %1"))
            .arg(kneeWords(pose));
    return (onRight ? say("Lying on your right side, %1") : say("Lying on your left side, %1"))
        .arg(kneeWords(pose));
}

QString uprightWords(const Pose& pose, const Body& body) {
    const double pelvis = heightOf(body, Bone::Pelvis);
    if (pelvis < 0.16)
        return say("Sitting on the floor, knees bent");
    const double lowerKnee =
        std::min(heightOf(body, Bone::LeftShank), heightOf(body, Bone::RightShank));
    if (lowerKnee < 0.12)
        return say("Kneeling on one knee");
    const bool seated = isBent(pose, Side::Left, LimbAngle::HipFlexion) &&
                        isBent(pose, Side::Right, LimbAngle::HipFlexion) && pelvis < 0.42;
    if (seated)
        return say("Sitting on a chair");
    return say("Standing");
}

} // namespace

QString postureWords(const Pose& pose) {
    const Body body = bodyIn(pose);
    return body[Bone::Pelvis].turn.y.y > 0.6 ? uprightWords(pose, body) : lyingWords(pose, body);
}

QString figureWords(const Motion& motion, Side working) {
    const Pose start = working == Side::Right ? mirrored(motion.start()) : motion.start();
    return postureWords(start) % QStringLiteral(". ") % toQt(motion.plan().cue);
}

int loopMilliseconds(const Exercise& exercise) {
    constexpr int ofAHold = 6000;
    const int tempo = exercise.secondsPerRep.value * 100;
    return tempo > 0 ? tempo : ofAHold;
}

} // namespace hipwise
