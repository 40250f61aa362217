#include "core/catalogue/catalogue_reader.h"
#include "core/domain/names.h"
#include "tests/core/planning/week_promises.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>

namespace hipwise {
namespace {

using enum Limit;

/// Pairs that come together in life: sore joints of older people, what pregnancy brings, a stiff
/// back with a stiff knee or hip, and what keeps people off the floor.
constexpr auto commonPairs = std::to_array<std::pair<Limit, Limit>>({
    {KneePainFront, CannotKneel},
    {KneePainFront, HipOa},
    {KneePainFront, LateralHipPain},
    {KneePainFront, Hypertension},
    {KneePainFront, FlexionSensitiveBack},
    {KneePainFront, ExtensionSensitiveBack},
    {WristPain, ShoulderPain},
    {WristPain, Pregnant},
    {Pregnant, LateralHipPain},
    {Pregnant, BalancePoor},
    {CannotKneel, CannotGetToFloor},
    {CannotKneel, HipReplacement},
    {CannotGetToFloor, BalancePoor},
    {CannotGetToFloor, Hypertension},
    {BalancePoor, OsteoporosisSpine},
    {LateralHipPain, HipOa},
    {HipReplacement, Hypertension},
    {HipOa, Hypertension},
    {OsteoporosisSpine, Hypertension},
    {ShoulderPain, FlexionSensitiveBack},
});

PlanRequest requestWith(std::vector<Limit> limits, bool equipped) {
    PlanRequest request;
    request.profile.birthYear = 1975;
    request.profile.limits = std::move(limits);
    if (equipped)
        request.profile.equipment = {2, true, Centimetres{20}, true};
    request.start = request.today = *Date::parse("2026-11-23");
    request.weeks = 5;
    return request;
}

int strengthSetsOf(const Week& week) {
    int sets = 0;
    for (const PlannedSession& session : week.sessions)
        for (const Prescription& item : session.items)
            if (item.ladder != Ladder::Balance && item.ladder != Ladder::Mobility)
                sets += item.sets;
    return sets;
}

void expectARealWeek(const PlanRequest& request, const std::string& who) {
    const PlanOutcome outcome = plan(request, shippedCatalogue());
    ASSERT_TRUE(std::holds_alternative<Programme>(outcome)) << who;
    const auto& programme = std::get<Programme>(outcome);
    EXPECT_THAT(brokenPromises(request, programme, shippedCatalogue()), testing::IsEmpty()) << who;
    for (const Week& week : programme.weeks)
        EXPECT_GE(strengthSetsOf(week), 2 * 3) << who << ", week " << week.number;
}

TEST(Limits, EachAloneLeavesTwoSessionsOfStrengthWork) {
    for (const auto& limit : namesOf<Limit>())
        for (const bool equipped : {false, true})
            expectARealWeek(requestWith({limit.term}, equipped), std::string(limit.word));
}

TEST(Limits, CommonPairsLeaveTwoSessionsOfStrengthWork) {
    for (const auto& [one, other] : commonPairs)
        for (const bool equipped : {false, true})
            expectARealWeek(requestWith({one, other}, equipped),
                            std::string(nameOf(one)) + " and " + std::string(nameOf(other)));
}

TEST(Limits, AllTogetherStillGiveAPlanThatKeepsThem) {
    PlanRequest request = requestWith({}, true);
    for (const auto& limit : namesOf<Limit>())
        request.profile.limits.push_back(limit.term);
    expectARealWeek(request, "all limits");
}

} // namespace
} // namespace hipwise
