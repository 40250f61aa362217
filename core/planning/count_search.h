#pragma once

#include "core/planning/week_sums.h"

#include <functional>
#include <optional>

namespace hipwise {

/// How often each ladder comes, and what the sums alone say about it.
struct CountedWeek {
    /// The number of its plan of sets.
    std::size_t plan = 0;
    LadderCounts counts{};
    int shortfall = 0;
    int changesLeast = 0;
    /// How far its seconds are from the middle of all windows: the nearer, the likelier a week.
    int offMiddle = 0;
};

/// Searches how often each ladder comes in the weeks of one plan of sets, most often first, cut by
/// the sums.
class CountSearch {
  public:
    /// Whether it wants no more.
    using Leaf = std::function<bool(const CountedWeek&)>;

    CountSearch(const WeekProblem& problem, const PlanOptions& plan, std::size_t number);

    /// All counts that the sums allow with at most so much; whether the leaf ended it.
    bool visit(int shortfall, int changes, const Leaf& leaf);
    /// From within a leaf: nothing above this any more.
    void lower(int shortfall) { m_shortfall = shortfall; }
    /// False where the sums alone prove that no week keeps both.
    bool mayKeep(int shortfall, int changes);
    const PlanOptions& plan() const { return m_plan; }

  private:
    bool descend(std::size_t turn, const Sums& had, const Leaf& leaf);
    bool visitLeaf(const Sums& had, const Leaf& leaf);
    bool timeFits(int seconds);
    bool possible(std::size_t turn, const Sums& had) const;

    const WeekProblem& m_problem;
    const PlanOptions& m_plan;
    std::optional<WeekSums> m_sums;
    /// What the ladders from each turn on add at least and at most.
    std::array<Sums, ladderCount + 1> m_least{};
    std::array<Sums, ladderCount + 1> m_most{};
    CountedWeek m_week;
    int m_shortfall = 0;
    /// Seconds of all days together.
    int m_shortest = 0;
    int m_longest = 0;
};

} // namespace hipwise
