#include "core/planning/test_week.h"

#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace hipwise {
namespace {

using Tests = std::vector<hipwise::Test>;

Tests possibleFor(const PlannedPerson::Change& change) {
    const PlannedPerson person(change);
    Tests tests;
    for (const PlannedTest& test : testsFor(person.eligibility()))
        tests.push_back(test.test);
    return tests;
}

TEST(TestWeek, HasAllTestsForSomebodyWithoutLimits) {
    using enum hipwise::Test;
    EXPECT_EQ(possibleFor({}), (Tests{OneLegStance, BridgeHold, ChairStand, LegRaise, SidePlank,
                                      HipFlexor, StepDown}));
}

TEST(TestWeek, LeavesOutWhatEquipmentOrLimitsForbid) {
    using enum hipwise::Test;
    struct Row {
        std::vector<Limit> limits;
        Tests missing;
    };
    for (const Row& row :
         std::vector<Row>{{{Limit::Pregnant}, {BridgeHold, HipFlexor}},
                          {{Limit::CannotGetToFloor}, {BridgeHold, LegRaise, SidePlank}},
                          {{Limit::LateralHipPain}, {LegRaise, SidePlank}},
                          {{Limit::ShoulderPain}, {SidePlank}},
                          {{Limit::Hypertension}, {SidePlank}},
                          {{Limit::HipReplacement}, {HipFlexor}},
                          {{Limit::BalancePoor}, {StepDown}},
                          {{Limit::KneePainFront}, {StepDown}},
                          {{Limit::WristPain}, {}}}) {
        Tests expected = possibleFor({});
        for (const hipwise::Test missing : row.missing)
            std::erase(expected, missing);
        EXPECT_EQ(possibleFor([&](Profile& p, TestResults&) { p.limits = row.limits; }), expected);
    }
    const auto bare = possibleFor([](Profile& p, TestResults&) { p.equipment = {}; });
    EXPECT_EQ(bare, (Tests{OneLegStance, BridgeHold, LegRaise, SidePlank, HipFlexor}));
}

TEST(TestWeek, LeavesOutWhatStrainsWhereStrengthWorkPauses) {
    using enum hipwise::Test;
    const PlannedPerson person;
    Tests left;
    for (const PlannedTest& test : withoutStrain(testsFor(person.eligibility())))
        left.push_back(test.test);
    EXPECT_EQ(left, (Tests{OneLegStance, HipFlexor}));
}

TEST(TestWeek, SpreadsTheTestsOverItsSessions) {
    for (const int days : {3, 4}) {
        const PlannedPerson person(
            [days](Profile& profile, TestResults&) { profile.daysPerWeek = days; });
        const Date start = *Date::parse("2026-11-23");
        const auto spread =
            spreadTests(person.eligibility(), weekFrame(person.profile(), start, 4));
        ASSERT_EQ(std::ssize(spread), days);
        std::size_t tests = 0;
        for (const auto& session : spread) {
            int seconds = 0;
            for (const PlannedTest& test : session)
                seconds += test.estimated.value;
            EXPECT_LE(seconds, 360);
            EXPECT_GT(seconds, 0) << "every session takes a share";
            tests += session.size();
        }
        EXPECT_EQ(tests, 7u);
    }
}

TEST(TestWeek, OtherWeeksHaveNoTests) {
    const PlannedPerson person;
    const Date start = *Date::parse("2026-11-23");
    for (const int week : {1, 2, 3, 5, 6, 7, 9, 10, 11, 13})
        for (const auto& session :
             spreadTests(person.eligibility(), weekFrame(person.profile(), start, week)))
            EXPECT_TRUE(session.empty()) << week;
}

TEST(TestWeek, WithoutADayHasNothingToSpread) {
    const PlannedPerson person;
    WeekFrame frame;
    frame.testWeek = true;
    EXPECT_TRUE(spreadTests(person.eligibility(), frame).empty());
}

} // namespace
} // namespace hipwise
