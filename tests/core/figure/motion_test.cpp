#include "core/figure/motion.h"
#include "core/figure/pose_fields.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

/// A squat in as many frames as asked for, each deeper than the one before.
MotionPlan squat(std::size_t frames, bool cycle = false) {
    MotionPlan plan;
    plan.cycle = cycle;
    for (const char* foot : {"left foot", "right foot"})
        for (const Contact& contact : contactsOf(foot, "floor", {}))
            plan.holds.push_back(contact);
    for (std::size_t at = 0; at < frames; ++at) {
        Pose pose;
        pose.place.y = 0.53;
        for (const Side side : {Side::Left, Side::Right}) {
            pose.at(side, LimbAngle::KneeFlexion) = 5 + 30 * static_cast<double>(at);
            pose.at(side, LimbAngle::HipFlexion) = 5 + 25 * static_cast<double>(at);
        }
        plan.frames.push_back({pose, {}});
    }
    plan.end = frames - 1;
    plan.arrows = {{Landmark{}, 0, frames - 1, std::nullopt}};
    return plan;
}

TEST(Motion, GoesThroughAllFramesAndBack) {
    const Motion motion(squat(3));
    EXPECT_EQ(motion.legs(), 4u);
    EXPECT_EQ(motion.at(0), motion.frame(0));
    EXPECT_EQ(motion.at(0.25), motion.frame(1));
    EXPECT_EQ(motion.at(0.5), motion.frame(2));
    EXPECT_EQ(motion.at(0.75), motion.frame(1));
    EXPECT_EQ(motion.at(1), motion.frame(0));
}

TEST(Motion, GoesRoundWhereItIsACycle) {
    const Motion motion(squat(4, true));
    EXPECT_EQ(motion.legs(), 4u);
    EXPECT_EQ(motion.at(0.5), motion.frame(2));
    EXPECT_EQ(motion.at(0.75), motion.frame(3));
    EXPECT_EQ(motion.at(1), motion.frame(0));
}

TEST(Motion, PausesBeforeItGoesOn) {
    const Motion motion(squat(2));
    EXPECT_EQ(motion.at(0.42), motion.end());
    EXPECT_EQ(motion.at(0.5), motion.end());
    EXPECT_NE(motion.at(0.38), motion.end());
}

TEST(Motion, HoldsTheFeetWhereTheFirstFramePutThem) {
    const Motion motion(squat(2));
    EXPECT_EQ(motion.kept().size(), motion.plan().holds.size());
    for (const double moment : {0.1, 0.2, 0.3, 0.5})
        for (const Contact& contact : motion.kept())
            EXPECT_LT(gap(bodyIn(motion.at(moment)), contact), 0.001);
    EXPECT_LT(motion.end().place.y, motion.start().place.y - 0.03);
}

TEST(Motion, GivesTheWayOfAnArrowInItsDirection) {
    const Motion motion(squat(3));
    const std::vector<Pose> down = motion.way({Landmark{}, 0, 2, std::nullopt});
    const std::vector<Pose> up = motion.way({Landmark{}, 2, 1, std::nullopt});
    EXPECT_EQ(down.front(), motion.frame(0));
    EXPECT_EQ(down.back(), motion.frame(2));
    EXPECT_EQ(up.front(), motion.frame(2));
    EXPECT_EQ(up.back(), motion.frame(1));
    EXPECT_GT(down.size(), up.size());
}

} // namespace
} // namespace hipwise
