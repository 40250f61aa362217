#pragma once

#include "core/planning/week_problem.h"

#include <vector>

namespace hipwise {

/// One legal make-up of a session on one day.
struct SessionOption {
    LadderSet ladders = 0;
    int changeOverSeconds = 0;
    int positions = 0;
    /// Ladders that differ from the same day last week.
    int changes = 0;

    bool operator==(const SessionOption&) const = default;
};

/// All legal make-ups of each day: shape kept, the time window in reach and, on the first day, what
/// the sessions before the week bar left out. Nearest to last week
/// first, then fewest position groups, then the ladders that come first in the fixed order.
std::vector<std::vector<SessionOption>> optionsByDay(const WeekProblem& problem);

} // namespace hipwise
