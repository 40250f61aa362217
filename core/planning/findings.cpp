#include "core/planning/findings.h"

#include "core/planning/dose_rules.h"

#include <algorithm>
#include <vector>

namespace hipwise {
namespace {

struct AgeRow {
    int fromAge;
    int men;
    int women;
};

int norm(std::span<const AgeRow> rows, int age, Sex sex) {
    const AgeRow* found = &rows.front();
    for (const AgeRow& row : rows)
        if (age >= row.fromAge)
            found = &row;
    return sex == Sex::Female ? found->women : found->men;
}

/// Mean seconds on one leg, eyes open (springer-2007).
constexpr AgeRow stanceNorms[] = {{18, 43, 43}, {40, 40, 40}, {50, 37, 37},
                                  {60, 27, 27}, {70, 15, 15}, {80, 6, 6}};
/// Stands in 30 s below which a result is below average (cdc-steadi from 60 on; before that DC).
constexpr AgeRow chairNorms[] = {{18, 16, 15}, {60, 14, 12}, {65, 12, 11}, {70, 12, 10},
                                 {75, 11, 10}, {80, 10, 9},  {85, 8, 8},   {90, 7, 4}};
/// Side plank seconds by decade (second-hand, used for the slope with age only).
constexpr AgeRow plankNorms[] = {{18, 39, 47}, {30, 34, 40}, {40, 29, 33},
                                 {50, 25, 29}, {60, 21, 24}, {70, 14, 18}};

/// An age for the norms where none was told: the middle of those the program is made for.
constexpr int ageForNorms = 50;

Band above(std::optional<int> value, int fair, int good) {
    if (!value)
        return Band::Unknown;
    if (*value >= good)
        return Band::Good;
    return *value >= fair ? Band::Fair : Band::Low;
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

Band stepDownBand(const BothSides& faults) {
    if (!faults.left && !faults.right)
        return Band::Unknown;
    const int worst = std::max(faults.left.value_or(0), faults.right.value_or(0));
    if (worst <= 1)
        return Band::Good; // 0-1 good, 2-3 medium, 4 or more poor (rabin-2014)
    return worst <= 3 ? Band::Fair : Band::Low;
}

std::array<Band, 7> bandsOf(const TestResults& tests, int age, Sex sex) {
    std::array<Band, 7> bands{};
    const auto set = [&bands](Test test, Band band) {
        bands[static_cast<std::size_t>(test)] = band;
    };
    const int stance = norm(stanceNorms, age, sex);
    set(Test::OneLegStance,
        above(weakerSide(tests.oneLegStanceSeconds), stance * 2 / 5, stance * 3 / 4));
    const int chair = norm(chairNorms, age, sex);
    set(Test::ChairStand, above(tests.chairStands, chair, chair + 4));
    set(Test::BridgeHold, above(weakerSide(tests.bridgeHoldSeconds), 20, 30));
    set(Test::LegRaise, above(weakerSide(tests.legRaiseReps), 8, 15));
    const int plank = norm(plankNorms, age, sex);
    set(Test::SidePlank, above(weakerSide(tests.sidePlankSeconds), plank / 2, plank));
    set(Test::HipFlexor, hipFlexorBand(tests.hipFlexor));
    set(Test::StepDown, stepDownBand(tests.stepDownFaults));
    return bands;
}

void takeSides(BothSides& into, const BothSides& from) {
    if (from.left)
        into.left = from.left;
    if (from.right)
        into.right = from.right;
}

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

/// The sided test that feeds a goal; null where none does.
const BothSides* sidesFor(Goal goal, const TestResults& tests) {
    switch (goal) {
    case Goal::Extension:
        return &tests.bridgeHoldSeconds;
    case Goal::Abduction:
        return &tests.legRaiseReps;
    case Goal::Trunk:
        return &tests.sidePlankSeconds;
    case Goal::Balance:
    case Goal::Function:
        return &tests.oneLegStanceSeconds;
    case Goal::Mobility:
        break;
    }
    return nullptr;
}

bool hasCaughtUp(const BothSides& sides) {
    return sides.left && sides.right &&
           std::min(*sides.left, *sides.right) * 100 >=
               std::max(*sides.left, *sides.right) * rules::sidesEvenPercent;
}

void followSides(Findings& findings, Date day) {
    for (std::size_t g = 0; g < goalCount; ++g) {
        const auto goal = static_cast<Goal>(g);
        auto& known = findings.weakSides[g];
        const auto weak = weakSideFor(goal, findings.tests);
        const BothSides* sides = sidesFor(goal, findings.tests);
        if (known && sides && hasCaughtUp(*sides))
            known.reset();
        if (weak && (!known || known->side != *weak))
            known = WeakSide{*weak, day};
    }
}

} // namespace

std::optional<int> weakerSide(const BothSides& sides) {
    if (sides.left && sides.right)
        return std::min(*sides.left, *sides.right);
    return sides.left ? sides.left : sides.right;
}

Findings findingsFrom(const Profile& profile, std::span<const CheckIn> checkIns, int year) {
    Findings findings;
    if (profile.birthYear)
        findings.age = year - *profile.birthYear;
    findings.older = !findings.age || *findings.age >= rules::olderAge;
    if (profile.pain)
        findings.painAverage = profile.pain->average;
    for (const CheckIn& checkIn : oldestFirst(checkIns)) {
        takeNewer(findings.tests, checkIn.tests);
        if (checkIn.pain)
            findings.painAverage = checkIn.pain->average;
        followSides(findings, checkIn.date);
        const auto has = [&checkIn](Sign sign) {
            return std::ranges::find(checkIn.signs, sign) != checkIn.signs.end();
        };
        findings.kneeInstability = has(Sign::KneeInstability);
        findings.oneLegDifficulty = has(Sign::OneLegDifficulty);
    }
    findings.bands = bandsOf(findings.tests, findings.age.value_or(ageForNorms), profile.sex);
    return findings;
}

std::optional<Side> Findings::weakSide(Goal goal, Date day) const {
    const auto& weak = weakSides[index(goal)];
    if (!weak || weak->since.daysUntil(day) > rules::weakSideDays)
        return std::nullopt;
    return weak->side;
}

std::optional<Side> weakSideFor(Goal goal, const TestResults& tests) {
    const BothSides* sides = sidesFor(goal, tests);
    if (!sides)
        return std::nullopt;
    if (goal == Goal::Extension)
        return weakSide(*sides, 10, 25); // 10 s and 25 %, DC
    if (goal == Goal::Abduction)
        return weakSide(*sides, 3, 20); // 3 repetitions and 20 %, DC
    if (goal == Goal::Trunk)
        return weakSide(*sides, 15, 0); // 15 s, DC
    return weakSide(*sides, 10, 0);     // 10 s, DC
}

} // namespace hipwise
