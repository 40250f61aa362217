#pragma once

#include "core/planning/week_rules.h"
#include "core/planning/week_search.h"

#include <string>
#include <vector>

namespace hipwise {

/// A rule that gave way in one week.
struct GaveWay {
    std::string rule;
    std::string because;

    bool operator==(const GaveWay&) const = default;
};

/// Sessions of the days that were left to plan, and what they make of the ladders.
struct PlannedDays {
    std::vector<PlannedSession> sessions;
    WeekChoice choice;
    /// After each session, done exactly as asked.
    std::vector<LadderStates> after;
    /// What each session begins with.
    std::vector<Goal> firstGoals;
};

/// Chooses the sessions (giving up rules in their order where it must) and writes them for somebody
/// who does exactly what is asked.
PlannedDays planDays(const WeekInput& input);

/// The whole week once all its sessions are known; `input` is the one that it began with.
Week weekOf(const WeekInput& input, std::vector<PlannedSession> sessions);

} // namespace hipwise
