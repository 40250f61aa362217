#include "core/planning/reasons.h"

#include "core/domain/names.h"
#include "tests/core/planning/expected_reason.h"
#include "tests/core/planning/planned_person.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::HasSubstr;

const Exercise& exercise(const std::string& id) {
    return *shippedCatalogue().find(id);
}

TEST(PlanningReasons, OfProgressSayWhatTheyRestOn) {
    using namespace reasons;
    const Exercise& bridge = exercise("glute-bridge");
    const Exercise& banded = exercise("band-bridge");
    const Exercise& hold = exercise("split-squat-hold");
    expectAll({
        {moreThanLastTime(bridge, 10, 11), "progress.rep", {"10", "11 times"}, {"acsm-2009"}},
        {moreThanLastTime(hold, 20, 23), "progress.hold_time", {"20", "23 s"}, {"acsm-2009"}},
        {topOfRange(bridge, 15, 1), "progress.confirm", {"15 times", "Once more"}, {}},
        {topOfRange(bridge, 15, 2), "progress.ready", {"15 times", "waits"}, {}},
        {topOfRange(hold, 45, 1), "progress.confirm", {"45 s"}, {}},
        {steppedUp(bridge, banded, 1, 15),
         "progress.step_up",
         {"15 times in two sessions of glute bridge", "starts low"},
         {"acsm-2009"}},
        {steppedUp(banded, banded, 2, 12),
         "progress.step_up",
         {"12 times in two sessions", "next stronger band"},
         {"acsm-2009"}},
        {slowerTempo(), "progress.tempo", {"3 seconds up, 3 down"}, {}},
        {oneMoreSet(), "progress.set", {"one more set"}, {}},
        {bandNow(bridge, banded), "progress.band", {"glute bridge", "lightest band"}, {}},
    });
    EXPECT_EQ(steppedUp(banded, banded, 1, 12).because.find("stronger band"), std::string::npos);
}

TEST(PlanningReasons, OfSidesSupportAndLighterWeeksSayWhatTheyRestOn) {
    using namespace reasons;
    expectAll({
        {weakSideFirst(Side::Left, Goal::Abduction),
         "side.weak_first",
         {"left", "the sides of the hips"},
         {}},
        {weakSideFirst(Side::Right, Goal::Trunk), "side.weak_first", {"right", "trunk"}, {}},
        {keepSupport(), "start.support", {"hand on a kitchen worktop"}, {}},
        {lighterWeek(8), "week.consolidate", {"Week 8"}, {"bell-2023"}},
    });
}

std::vector<Reason> ofWeek(int number, const PlannedPerson::Change& change = {}) {
    const PlannedPerson person(change);
    const WeekFrame week = weekFrame(person.profile(), *Date::parse("2026-11-23"), number);
    const auto targets = goalTargets(person.profile(), person.findings(), week);
    return reasons::ofWeek(week, targets, person.findings());
}

std::vector<std::string> rulesOf(const std::vector<Reason>& reasons) {
    std::vector<std::string> rules;
    for (const Reason& reason : reasons) {
        expectPlain(reason);
        rules.push_back(reason.rule);
    }
    return rules;
}

TEST(PlanningReasons, OfAWeekNameItsPhase) {
    using Rules = std::vector<std::string>;
    struct Row {
        int week;
        Rules rules;
    };
    for (const Row& row : std::vector<Row>{{1, {"week.learn"}},
                                           {2, {"week.learn"}},
                                           {3, {}},
                                           {4, {"week.consolidate"}},
                                           {5, {}},
                                           {12, {"week.consolidate"}},
                                           {13, {"week.maintain"}}})
        EXPECT_EQ(rulesOf(ofWeek(row.week)), row.rules) << row.week;
}

TEST(PlanningReasons, OfTheFirstWeekNameTheAge) {
    const auto first = [](std::optional<int> birthYear, int week) {
        return rulesOf(ofWeek(week, [=](Profile& p, TestResults&) { p.birthYear = birthYear; }));
    };
    EXPECT_EQ(first(2026 - 64, 1).front(), "week.learn");
    EXPECT_EQ(first(2026 - 65, 1).front(), "start.age");
    EXPECT_EQ(first(std::nullopt, 1).front(), "start.careful_default");
    EXPECT_EQ(first(2026 - 65, 2).front(), "week.learn") << "said once";
    EXPECT_EQ(first(std::nullopt, 2).front(), "week.learn");
}

TEST(PlanningReasons, OfAWeekNameLowTests) {
    const auto reasons = ofWeek(3, [](Profile&, TestResults& tests) {
        tests.legRaiseReps = {3, 3};
        tests.bridgeHoldSeconds = {60, 60};
    });
    EXPECT_EQ(rulesOf(reasons), (std::vector<std::string>{"week.finding"}));
    EXPECT_THAT(reasons.front().because, HasSubstr("the sides of the hips"));
}

TEST(PlanningReasons, OfTheOrderSayWhetherEverySessionKeepsIt) {
    expectAll({{reasons::sessionOrder(Goal::Abduction, true),
                "week.order",
                {"Each session begins with the sides of the hips"},
                {"acsm-2026"}},
               {reasons::sessionOrder(Goal::Extension, false),
                "week.order",
                {"Sessions begin with the back of the hips where they can"},
                {"acsm-2026"}}});
}

TEST(PlanningReasons, HaveWordsForEveryGoalLimitAndAmount) {
    for (const auto& goal : namesOf<Goal>())
        EXPECT_FALSE(reasons::goalWords(goal.term).empty()) << goal.word;
    for (const auto& limit : namesOf<Limit>()) {
        const std::string words = reasons::limitWords(limit.term);
        ASSERT_FALSE(words.empty()) << limit.word;
        EXPECT_TRUE(words.front() >= 'a' && words.front() <= 'z') << words;
        EXPECT_EQ(words.find('_'), std::string::npos) << words;
    }
    EXPECT_EQ(reasons::amountWords(exercise("glute-bridge"), 12), "12 times");
    EXPECT_EQ(reasons::amountWords(exercise("split-squat-hold"), 12), "12 s");
}

} // namespace
} // namespace hipwise
