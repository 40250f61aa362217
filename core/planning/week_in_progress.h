#pragma once

#include "core/planning/adapt/person_on.h"
#include "core/planning/week_builder.h"

#include <array>
#include <memory>
#include <vector>

namespace hipwise {

/// One week while it is written session by session.
struct WeekInProgress {
    WeekFrame frame;
    PerGoal<GoalTarget> targets{};
    std::vector<std::vector<PlannedTest>> tests;
    std::unique_ptr<PersonOn> person;
    WeekHistory before;
    /// As the sessions that are left were issued.
    LadderStates ladders;
    /// Without and with the steps up of the week's start.
    LadderStates beforeSteps;
    LadderStates afterSteps;
    std::vector<PlannedSession> sessions;
    std::vector<LadderStates> after;
    std::vector<Goal> firstGoals;
    std::array<int, ladderCount> sets{};
    WeekSoFar soFar;
    LoadCut cut;
    bool lighter = false;
    /// Whether the steps up of the week's start are part of the folded state.
    bool begun = false;
    bool caughtUp = false;
    /// In the sessions that took place.
    LadderSet trained = 0;
    int kept = 0;
};

LadderSet laddersOf(const PlannedSession& session);
/// Counts the session among what the week has brought.
void add(WeekSoFar& soFar, const PlannedSession& session);

} // namespace hipwise
