#pragma once

#include "core/planning/session_options.h"
#include "core/planning/set_plans.h"

#include <array>
#include <vector>

namespace hipwise {

/// The make-ups of each day.
using DayOptions = std::vector<std::vector<SessionOption>>;

/// A plan of sets with the make-ups that it leaves each day.
struct PlanOptions {
    SetPlan sets{};
    DayOptions days;
};

/// Leaves out what cannot be in its time window with these sets, whatever comes before it.
PlanOptions withSets(const WeekProblem& problem, const SetPlan& sets, const DayOptions& options);

/// A week put together day by day: what may follow the sessions before it.
class WeekDraft {
  public:
    WeekDraft(const WeekProblem& problem, const SetPlan& sets) : m_problem(problem), m_sets(sets) {}

    /// Ladders that the spacing rule forbids on this day.
    LadderSet barred(std::size_t day) const;
    /// Exact: what was done earlier in the week has raised the repetitions.
    bool inTime(std::size_t day, const SessionOption& option) const;
    void put(std::size_t day, const SessionOption& option);
    const SessionOption& at(std::size_t day) const { return *m_chosen[day]; }

  private:
    const WeekProblem& m_problem;
    const SetPlan& m_sets;
    std::array<const SessionOption*, sessionsMost> m_chosen{};
    /// Before each day: how often each ladder was done this week.
    std::array<std::array<std::uint8_t, ladderCount>, sessionsMost + 1> m_exposures{};
};

} // namespace hipwise
