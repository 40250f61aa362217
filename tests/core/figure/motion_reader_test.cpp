#include "core/figure/motion_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace hipwise {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

json sound() {
    return json::parse(R"({
        "format": "hipwise/pose", "version": 1, "exercise": "glute-bridge",
        "view": [90, 18], "cue": "Lift your hips.",
        "props": [{"kind": "chair", "at": [0, 0.4], "turn": 180}],
        "hold": {"left foot": "floor", "right grip": [0.1, 0.5, 0.3]},
        "frames": [{"trunk": {"pitch": -90}, "both": {"hip flexion": 40}},
                   {"left": {"hip flexion": 10}, "touch": {"left heel": "chair"}}],
        "arrows": [{"of": "pelvis"}],
        "muscles": ["left gluteus maximus", "hamstrings"]})");
}

MotionRead read(const json& document) {
    const std::string text = document.dump();
    return readMotion({"poses/glute-bridge.json", text});
}

std::vector<std::string> mistakes(const json& document) {
    const MotionRead result = read(document);
    const auto* found = std::get_if<std::vector<std::string>>(&result);
    return found ? *found : std::vector<std::string>{};
}

TEST(MotionReader, ReadsWhatAFileSays) {
    const MotionRead result = read(sound());
    ASSERT_TRUE(std::holds_alternative<MotionPlan>(result));
    const auto& plan = std::get<MotionPlan>(result);
    EXPECT_EQ(plan.exercise, "glute-bridge");
    EXPECT_EQ(plan.view, (FigureView{90, 18}));
    ASSERT_EQ(plan.frames.size(), 2u);
    EXPECT_EQ(plan.end, 1u);
    const Pose& second = plan.frames[1].pose;
    EXPECT_EQ(second[TrunkAngle::Pitch], -90) << "angles stay until they are changed";
    EXPECT_EQ(second.at(Side::Left, LimbAngle::HipFlexion), 10);
    EXPECT_EQ(second.at(Side::Right, LimbAngle::HipFlexion), 40);
    EXPECT_THAT(plan.muscles, ElementsAre(WorkingMuscle{"gluteus maximus", Side::Left},
                                          WorkingMuscle{"hamstrings", std::nullopt}));
    EXPECT_EQ(plan.holds.size(), 4u) << "three of the sole and one of the grip";
    EXPECT_EQ(plan.frames[1].touches.size(), 1u);
}

TEST(MotionReader, RefusesWhatItDoesNotKnow) {
    const struct {
        const char* where;
        json value;
        const char* said;
    } table[]{
        {"/format", "hipwise/plan", "not a pose file"},
        {"/version", 2, "not a pose file"},
        {"/colour", "red", "unknown field \"colour\""},
        {"/props/0/kind", "table", "unknown prop \"table\""},
        {"/hold/left wing", "floor", "\"left wing\" cannot touch"},
        {"/hold/left foot", "step", "cannot touch"},
        {"/frames/0/trunk/lean", 3, "unknown angle \"lean\""},
        {"/frames/0/both/lean", 3, "unknown angle \"lean\""},
        {"/frames/0/both/hip flexion", 126, "\"hip flexion\" is out of its range"},
        {"/frames/0/both/hip flexion", -21, "\"hip flexion\" is out of its range"},
        {"/frames/0/middle", json::object(), "unknown part of a frame \"middle\""},
        {"/end", 2, "the end is no frame"},
        {"/arrows/0/of", "tail", "an arrow of \"tail\" leads nowhere"},
        {"/arrows/0/to", 2, "leads nowhere"},
        {"/muscles/0", "left biceps", "unknown muscle \"left biceps\""},
        {"/view", json::array({1}), "out_of_range"},
        {"/cue", 5, "type_error"},
    };
    for (const auto& row : table) {
        json document = sound();
        document[json::json_pointer(row.where)] = row.value;
        EXPECT_THAT(mistakes(document), Contains(HasSubstr(row.said))) << row.where;
    }
}

TEST(MotionReader, AcceptsTheEdgesOfEachRange) {
    for (const double angle : {125.0, -20.0}) {
        json document = sound();
        document["frames"][0]["both"]["hip flexion"] = angle;
        EXPECT_TRUE(mistakes(document).empty());
    }
}

TEST(MotionReader, NeedsTwoFramesAndAnObject) {
    json document = sound();
    document["frames"].erase(1);
    EXPECT_THAT(mistakes(document), Contains("fewer than two frames"));
    const MotionRead list = readMotion({"poses/x.json", "[]"});
    EXPECT_TRUE(std::holds_alternative<std::vector<std::string>>(list));
    const MotionRead broken = readMotion({"poses/x.json", "{"});
    EXPECT_TRUE(std::holds_alternative<std::vector<std::string>>(broken));
}

} // namespace
} // namespace hipwise
