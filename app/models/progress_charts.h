#pragma once

#include "app/models/chart.h"
#include "core/coach/progress.h"

#include <optional>
#include <vector>

namespace hipwise {

/// Empty where no pain was told.
std::optional<Chart> painChart(const std::vector<PainDay>& pain, const DaySpan& days);
/// Empty where no session was planned.
std::optional<Chart> keptChart(const std::vector<KeptWeek>& weeks);
/// One for each test, with the results from which on the plan counts it as good.
/// The activities that were told last, at most as many as there are marks to tell apart.
std::optional<Chart> activityChart(const std::vector<ActivitySeries>& activities,
                                   const DaySpan& days);
std::vector<Chart> testCharts(const std::vector<TestSeries>& tests, const Snapshot& person,
                              const DaySpan& days);
/// One for each goal of which anything was planned or done.
std::vector<Chart> goalCharts(const std::vector<GoalWeek>& weeks);

} // namespace hipwise
