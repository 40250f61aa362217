#include "core/planning/test_week.h"

#include "core/planning/dose_rules.h"

#include <algorithm>
#include <numeric>

namespace hipwise {
namespace {

/// Time of each test with both sides, rests and reading (DC).
struct TestPlan {
    Test test;
    Seconds duration;
    std::vector<Limit> excludedBy;
};

const std::vector<TestPlan>& testPlans() {
    using enum Limit;
    static const std::vector<TestPlan> plans{
        {Test::OneLegStance, {180}, {}},
        {Test::BridgeHold, {150}, {Pregnant, CannotGetToFloor, ExtensionSensitiveBack}},
        {Test::ChairStand, {60}, {}},
        {Test::LegRaise, {150}, {CannotGetToFloor, LateralHipPain}},
        {Test::SidePlank, {120}, {CannotGetToFloor, LateralHipPain, ShoulderPain, Hypertension}},
        {Test::HipFlexor, {60}, {Pregnant, HipReplacement}},
        {Test::StepDown, {90}, {BalancePoor, KneePainFront}},
    };
    return plans;
}

bool possible(const TestPlan& plan, const Eligibility& person) {
    if (plan.test == Test::StepDown && !person.owns(Equipment::Step))
        return false;
    if (plan.test == Test::ChairStand && !person.owns(Equipment::Chair))
        return false;
    return std::ranges::none_of(plan.excludedBy, [&](Limit limit) { return person.has(limit); });
}

Seconds budgetOf(Mode mode) {
    switch (mode) {
    case Mode::Standalone:
        return rules::testsPerSession;
    case Mode::Finisher:
        return rules::testsPerFinisher;
    case Mode::WarmUp:
        return rules::testsPerWarmUp;
    }
    return {};
}

} // namespace

Seconds timeOf(const std::vector<PlannedTest>& tests) {
    return std::accumulate(tests.begin(), tests.end(), Seconds{},
                           [](Seconds a, const PlannedTest& test) { return a + test.estimated; });
}

std::vector<PlannedTest> testsFor(const Eligibility& person) {
    std::vector<PlannedTest> tests;
    for (const TestPlan& plan : testPlans())
        if (possible(plan, person))
            tests.push_back({plan.test, plan.duration});
    return tests;
}

std::vector<PlannedTest> withoutStrain(std::vector<PlannedTest> tests) {
    std::erase_if(tests, [](const PlannedTest& test) {
        return test.test != Test::OneLegStance && test.test != Test::HipFlexor;
    });
    return tests;
}

std::vector<std::vector<PlannedTest>> spreadTests(const Eligibility& person,
                                                  const WeekFrame& week) {
    std::vector<std::vector<PlannedTest>> days(week.days.size());
    if (!week.testWeek || days.empty())
        return days;
    const Mode mode = person.profile().mode;
    const auto tests = testsFor(person);
    for (const PlannedTest& test : tests) {
        auto lightest = std::ranges::min_element(days, {}, timeOf);
        if (timeOf(*lightest) + test.estimated <= budgetOf(mode))
            lightest->push_back(test);
    }
    const bool none = std::ranges::all_of(days, [](const auto& onDay) { return onDay.empty(); });
    if (none && mode != Mode::WarmUp && !tests.empty())
        days.front().push_back(std::ranges::min(tests, {}, &PlannedTest::estimated));
    return days;
}

} // namespace hipwise
