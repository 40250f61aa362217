#pragma once

#include "core/domain/profile.h"
#include "core/planning/findings.h"
#include "core/planning/week_calendar.h"

namespace hipwise {

/// What a week aims at for one goal.
struct GoalTarget {
    int low = 0;
    int high = 0;
    /// Below this a week falls short: the low end, or further up where a test was low.
    QuarterSets aim;
    /// Importance in thousandths; all six add up to 1000.
    int weight = 0;
};

PerGoal<GoalTarget> goalTargets(const Profile& profile, const Findings& findings,
                                const WeekFrame& week);

/// While strength work pauses: nothing of it, two sets of balance and of a stretch in each of so
/// many sessions.
void aimAtRest(PerGoal<GoalTarget>& targets, int sessions);

/// Extension, abduction and function, most important first: the order within a session.
std::array<Goal, 3> goalOrder(const PerGoal<GoalTarget>& targets);

/// The test that feeds a goal and was worst, Unknown band where none was done.
Band worstBandFor(Goal goal, const Findings& findings);

} // namespace hipwise
