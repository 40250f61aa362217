#pragma once

#include "core/planning/reach.h"

#include <optional>
#include <vector>

namespace hipwise {

/// Bounds that a week must keep in one pass of the search.
struct WeekBounds {
    int shortfall = 0;
    int changes = 0;
    int positions = 0;
};

/// Searches the weeks that use one plan of sets. Each pass is exhaustive within its bounds, cut
/// only where the relaxation of reach.h proves that nothing is left.
class PlanSearch {
  public:
    PlanSearch(const WeekProblem& problem, PlanOptions plan);

    /// The first week within the bounds in the fixed order of the options.
    std::optional<WeekChoice> find(const WeekBounds& bounds);

  private:
    bool visit(std::size_t day, const ReachVector& ahead, const WeekBounds& left, WeekDraft& draft);
    bool within(const ReachVector& inReach, const ReachVector& option) const;
    bool goalsReached(const ReachVector& inReach, const ReachVector& option) const;
    WeekChoice choice(const WeekDraft& draft) const;

    const WeekProblem& m_problem;
    PlanOptions m_plan;
    /// By day and make-up.
    std::vector<std::vector<ReachVector>> m_reach;
    ReachTable m_table;
    int m_shortfall = 0;
};

} // namespace hipwise
