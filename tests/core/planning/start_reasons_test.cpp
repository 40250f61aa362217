#include "tests/core/planning/expected_reason.h"
#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <optional>

namespace hipwise {
namespace {

/// The reasons with which a ladder of somebody starts.
std::vector<Reason> startOf(Ladder ladder, const PlannedPerson::Change& change) {
    const PlannedPerson person(change);
    return person.startOn(ladder).value().reasons;
}

PlannedPerson::Change experience(Experience told) {
    return [=](Profile& profile, TestResults&) { profile.experience = told; };
}

PlannedPerson::Change tested(const std::function<void(TestResults&)>& change) {
    return [=](Profile&, TestResults& results) { change(results); };
}

TEST(StartReasons, NameTheExperience) {
    const auto reason = [](Experience told) {
        return startOf(Ladder::Bridge, experience(told)).front();
    };
    const std::vector<std::string> read{"acsm-2009"};
    expectAll({
        {reason(Experience::None), "start.level", {"You are new to training, so"}, read},
        {reason(Experience::Some), "start.level", {"a few months, so"}, read},
        {reason(Experience::Regular), "start.level", {"more than 6 months, so"}, read},
    });
}

TEST(StartReasons, NameTheTest) {
    struct Row {
        Ladder ladder;
        std::function<void(TestResults&)> result;
        std::string words;
    };
    for (const Row& row : std::vector<Row>{
             {Ladder::Bridge,
              [](TestResults& t) {
                  t.bridgeHoldSeconds = {40, 31};
              },
              "31 s on the shorter side"},
             {Ladder::SideLegRaise,
              [](TestResults& t) {
                  t.legRaiseReps = {12, 14};
              },
              "12 leg raises on the weaker side"},
             {Ladder::Lunge, [](TestResults& t) { t.chairStands = 17; }, "17 times in 30 s"},
             {Ladder::Hinge,
              [](TestResults& t) {
                  t.oneLegStanceSeconds = {20, 25};
              },
              "20 s on one leg"}})
        expectAll({{startOf(row.ladder, tested(row.result)).front(),
                    "start.level",
                    {"You are new to training and ", row.words},
                    {"acsm-2009"}}});
}

TEST(StartReasons, OfBalanceAndMobilityRestOnTestsAlone) {
    const auto stance = [](TestResults& t) { t.oneLegStanceSeconds = {20, 25}; };
    const auto level = [](TestResults& t) { t.hipFlexor = HipFlexorLook::Level; };
    const auto above = [](TestResults& t) { t.hipFlexor = HipFlexorLook::SlightlyAbove; };
    const auto reason = [](Ladder ladder, const PlannedPerson::Change& change) {
        return startOf(ladder, change).front();
    };
    expectAll({
        {reason(Ladder::Balance, tested(stance)), "start.level", {"20 s on one leg"}, {}},
        {reason(Ladder::Mobility, tested(level)), "start.level", {"reached level"}, {}},
        {reason(Ladder::Mobility, tested(above)), "start.level", {"stayed above level"}, {}},
        {reason(Ladder::Balance, {}), "start.careful_default", {"not tested yet"}, {}},
        {reason(Ladder::Mobility, {}), "start.careful_default", {"not tested yet"}, {}},
    });
}

std::optional<Reason> reasonOf(const std::vector<Reason>& reasons, const std::string& rule) {
    const auto found = std::ranges::find(reasons, rule, &Reason::rule);
    return found != reasons.end() ? std::optional(*found) : std::nullopt;
}

TEST(StartReasons, NameTheLimitAndWhatStandsIn) {
    const auto reasons = startOf(Ladder::Core, [](Profile& profile, TestResults&) {
        profile.experience = Experience::Some;
        profile.limits = {Limit::WristPain};
    });
    const auto limit = reasonOf(reasons, "start.limit");
    ASSERT_TRUE(limit);
    expectAll({{*limit, "start.limit", {"Bird dog", "wrist pain", "takes its place"}, {}}});
    EXPECT_FALSE(reasonOf(reasons, "start.level"));
}

TEST(StartReasons, SayWhereABandWaits) {
    const auto regular = [](int bands) {
        return startOf(Ladder::SideLegRaise, [bands](Profile& profile, TestResults&) {
            profile.experience = Experience::Regular;
            profile.equipment.miniBands = bands;
        });
    };
    const auto waits = reasonOf(regular(1), "start.bodyweight");
    ASSERT_TRUE(waits);
    expectAll({{*waits, "start.bodyweight", {"No band in the first two weeks"}, {}}});
    EXPECT_FALSE(reasonOf(regular(0), "start.bodyweight"));
}

TEST(StartReasons, NamePainFromFour) {
    for (const int pain : {0, 3, 4, 6}) {
        const auto told = reasonOf(startOf(Ladder::Bridge,
                                           [pain](Profile& profile, TestResults&) {
                                               profile.pain = RecentPain{pain, 8};
                                           }),
                                   "start.pain");
        ASSERT_EQ(told.has_value(), pain >= 4) << pain;
        if (told)
            expectAll(
                {{*told, "start.pain", {std::to_string(pain) + " out of 10"}, {"smith-2017"}}});
    }
}

} // namespace
} // namespace hipwise
