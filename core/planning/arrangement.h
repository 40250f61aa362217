#pragma once

#include "core/planning/week_sums.h"

namespace hipwise {

/// Looks for sessions of one plan of sets in which each ladder comes just so often.
class Arrangement {
  public:
    Arrangement(const WeekProblem& problem, const PlanOptions& plan);

    /// Whether a legal week has these counts.
    bool exists(const LadderCounts& counts);

  private:
    bool visit(std::size_t day);
    bool endsWith(LadderSet ladders);

    const PlanOptions& m_plan;
    WeekDraft m_draft;
    /// By its ladders: the number of the last day's make-up, counted from 1; 0 for none.
    std::array<std::uint16_t, std::size_t{1} << ladderCount> m_numbers{};
    /// By day and number: the ladders that are still to come at least so often from that day on.
    std::array<std::array<LadderSet, sessionsMost + 2>, sessionsMost + 1> m_atLeast{};
};

} // namespace hipwise
