#pragma once

#include "core/planning/arrangement.h"

#include <optional>
#include <vector>

namespace hipwise {

/// How often each ladder comes, and the changes that this needs at least.
struct CountedWeek {
    std::size_t plan = 0;
    LadderCounts counts{};
    int changes = 0;
};

/// Searches how often each ladder comes in the weeks of one plan of sets, most often first, cut by
/// the sums; sessions are looked for where the sums leave nothing to cut.
class CountSearch {
  public:
    CountSearch(const WeekProblem& problem, const PlanOptions& plan, std::size_t number);

    /// The least shortfall of a legal week that is below `below`; empty where there is
    /// none.
    std::optional<int> leastShortfall(int below, Arrangement& arrangement);
    /// Adds the counts with just this shortfall that the sums alone allow with so many changes;
    /// false where there would be more than `most` of them.
    bool collect(int shortfall, int changes, std::size_t most, std::vector<CountedWeek>& into);
    /// False where the sums alone prove that no week keeps both.
    bool mayKeep(int shortfall, int changes);
    const PlanOptions& plan() const { return m_plan; }

  private:
    void bound(int shortfall, int changes);
    template <typename Leaf>
    bool visit(std::size_t turn, const Sums& had, const Leaf& leaf);
    bool possible(std::size_t turn, const Sums& had) const;

    const WeekProblem& m_problem;
    const PlanOptions& m_plan;
    std::size_t m_number;
    std::optional<WeekSums> m_sums;
    /// What the ladders from each turn on add at least and at most.
    std::array<Sums, ladderCount + 1> m_least{};
    std::array<Sums, ladderCount + 1> m_most{};
    LadderCounts m_counts{};
    int m_shortfall = 0;
};

} // namespace hipwise
