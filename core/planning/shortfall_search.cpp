#include "core/planning/shortfall_search.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace hipwise {
namespace {

/// Batches grow by that factor; to gather is far cheaper than to prove that there is no week, so
/// only the first of each are arranged at once.
constexpr std::size_t growth = 4;
constexpr std::size_t firstBatch = 16;
constexpr std::size_t atOnceMost = 32;
/// More do not wait in the first pass; the higher half is left for the next.
constexpr std::size_t firstMost = 1024;
/// Nor more than so many where most have the same shortfall; all of them are arranged then.
constexpr std::size_t alikeMost = 16384;
constexpr int unbounded = std::numeric_limits<int>::max() / 2;

} // namespace

std::optional<int> ShortfallSearch::least() {
    m_most = firstMost;
    while (!m_least || m_low < *m_least) {
        m_high = m_least ? *m_least - 1 : unbounded;
        const int highest = m_high;
        gather();
        arrangeFirst(m_waiting.size());
        if (m_high >= highest && !m_least)
            return std::nullopt;
        m_low = m_high + 1;
        m_most *= growth;
    }
    return m_least;
}

/// All counts from `m_low` up to `m_high`, which sinks where there are too many.
void ShortfallSearch::gather() {
    m_batch = firstBatch;
    for (SearchedPlan& plan : m_plans) {
        plan.counts.visit(m_high, changesNever - 1, [&](const CountedWeek& week) {
            if (week.shortfall >= m_low)
                take(plan.counts, week);
            return m_least && *m_least <= m_low;
        });
    }
}

void ShortfallSearch::take(CountSearch& from, const CountedWeek& week) {
    m_waiting.push_back(week);
    if (m_waiting.size() < m_batch)
        return;
    arrangeFirst(std::min(m_waiting.size() / growth, atOnceMost));
    if (m_batch < m_most)
        m_batch *= growth;
    else if (m_waiting.size() > m_batch / 2)
        keepLowerHalf();
    from.lower(m_high);
}

/// Lowest shortfall first; ends where there is a week.
void ShortfallSearch::arrangeFirst(std::size_t many) {
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(many);
    const auto key = [](const CountedWeek& week) {
        return std::tuple(week.shortfall, week.offMiddle);
    };
    std::ranges::partial_sort(m_waiting, end, {}, key);
    const auto found = std::find_if(m_waiting.begin(), end, [&](const CountedWeek& week) {
        return m_plans[week.plan].arrangement.exists(week.counts);
    });
    if (found == end) {
        m_waiting.erase(m_waiting.begin(), end);
        return;
    }
    m_least = found->shortfall;
    m_high = *m_least - 1;
    m_waiting.clear();
}

/// Of one shortfall all wait or none.
void ShortfallSearch::keepLowerHalf() {
    const auto middle = m_waiting.begin() + static_cast<std::ptrdiff_t>(m_waiting.size() / 2);
    std::ranges::nth_element(m_waiting, middle, {}, &CountedWeek::shortfall);
    const int lowest = std::ranges::min(m_waiting, {}, &CountedWeek::shortfall).shortfall;
    m_high = std::max(lowest, middle->shortfall - 1);
    std::erase_if(m_waiting, [&](const CountedWeek& week) { return week.shortfall > m_high; });
    if (m_high > lowest)
        return;
    if (m_batch < alikeMost)
        m_batch *= growth;
    else
        arrangeFirst(m_waiting.size());
}

} // namespace hipwise
