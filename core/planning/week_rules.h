#pragma once

#include "core/domain/programme.h"
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
    /// Most strength sets of any earlier full week, and those of the last full one; 0 for none.
    int mostStrengthSets = 0;
    int lastFullStrengthSets = 0;
    /// The last two sessions, the later first.
    std::array<LadderSet, 2> lastLadders{};
    std::array<std::optional<Date>, 2> lastDates{};
};

/// Everything that shapes one week.
struct WeekInput {
    const Eligibility& person;
    const WeekFrame& frame;
    const LadderStates& states;
    const PerGoal<GoalTarget>& targets;
    const WeekHistory& history;
    const std::vector<std::vector<PlannedTest>>& tests;
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

/// The amount asked for after `exposures` earlier sessions of the week, as the mode asks for it.
int askedAmount(const LadderState& state, int exposures, const Eligibility& person);

/// What one set adds to each goal; half of it in a warm-up session.
PerGoal<QuarterSets> countedContribution(const Exercise& exercise, Mode mode);

/// Whether the mode begins with a warm-up block of its own.
bool hasWarmUp(Mode mode);

} // namespace hipwise
