#pragma once

#include "core/planning/reach.h"

#include <limits>
#include <optional>
#include <vector>

namespace hipwise {

/// Bounds that a week must keep in one pass of the search.
struct WeekBounds {
    int shortfall = 0;
    int changes = 0;
    int positions = 0;
};

/// How many session make-ups a search may still look at; a count, not a time, so that the same
/// inputs give the same plan.
struct SearchEffort {
    long left = std::numeric_limits<long>::max();

    bool spend() { return left > 0 && left-- > 0; }
    bool spent() const { return left <= 0; }
};

/// Searches the weeks that use one plan of sets. Each pass is exhaustive within its bounds, cut
/// only where the relaxation of reach.h proves that nothing is left.
class PlanSearch {
  public:
    PlanSearch(const WeekProblem& problem, const SetPlan& sets,
               const std::vector<std::vector<SessionOption>>& options, SearchEffort& effort);

    /// No week of this plan falls less short; empty where it has no week at all.
    std::optional<int> shortfallBound();
    /// The first week within the bounds in the fixed order of the options, or with the richest
    /// sessions first. Empty too where the effort is spent.
    std::optional<WeekChoice> find(const WeekBounds& bounds, bool richestFirst = false);
    int changesMost() const { return m_table.changesMost(); }
    int positionsMost() const { return m_table.positionsMost(); }

  private:
    bool visit(std::size_t day, const ReachVector& had, int changes, int positions);
    bool within(const ReachVector& had, const ReachVector& option, const ReachVector& rest) const;
    bool begunSetsWithin(const ReachVector& had, const ReachVector& option,
                         const ReachVector& rest) const;
    bool spaced(std::size_t day, LadderSet ladders) const;
    bool inTime(std::size_t day, const SessionOption& option) const;
    LadderSet laddersBefore(std::size_t day, std::size_t back) const;
    int daysSince(std::size_t day, std::size_t back) const;
    const std::vector<std::size_t>& orderOf(std::size_t day);
    WeekChoice choice() const;

    const WeekProblem& m_problem;
    SetPlan m_sets;
    SearchEffort& m_effort;
    std::vector<DayReach> m_days;
    ReachTable m_table;
    std::vector<std::vector<std::size_t>> m_inOrder;
    std::vector<std::vector<std::size_t>> m_richest;
    bool m_richestFirst = false;
    int m_shortfall = 0;
    ReachVector m_need{};
    std::array<const SessionOption*, sessionsMost> m_chosen{};
};

} // namespace hipwise
