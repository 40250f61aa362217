#pragma once

#include "core/coach/coach.h"
#include "core/domain/check_in.h"
#include "core/domain/terms.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// What a home test counts.
enum class Measure {
    Hold,   ///< seconds until it cannot be held
    InTime, ///< repetitions within a fixed time
    Paced,  ///< repetitions to a tempo until it cannot be kept
    Faults, ///< faults seen in a few repetitions
    Look    ///< one of three words
};

/// How one home test is done (evidence.md section 4).
struct HomeTest {
    Test test = Test::OneLegStance;
    Measure measure = Measure::Hold;
    bool bothSides = true;
    /// The best of so many tries counts.
    int tries = 1;
    /// It ends here: seconds of a hold, seconds of the fixed time, or repetitions.
    int most = 0;
    /// The exercise whose drawing shows it, or a drawing of its own.
    std::string drawing{};

    bool operator==(const HomeTest&) const = default;
};

const HomeTest& homeTest(Test test);

/// The best result counts: more, or, of faults, fewer.
int betterOf(const HomeTest& test, int one, int other);

/// Left and right, or, for a test without sides, one that is empty.
std::vector<std::optional<Side>> sidesOf(Test test);

/// The result of one side, or of a test without sides, of a look its place in HipFlexorLook; empty
/// where it was not done.
std::optional<int> resultOf(const TestResults& results, Test test, std::optional<Side> side);
/// Days from the Monday of a test week on in which its tests are done, also where a session slid.
inline constexpr int testWeekReach = 13;

/// The results of the test week of that day, the newest of each; those that wait to be kept are
/// newer still.
TestResults weekResults(const Snapshot& snapshot, Date day, const CheckIn& waiting = {});
/// Whether there are results of tests after that test week.
bool hasNewerResults(const Snapshot& snapshot, Date day, const CheckIn& waiting);

/// Whether every side of it has a result.
bool isWhole(const TestResults& results, Test test);
void setResult(TestResults& results, Test test, std::optional<Side> side, std::optional<int> value);

} // namespace hipwise
