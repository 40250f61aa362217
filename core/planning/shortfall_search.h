#pragma once

#include "core/planning/arrangement.h"
#include "core/planning/count_search.h"

#include <optional>
#include <vector>

namespace hipwise {

/// A plan of sets with what is needed to search its weeks.
struct SearchedPlan {
    CountSearch counts;
    Arrangement arrangement;
};

/// Finds the least shortfall of a legal week. Counts are gathered first and arranged in the order
/// of their shortfall, so that few are proved to have no week that would not have been the best.
class ShortfallSearch {
  public:
    explicit ShortfallSearch(std::vector<SearchedPlan>& plans) : m_plans(plans) {}

    /// Empty where no week is legal.
    std::optional<int> least();

  private:
    void gather();
    void take(CountSearch& from, const CountedWeek& week);
    void arrangeFirst(std::size_t many);
    void keepLowerHalf();

    std::vector<SearchedPlan>& m_plans;
    std::vector<CountedWeek> m_waiting;
    /// All counts with a shortfall below have no week.
    int m_low = 0;
    /// Counts with a higher one are of no interest, now or for good.
    int m_high = 0;
    std::optional<int> m_least;
    /// When that many wait, the first of them are arranged.
    std::size_t m_batch = 0;
    std::size_t m_most = 0;
};

} // namespace hipwise
