#include "core/catalogue/catalogue_reader.h"
#include "core/coach/home_test.h"
#include "core/domain/names.h"
#include "core/figure/flesh.h"
#include "core/figure/motion_reader.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <string>

namespace hipwise {
namespace {

constexpr int moments = 50;
/// Of body height: 1 %.
constexpr double slight = 0.01;

MotionPlan planIn(const EmbeddedFile& file) {
    const MotionRead read = readMotion(file);
    EXPECT_TRUE(std::holds_alternative<MotionPlan>(read)) << file.path;
    return std::holds_alternative<MotionPlan>(read) ? std::get<MotionPlan>(read) : MotionPlan{};
}

/// The drawings of home tests that are no exercises.
std::set<std::string> drawnForTests() {
    std::set<std::string> drawings;
    for (const auto& test : namesOf<hipwise::Test>())
        if (const std::string& drawing = homeTest(test.term).drawing;
            !shippedCatalogue().find(drawing))
            drawings.insert(drawing);
    return drawings;
}

/// Every pose file of an exercise as it is written.
void forEveryPlan(const std::function<void(const MotionPlan&, const Exercise&)>& judge) {
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with("poses/"))
            continue;
        SCOPED_TRACE(file.path);
        const MotionPlan plan = planIn(file);
        EXPECT_EQ("poses/" + plan.exercise + ".json", file.path);
        if (drawnForTests().contains(plan.exercise))
            continue;
        const Exercise* exercise = shippedCatalogue().find(plan.exercise);
        ASSERT_NE(exercise, nullptr);
        judge(plan, *exercise);
    }
}

double distance(const Body& body, Bone one, Bone other) {
    return length(body[one].at - body[other].at);
}

void expectBonesOfOneLength(const Body& body) {
    for (const Side side : {Side::Left, Side::Right}) {
        const auto between = [&](Bone one, Bone other) {
            return distance(body, onSide(one, side), onSide(other, side));
        };
        EXPECT_NEAR(between(Bone::LeftThigh, Bone::LeftShank), build::thigh, 1e-9);
        EXPECT_NEAR(between(Bone::LeftShank, Bone::LeftFoot), build::shank, 1e-9);
        EXPECT_NEAR(between(Bone::LeftUpperArm, Bone::LeftForearm), build::upperArm, 1e-9);
        EXPECT_NEAR(between(Bone::LeftForearm, Bone::LeftPalm), build::forearm, 1e-9);
    }
}

void expectTheSameInTheMirror(const Pose& pose, const Body& body) {
    const Body other = bodyIn(mirrored(pose));
    for (std::size_t at = 0; at < boneCount; ++at) {
        const Vector3 here = body.bones[at].at;
        const Vector3 there = other[mirrored(static_cast<Bone>(at))].at;
        EXPECT_LT(length(Vector3{-here.x, here.y, here.z} - there), 1e-9);
    }
}

void expectNoJump(const Body& before, const Body& now) {
    for (std::size_t at = 0; at < boneCount; ++at)
        EXPECT_LT(length(now.bones[at].at - before.bones[at].at), 0.15);
}

void expectSoundAtEveryMoment(const Motion& motion) {
    Body before = bodyIn(motion.start());
    for (int at = 0; at <= moments; ++at) {
        SCOPED_TRACE(at);
        const Pose pose = motion.at(at / double{moments});
        const Body body = bodyIn(pose);
        EXPECT_EQ(withinLimits(pose), pose);
        EXPECT_GT(lowestOf(fleshOn(body)), -slight);
        for (const Contact& contact : motion.kept())
            EXPECT_LT(gap(body, contact), slight);
        expectBonesOfOneLength(body);
        expectTheSameInTheMirror(pose, body);
        expectNoJump(before, body);
        before = body;
    }
    EXPECT_EQ(motion.at(1), motion.start());
}

double largestTurn(const Pose& one, const Pose& other) {
    double largest = 0;
    for (std::size_t at = 0; at < trunkAngles; ++at)
        largest = std::max(largest, std::abs(one.trunk[at] - other.trunk[at]));
    for (const std::size_t side : {0u, 1u})
        for (std::size_t at = 0; at < limbAngles; ++at)
            largest = std::max(largest, std::abs(one.limbs[side][at] - other.limbs[side][at]));
    return largest;
}

void expectThatItMoves(const Motion& motion) {
    const Landmark moving = motion.plan().arrows.front().of;
    const Vector3 from = placeOf(bodyIn(motion.start()), moving);
    const Vector3 to = placeOf(bodyIn(motion.end()), moving);
    EXPECT_TRUE(length(to - from) > 0.08 || largestTurn(motion.start(), motion.end()) > 15);
}

void expectWhatEachFrameTouches(const Motion& motion) {
    const Body start = bodyIn(motion.start());
    for (const Contact& contact : motion.plan().holds)
        EXPECT_LT(gap(start, contact), slight);
    for (std::size_t at = 0; at < motion.frameCount(); ++at)
        for (const Contact& contact : motion.plan().frames[at].touches)
            EXPECT_LT(gap(bodyIn(motion.frame(at)), contact), slight) << at;
}

TEST(EveryMotion, IsSoundAtEveryMoment) {
    std::set<std::string> drawn = drawnForTests();
    for (const Exercise& exercise : shippedCatalogue().exercises())
        drawn.insert(exercise.id);
    for (const std::string& drawing : drawn) {
        SCOPED_TRACE(drawing);
        const Motion* motion = shippedMotion(drawing);
        ASSERT_NE(motion, nullptr);
        expectWhatEachFrameTouches(*motion);
        expectThatItMoves(*motion);
        expectSoundAtEveryMoment(*motion);
    }
}

TEST(EveryMotion, IsThereForEveryExerciseAndForNothingElse) {
    std::size_t plans = 0;
    forEveryPlan([&](const MotionPlan&, const Exercise&) { ++plans; });
    EXPECT_EQ(plans, shippedCatalogue().exercises().size());
    EXPECT_EQ(shippedMotion("no-such-exercise"), nullptr);
    EXPECT_EQ(shippedMotion("clamshell"), shippedMotion("clamshell")) << "worked out once";
}

TEST(EveryMotion, SaysInOneLineWhatToDoAndShowsIt) {
    forEveryPlan([](const MotionPlan& plan, const Exercise&) {
        EXPECT_FALSE(plan.cue.empty());
        EXPECT_LE(plan.cue.size(), 90u);
        EXPECT_FALSE(plan.arrows.empty());
    });
}

TEST(EveryMotion, HighlightsMusclesThatTheCatalogueNames) {
    forEveryPlan([](const MotionPlan& plan, const Exercise& exercise) {
        EXPECT_FALSE(plan.muscles.empty());
        for (const WorkingMuscle& muscle : plan.muscles)
            EXPECT_EQ(std::ranges::count(exercise.muscles, muscle.name), 1) << muscle.name;
    });
}

bool shows(const MotionPlan& plan, PropKind kind) {
    return std::ranges::count(plan.props, kind, &Prop::kind) > 0;
}

TEST(EveryMotion, ShowsTheEquipmentThatTheExerciseNeeds) {
    const std::map<Equipment, std::vector<PropKind>> shown{
        {Equipment::MiniBand, {PropKind::Band}},
        {Equipment::Chair, {PropKind::Chair, PropKind::Sofa}},
        {Equipment::Step, {PropKind::Step}},
        {Equipment::Wall, {PropKind::Wall}}};
    forEveryPlan([&](const MotionPlan& plan, const Exercise& exercise) {
        for (const Equipment needed : exercise.equipment)
            EXPECT_TRUE(std::ranges::any_of(shown.at(needed),
                                            [&](PropKind kind) { return shows(plan, kind); }));
        const bool banded = std::ranges::count(exercise.equipment, Equipment::MiniBand) > 0;
        EXPECT_EQ(shows(plan, PropKind::Band), banded);
    });
}

TEST(EveryMotion, IsSeenFromSlightlyAboveWhereItLies) {
    forEveryPlan([](const MotionPlan& plan, const Exercise& exercise) {
        const bool lying = exercise.position == Position::Supine ||
                           exercise.position == Position::SideLying ||
                           exercise.position == Position::Prone;
        EXPECT_GE(plan.view.pitch, lying ? 12 : 0);
        EXPECT_LE(plan.view.pitch, 35);
    });
}

} // namespace
} // namespace hipwise
