#pragma once

#include "core/domain/programme.h"
#include "core/planning/eligibility.h"
#include "core/planning/week_calendar.h"

#include <vector>

namespace hipwise {

/// The home tests this person can do, in the order of their importance.
std::vector<PlannedTest> testsFor(const Eligibility& person);

/// Those that do not strain the muscles: all that is left while strength work pauses.
std::vector<PlannedTest> withoutStrain(std::vector<PlannedTest> tests);

/// How long these tests take together.
Seconds timeOf(const std::vector<PlannedTest>& tests);

/// The tests of a test week, spread over its days so that no session carries more than its share;
/// empty lists in other weeks.
std::vector<std::vector<PlannedTest>> spreadTests(const Eligibility& person, const WeekFrame& week);

} // namespace hipwise
