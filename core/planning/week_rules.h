#pragma once

#include "core/domain/programme.h"
#include "core/planning/adapt/load_cut.h"
#include "core/planning/dose.h"
#include "core/planning/goal_targets.h"
#include "core/planning/start_level.h"
#include "core/planning/week_calendar.h"
#include "core/planning/week_problem.h"

#include <vector>

namespace hipwise {

/// What earlier weeks mean for the next one.
struct WeekHistory {
    /// Ladders of each slot and sets of each ladder in the week before; empty at the start.
    std::array<std::optional<LadderSet>, sessionsMost> sessions{};
    std::array<int, ladderCount> sets{};
    /// The week before was a lighter one.
    bool afterLight = false;
    /// Most strength sets of any earlier full week, and those of the last full one; 0 for none.
    int mostStrengthSets = 0;
    int lastFullStrengthSets = 0;
    /// The last two sessions, the later first.
    std::array<LadderSet, 2> lastLadders{};
    std::array<std::optional<Date>, 2> lastDates{};
    /// The goal that the last session began with.
    std::optional<Goal> lastFirstGoal{};
};

/// What the earlier sessions of the week brought, done or missed: what is left of the week is
/// planned again without making up for it.
struct WeekSoFar {
    PerGoal<int> quarterSets{};
    /// By ladder: in how many sessions it was, and with how many sets.
    std::array<int, ladderCount> sessions{};
    std::array<int, ladderCount> sets{};
    int strengthSets = 0;
};

/// Everything that shapes the sessions of one week that are still to come.
struct WeekInput {
    const Eligibility& person;
    const WeekFrame& frame;
    const LadderStates& states;
    const PerGoal<GoalTarget>& targets;
    const WeekHistory& history;
    const std::vector<std::vector<PlannedTest>>& tests;
    WeekSoFar soFar{};
    LoadCut cut{};
    /// Percent of the sum of its parts that a session takes.
    int paceFactor = rules::logFactorPercent;
};

/// What may give way, in the order in which it does; each step gives up those before it too. The
/// first two are wishes of which nobody needs to be told (each named ladder twice and no goal above
/// its band; no goal far above its band and two sets of everything), the rest are rules.
enum class Relaxed {
    Nothing,
    NarrowBands,
    WideBands,
    Spacing,
    Items,
    Ramp,
    Floors,
    Named,
    Minutes,
    Time
};
inline constexpr auto lastRelaxed = Relaxed::Time;

/// The week as pure numbers, with the rules up to `relaxed` given up.
WeekProblem weekProblem(const WeekInput& input, Relaxed relaxed);

/// Whether the mode begins with a warm-up block of its own.
bool hasWarmUp(Mode mode);

} // namespace hipwise
