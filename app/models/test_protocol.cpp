#include "app/models/test_protocol.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::TestProtocol)
};

} // namespace

QStringList protocolOf(Test test) {
    switch (test) {
    case Test::OneLegStance:
        return {
            Words::tr("Stand barefoot within reach of a wall, arms crossed, eyes open."),
            Words::tr("Press Start and lift one foot near the other ankle, without touching it, "
                      "when it says Hold: 5 seconds later."),
            Words::tr("Stop it when the lifted foot touches, the standing foot moves or the "
                      "arms let go, or at 45 seconds."),
            Words::tr("Three tries on each leg. The best one counts.")};
    case Test::ChairStand:
        return {Words::tr("Put a firm chair, about 43 cm high, against a wall. Sit in the middle "
                          "of it, feet flat, arms crossed."),
                Words::tr("For 30 seconds, stand up all the way and sit down again, as often as "
                          "you can with care."),
                Words::tr("Count each full stand. More than half way up at the end counts as one. "
                          "If you need your arms, the result is 0.")};
    case Test::BridgeHold:
        return {Words::tr("Lie on your back, one foot flat about 25 cm from your seat, arms "
                          "crossed, the other thigh level with the first."),
                Words::tr("Press Start, get into place, and lift your hips as high as they go when "
                          "it says Hold: 5 seconds later."),
                Words::tr("Stop it when the hips drop or turn, or at 90 seconds. If the back of "
                          "the thigh cramps, bring the heel closer and try again.")};
    case Test::LegRaise:
        return {Words::tr("Lie on your side, legs straight. Tie a string about 30 cm above your "
                          "ankle, or pick a mark on the wall."),
                Words::tr("Press Start. Then lift the upper leg to the mark in 2 seconds, hold it "
                          "for 1 second and lower it in 2 seconds, as the words say."),
                Words::tr("Stop when you miss the mark, lose the time or roll over, or at 30.")};
    case Test::SidePlank:
        return {Words::tr("Lie on your side on one forearm, feet together. Use your knees if you "
                          "must, and do so each time."),
                Words::tr("Press Start, get into place, and lift your hips until your body is one "
                          "line when it says Hold: 5 seconds later."),
                Words::tr("Stop it when the hips sag. The arm often tires first; that is part of "
                          "this test.")};
    case Test::HipFlexor:
        return {
            Words::tr("Lie on your back at the edge of a firm bed and hug one knee to your "
                      "chest until your low back is flat."),
            Words::tr("Let the other leg hang. Look how its thigh lies: level with the bed, "
                      "slightly above it, or clearly above it."),
            Words::tr("Look at both legs and take the higher one. It is a rough look, no more.")};
    case Test::StepDown:
        return {Words::tr("Stand on a step of 15 to 20 cm, hands on your waist. Bend the knee "
                          "until the other heel touches the floor, five times. Film yourself from "
                          "the front, or use a mirror."),
                Words::tr("Count 1 fault for each that you see: hands off the waist, the body "
                          "leans, the pelvis tilts, you wobble, the knee moves in past the second "
                          "toe."),
                Words::tr("Count 2 in place of 1 if the knee moves in past the inner edge of the "
                          "foot. The most is 6.")};
    }
    return {};
}

QString stopRuleOf(Test test) {
    const QString usual = Words::tr("Stop if pain goes above 5 of 10 or you feel unsteady.");
    if (test == Test::ChairStand)
        return Words::tr("%1 Stop if you feel dizzy or your chest hurts.").arg(usual);
    return usual;
}

} // namespace hipwise
