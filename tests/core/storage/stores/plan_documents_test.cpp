#include "core/storage/stores/plan_documents.h"

#include "tests/core/storage/samples.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(PlanDocuments, WeeksComeBackEqualWithoutTheirSessions) {
    auto weeks = richProgramme().weeks;
    const auto stored = readWeeks(writeWeeks(weeks));
    for (auto& week : weeks)
        week.sessions.clear();
    EXPECT_EQ(stored, weeks);
    EXPECT_EQ(readWeeks("[]"), std::vector<Week>{});
}

TEST(PlanDocuments, RelaxedRulesAndTestsComeBackEqual) {
    const auto rules = richProgramme().relaxedRules;
    EXPECT_EQ(readRelaxedRules(writeRelaxedRules(rules)), rules);
    const std::vector<PlannedTest> tests = {{hipwise::Test::ChairStand, {60}},
                                            {hipwise::Test::HipFlexor, {0}}};
    EXPECT_EQ(readTests(writeTests(tests)), tests);
}

TEST(PlanDocuments, ContributionsComeBackEqualAndLeaveOutNothingButZero) {
    PerGoal<QuarterSets> contributes{};
    EXPECT_EQ(writeContributes(contributes), "{}");
    for (std::size_t goal = 0; goal < goalCount; ++goal) {
        contributes[goal] = {static_cast<int>(goal) * 3};
        EXPECT_EQ(readContributes(writeContributes(contributes)), contributes);
    }
}

TEST(PlanDocuments, WhatIsNotOursReadsAsNothing) {
    for (const char* json :
         {"", "x", "[", "{}", "[1]", "[{}]", "[null]", "[{\"test\":\"sleep\",\"seconds\":1}]",
          "[{\"test\":\"chair_stand_30s\",\"seconds\":\"x\"}]", "[{\"test\":7,\"seconds\":1}]"})
        EXPECT_FALSE(readTests(json) && !readTests(json)->empty()) << json;
    EXPECT_FALSE(readWeeks("[{\"number\":1}]"));
    EXPECT_FALSE(readRelaxedRules("[{\"rule\":\"time\",\"weeks\":[\"one\"],\"because\":\"\"}]"));
    EXPECT_FALSE(readContributes("{\"strength\":4}"));
    EXPECT_FALSE(readContributes("{\"trunk\":\"4\"}"));
}

} // namespace
} // namespace hipwise
