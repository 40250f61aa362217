#pragma once

#include "core/domain/check_in.h"
#include "core/domain/profile.h"
#include "core/domain/terms.h"

#include <array>
#include <optional>
#include <span>

namespace hipwise {

/// How a test result compares with people of that age; Unknown where it was not done.
enum class Band { Unknown, Low, Fair, Good };

/// A side that was found weaker, and when.
struct WeakSide {
    Side side = Side::Left;
    Date since;

    bool operator==(const WeakSide&) const = default;
};

/// Everything the engine derives once from the profile and the check-ins.
struct Findings {
    /// Years in the year of the start; empty where the year of birth is not told.
    std::optional<int> age;
    /// 65 or older, or not told: the careful side.
    bool older = true;
    /// Pain of the last seven days, 0 to 10; 0 where it was not told.
    int painAverage = 0;
    TestResults tests;
    std::array<Band, 7> bands{};
    bool kneeInstability = false;
    bool oneLegDifficulty = false;
    /// Below 85 % of the other side beyond the test's error, until a later test finds 90 %.
    PerGoal<std::optional<WeakSide>> weakSides{};

    /// The side that goes first for work on this goal: at most 12 weeks after it was found weaker.
    std::optional<Side> weakSide(Goal goal, Date day) const;
    Band band(Test test) const { return bands[static_cast<std::size_t>(test)]; }
};

/// The newest result of each test, with its band for the person's age and sex.
Findings findingsFrom(const Profile& profile, std::span<const CheckIn> checkIns, int year);

/// Takes over each result that is told in the other.
void takeNewer(TestResults& into, const TestResults& from);

/// How one result compares with people of that age.
Band bandOf(Test test, const TestResults& results, int age, Sex sex);

/// The smaller of the two sides, or the one that was tested; empty where neither was.
std::optional<int> weakerSide(const BothSides& sides);
std::optional<int> strongerSide(const BothSides& sides);

/// The side that goes first for work on this goal: the one below 85 % of the other, beyond the
/// error of the test that feeds the goal. Empty where the sides are alike or unknown.
std::optional<Side> weakSideFor(Goal goal, const TestResults& tests);
/// The same of one test; always empty for tests that do not compare the sides.
std::optional<Side> weakSideIn(Test test, const BothSides& sides);
/// Whether the weaker side has 90 % of the other, as after a weak side has caught up.
bool areEven(const BothSides& sides);

} // namespace hipwise
