#include "core/coach/test_band.h"

#include "core/planning/findings.h"

namespace hipwise {

namespace {

/// Above what any test counts as good.
constexpr int resultMost = 100;

TestResults resultsWith(Test test, int result) {
    TestResults results;
    const BothSides both{result, result};
    switch (test) {
    case Test::OneLegStance:
        results.oneLegStanceSeconds = both;
        break;
    case Test::ChairStand:
        results.chairStands = result;
        break;
    case Test::BridgeHold:
        results.bridgeHoldSeconds = both;
        break;
    case Test::LegRaise:
        results.legRaiseReps = both;
        break;
    case Test::SidePlank:
        results.sidePlankSeconds = both;
        break;
    case Test::StepDown:
        results.stepDownFaults = both;
        break;
    case Test::HipFlexor:
        break;
    }
    return results;
}

bool isGood(Test test, const Profile& profile, int year, int result) {
    const CheckIn checkIn{Date(), {}, resultsWith(test, result), {}, {}};
    return findingsFrom(profile, {&checkIn, 1}, year).band(test) == Band::Good;
}

} // namespace

std::optional<GoodResults> goodResults(Test test, const Profile& profile, int year) {
    std::optional<GoodResults> good;
    for (int result = 0; result <= resultMost; ++result) {
        const bool inside = isGood(test, profile, year, result);
        if (inside && !good)
            good = GoodResults{result};
        if (good && !inside) {
            good->high = result - 1;
            break;
        }
    }
    return good;
}

} // namespace hipwise
