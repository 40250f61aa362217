#include "core/coach/home_test.h"

#include "core/planning/findings.h"

#include <algorithm>
#include <array>

namespace hipwise {
namespace {

/// Null where the test has no sides.
BothSides* sidedResult(TestResults& results, Test test) {
    switch (test) {
    case Test::OneLegStance:
        return &results.oneLegStanceSeconds;
    case Test::BridgeHold:
        return &results.bridgeHoldSeconds;
    case Test::LegRaise:
        return &results.legRaiseReps;
    case Test::SidePlank:
        return &results.sidePlankSeconds;
    case Test::StepDown:
        return &results.stepDownFaults;
    case Test::ChairStand:
    case Test::HipFlexor:
        break;
    }
    return nullptr;
}

} // namespace

const HomeTest& homeTest(Test test) {
    using enum Test;
    static const std::array<HomeTest, 7> tests{
        HomeTest{OneLegStance, Measure::Hold, true, 3, 45, "single-leg-stance"},
        HomeTest{ChairStand, Measure::InTime, false, 1, 30, "sit-to-stand"},
        HomeTest{BridgeHold, Measure::Hold, true, 1, 90, "single-leg-bridge"},
        HomeTest{LegRaise, Measure::Paced, true, 1, 30, "side-lying-leg-raise"},
        HomeTest{SidePlank, Measure::Hold, true, 1, 120, "side-plank"},
        HomeTest{HipFlexor, Measure::Look, false, 1, 0, "hip-flexor-look"},
        HomeTest{StepDown, Measure::Faults, true, 1, 6, "lateral-step-down"},
    };
    return *std::ranges::find(tests, test, &HomeTest::test);
}

int betterOf(const HomeTest& test, int one, int other) {
    const bool fewer = test.measure == Measure::Faults || test.measure == Measure::Look;
    return fewer ? std::min(one, other) : std::max(one, other);
}

std::vector<std::optional<Side>> sidesOf(Test test) {
    if (!homeTest(test).bothSides)
        return {std::nullopt};
    return {Side::Left, Side::Right};
}

std::optional<int> resultOf(const TestResults& results, Test test, std::optional<Side> side) {
    if (test == Test::ChairStand)
        return results.chairStands;
    if (test == Test::HipFlexor)
        return results.hipFlexor ? std::optional(static_cast<int>(*results.hipFlexor))
                                 : std::nullopt;
    TestResults copy = results;
    const BothSides* sides = sidedResult(copy, test);
    if (!sides || !side)
        return std::nullopt;
    return *side == Side::Left ? sides->left : sides->right;
}

TestResults weekResults(const Snapshot& snapshot, Date day, const CheckIn& waiting) {
    TestResults results;
    const auto take = [&results, monday = day.mondayOfWeek()](const CheckIn& checkIn) {
        const int days = monday.daysUntil(checkIn.date);
        if (days >= 0 && days <= testWeekReach)
            takeNewer(results, checkIn.tests);
    };
    std::ranges::for_each(snapshot.checkIns, take);
    take(waiting);
    return results;
}

bool hasNewerResults(const Snapshot& snapshot, Date day, const CheckIn& waiting) {
    const auto isNewer = [last = day.mondayOfWeek().plusDays(testWeekReach)](const CheckIn& each) {
        return each.date > last && each.tests != TestResults{};
    };
    return std::ranges::any_of(snapshot.checkIns, isNewer) || isNewer(waiting);
}

bool isWhole(const TestResults& results, Test test) {
    return std::ranges::all_of(sidesOf(test), [&](std::optional<Side> side) {
        return resultOf(results, test, side).has_value();
    });
}

void setResult(TestResults& results, Test test, std::optional<Side> side,
               std::optional<int> value) {
    if (test == Test::ChairStand)
        results.chairStands = value;
    else if (test == Test::HipFlexor)
        results.hipFlexor =
            value ? std::optional(static_cast<HipFlexorLook>(*value)) : std::nullopt;
    else if (BothSides* sides = sidedResult(results, test); sides && side)
        (*side == Side::Left ? sides->left : sides->right) = value;
}

} // namespace hipwise
