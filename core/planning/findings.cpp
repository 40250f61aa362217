#include "core/planning/findings.h"

#include "core/planning/dose_rules.h"
#include "core/planning/test_marks.h"

#include <algorithm>
#include <vector>

namespace hipwise {
namespace {

Band bandOf(std::optional<int> value, const TestMarks& marks) {
    if (!value)
        return Band::Unknown;
    const bool good = marks.countsFaults ? *value <= marks.good : *value >= marks.good;
    const bool fair = marks.countsFaults ? *value <= marks.fair : *value >= marks.fair;
    return good ? Band::Good : fair ? Band::Fair : Band::Low;
}

Band hipFlexorBand(const std::optional<HipFlexorLook>& look) {
    if (!look)
        return Band::Unknown;
    switch (*look) {
    case HipFlexorLook::Level:
        return Band::Good;
    case HipFlexorLook::SlightlyAbove:
        return Band::Fair;
    case HipFlexorLook::ClearlyAbove:
        return Band::Low;
    }
    return Band::Unknown;
}

/// The side that counts: the weaker one, or that with more faults.
std::optional<int> resultOf(Test test, const TestResults& tests) {
    switch (test) {
    case Test::OneLegStance:
        return weakerSide(tests.oneLegStanceSeconds);
    case Test::ChairStand:
        return tests.chairStands;
    case Test::BridgeHold:
        return weakerSide(tests.bridgeHoldSeconds);
    case Test::LegRaise:
        return weakerSide(tests.legRaiseReps);
    case Test::SidePlank:
        return weakerSide(tests.sidePlankSeconds);
    case Test::StepDown:
        return strongerSide(tests.stepDownFaults);
    case Test::HipFlexor:
        break;
    }
    return std::nullopt;
}

void takeSides(BothSides& into, const BothSides& from) {
    if (from.left)
        into.left = from.left;
    if (from.right)
        into.right = from.right;
}

std::vector<CheckIn> oldestFirst(std::span<const CheckIn> checkIns) {
    std::vector<CheckIn> sorted(checkIns.begin(), checkIns.end());
    std::ranges::stable_sort(sorted, {}, &CheckIn::date);
    return sorted;
}

/// Below 85 % of the other side, and further apart than the test's own error.
std::optional<Side> weakSide(const BothSides& sides, int error, int errorPercent) {
    if (!sides.left || !sides.right)
        return std::nullopt;
    const int weak = std::min(*sides.left, *sides.right);
    const int strong = std::max(*sides.left, *sides.right);
    const int gap = strong - weak;
    if (weak * 100 >= strong * rules::weakSidePercent || gap < error ||
        gap * 100 < strong * errorPercent)
        return std::nullopt;
    return *sides.left < *sides.right ? Side::Left : Side::Right;
}

/// The sided test that feeds a goal; empty where none does.
std::optional<Test> sidedTestFor(Goal goal) {
    switch (goal) {
    case Goal::Extension:
        return Test::BridgeHold;
    case Goal::Abduction:
        return Test::LegRaise;
    case Goal::Trunk:
        return Test::SidePlank;
    case Goal::Balance:
    case Goal::Function:
        return Test::OneLegStance;
    case Goal::Mobility:
        break;
    }
    return std::nullopt;
}

const BothSides* sidesOf(Test test, const TestResults& results) {
    switch (test) {
    case Test::OneLegStance:
        return &results.oneLegStanceSeconds;
    case Test::BridgeHold:
        return &results.bridgeHoldSeconds;
    case Test::LegRaise:
        return &results.legRaiseReps;
    case Test::SidePlank:
        return &results.sidePlankSeconds;
    case Test::ChairStand:
    case Test::HipFlexor:
    case Test::StepDown:
        break;
    }
    return nullptr;
}

void followSides(Findings& findings, Date day) {
    for (std::size_t g = 0; g < goalCount; ++g) {
        const auto goal = static_cast<Goal>(g);
        auto& known = findings.weakSides[g];
        const auto weak = weakSideFor(goal, findings.tests);
        const auto test = sidedTestFor(goal);
        const BothSides* sides = test ? sidesOf(*test, findings.tests) : nullptr;
        if (known && sides && areEven(*sides))
            known.reset();
        if (weak && (!known || known->side != *weak))
            known = WeakSide{*weak, day};
    }
}

} // namespace

void takeNewer(TestResults& into, const TestResults& from) {
    takeSides(into.oneLegStanceSeconds, from.oneLegStanceSeconds);
    takeSides(into.bridgeHoldSeconds, from.bridgeHoldSeconds);
    takeSides(into.legRaiseReps, from.legRaiseReps);
    takeSides(into.sidePlankSeconds, from.sidePlankSeconds);
    takeSides(into.stepDownFaults, from.stepDownFaults);
    if (from.chairStands)
        into.chairStands = from.chairStands;
    if (from.hipFlexor)
        into.hipFlexor = from.hipFlexor;
}

std::optional<int> weakerSide(const BothSides& sides) {
    if (sides.left && sides.right)
        return std::min(*sides.left, *sides.right);
    return sides.left ? sides.left : sides.right;
}

std::optional<int> strongerSide(const BothSides& sides) {
    if (sides.left && sides.right)
        return std::max(*sides.left, *sides.right);
    return sides.left ? sides.left : sides.right;
}

Band bandOf(Test test, const TestResults& results, int age, Sex sex) {
    const auto marks = marksOf(test, age, sex);
    return marks ? bandOf(resultOf(test, results), *marks) : hipFlexorBand(results.hipFlexor);
}

Findings findingsFrom(const Profile& profile, std::span<const CheckIn> checkIns, int year) {
    Findings findings;
    findings.age = ageIn(year, profile);
    findings.older = !findings.age || *findings.age >= rules::olderAge;
    if (profile.pain)
        findings.painAverage = profile.pain->average;
    for (const CheckIn& checkIn : oldestFirst(checkIns)) {
        takeNewer(findings.tests, checkIn.tests);
        if (checkIn.pain)
            findings.painAverage = checkIn.pain->average;
        followSides(findings, checkIn.date);
        if (!checkIn.signs)
            continue;
        const auto has = [&signs = *checkIn.signs](Sign sign) {
            return std::ranges::find(signs, sign) != signs.end();
        };
        findings.kneeInstability = has(Sign::KneeInstability);
        findings.oneLegDifficulty = has(Sign::OneLegDifficulty);
    }
    for (std::size_t t = 0; t < findings.bands.size(); ++t)
        findings.bands[t] =
            bandOf(static_cast<Test>(t), findings.tests, ageForMarks(year, profile), profile.sex);
    return findings;
}

std::optional<Side> Findings::weakSide(Goal goal, Date day) const {
    const auto& weak = weakSides[index(goal)];
    if (!weak || weak->since.daysUntil(day) > rules::weakSideDays)
        return std::nullopt;
    return weak->side;
}

bool areEven(const BothSides& sides) {
    return sides.left && sides.right &&
           std::min(*sides.left, *sides.right) * 100 >=
               std::max(*sides.left, *sides.right) * rules::sidesEvenPercent;
}

std::optional<Side> weakSideFor(Goal goal, const TestResults& tests) {
    const auto test = sidedTestFor(goal);
    const BothSides* sides = test ? sidesOf(*test, tests) : nullptr;
    return sides ? weakSideIn(*test, *sides) : std::nullopt;
}

std::optional<Side> weakSideIn(Test test, const BothSides& sides) {
    switch (test) {
    case Test::BridgeHold:
        return weakSide(sides, 10, 25); // 10 s and 25 %, DC
    case Test::LegRaise:
        return weakSide(sides, 3, 20); // 3 repetitions and 20 %, DC
    case Test::SidePlank:
        return weakSide(sides, 15, 0); // 15 s, DC
    case Test::OneLegStance:
        return weakSide(sides, 10, 0); // 10 s, DC
    case Test::ChairStand:
    case Test::HipFlexor:
    case Test::StepDown:
        break;
    }
    return std::nullopt;
}

} // namespace hipwise
