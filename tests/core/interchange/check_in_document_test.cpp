#include "core/interchange/documents.h"
#include "tests/core/interchange/reading.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const std::string full =
    R"({"format":"hipwise/check-in","version":1,"date":"2026-11-23",)"
    R"("signs":["low_back_pain","knee_instability","one_leg_difficulty","tight_hip_flexors",)"
    R"("forward_tilted_pelvis"],"tests":{"one_leg_stance_s":{"left":21,"right":30},)"
    R"("chair_stand_30s":14,"bridge_hold_s":{"left":18,"right":31},)"
    R"("leg_raise_reps":{"left":9,"right":12},"side_plank_s":{"left":15,"right":20},)"
    R"("hip_flexor":"slightly_above","step_down_faults":{"left":2,"right":1}},)"
    R"("pain":{"average_7d":4,"worst_7d":6},)"
    R"("activities":[{"name":"sit for an hour","difficulty":6}]})";

TEST(CheckInDocument, ReadsAllOfIt) {
    CheckIn expected;
    expected.date = *Date::parse("2026-11-23");
    expected.signs = {Sign::LowBackPain, Sign::KneeInstability, Sign::OneLegDifficulty,
                      Sign::TightHipFlexors, Sign::ForwardTiltedPelvis};
    expected.tests = {{21, 30}, 14, {18, 31}, {9, 12}, {15, 20}, HipFlexorLook::SlightlyAbove,
                      {2, 1}};
    expected.pain = RecentPain{4, 6};
    expected.activities = {{"sit for an hour", 6}};
    EXPECT_EQ(valueOf(readCheckIn(full)), expected);
}

TEST(CheckInDocument, WritesTheFieldsInTheirOrder) {
    std::string packed = writeCheckIn(valueOf(readCheckIn(full)));
    std::erase_if(packed, [](char c) { return c == ' ' || c == '\n'; });
    std::string expected = full;
    std::erase(expected, ' ');
    EXPECT_EQ(packed, expected);
}

TEST(CheckInDocument, NeedsOnlyItsDay) {
    const auto checkIn =
        valueOf(readCheckIn(R"({"format":"hipwise/check-in","version":1,"date":"2026-11-23"})"));
    EXPECT_EQ(checkIn.tests, TestResults{});
    EXPECT_FALSE(checkIn.pain);
}

TEST(CheckInDocument, KeepsASideThatWasNotTestedEmpty) {
    const auto tests =
        valueOf(readCheckIn(replaced(full, R"({"left":21,"right":30})", R"({"right":30})"))).tests;
    EXPECT_EQ(tests.oneLegStanceSeconds, (BothSides{std::nullopt, 30}));
}

TEST(CheckInDocument, SaysWhatIsWrongAndWhatToDo) {
    const struct {
        std::string part;
        std::string other;
        std::string where;
        std::string sentence;
    } cases[] = {
        {"2026-11-23", "2026-02-30", "$.date",
         "date is \"2026-02-30\"; write a day that exists, like 2026-11-23."},
        {R"("date":"2026-11-23",)", "", "$.date", "date is missing; add it."},
        {R"("left":21)", R"("left":601)", "$.tests.one_leg_stance_s.left",
         "left is 601; choose a whole number from 0 to 600."},
        {R"("left":21)", R"("left":-1)", "$.tests.one_leg_stance_s.left",
         "left is -1; choose a whole number from 0 to 600."},
        {"14", "201", "$.tests.chair_stand_30s",
         "chair_stand_30s is 201; choose a whole number from 0 to 200."},
        {R"("left":9)", R"("middle":9)", "$.tests.leg_raise_reps.middle",
         "This field is not known here; remove it or choose left or right."},
        {"slightly_above", "above", "$.tests.hip_flexor",
         "hip_flexor is \"above\"; choose level, slightly_above or clearly_above."},
        {R"("worst_7d":6)", R"("worst_7d":11)", "$.pain.worst_7d",
         "worst_7d is 11; choose a whole number from 0 to 10."},
        {R"("difficulty":6)", R"("difficulty":11)", "$.activities[0].difficulty",
         "difficulty is 11; choose a whole number from 0 to 10."},
        {"sit for an hour", "", "$.activities[0].name",
         "name is empty; write something or leave it out."},
        {R"("tight_hip_flexors")", R"("low_back_pain")", "$.signs[3]",
         "signs[3] is \"low_back_pain\"; it stands in the list twice, remove one."},
    };
    for (const auto& [part, other, where, sentence] : cases) {
        const Problem problem = problemOf(readCheckIn(replaced(full, part, other)));
        EXPECT_EQ(problem.where, where) << other;
        EXPECT_EQ(problem.sentence, sentence);
    }
}

} // namespace
} // namespace hipwise
