#pragma once

#include "core/planning/week_problem.h"

namespace hipwise {

/// The sums of what the ladders of a session bring, looked up for each half of the ladders.
template <typename Value, void (*addTo)(Value&, const Value&)>
class SplitSums {
  public:
    explicit SplitSums(const std::array<Value, ladderCount>& each) {
        for (std::size_t i = 0; i < halfSize; ++i) {
            fill(m_low, i, each[i]);
            fill(m_high, i, each[halfSize + i]);
        }
    }

    Value of(LadderSet ladders) const {
        Value sum = m_low[ladders & (sets - 1)];
        addTo(sum, m_high[ladders >> halfSize]);
        return sum;
    }

  private:
    static constexpr std::size_t halfSize = ladderCount / 2;
    static constexpr LadderSet sets = LadderSet{1} << halfSize;
    static_assert(2 * halfSize == ladderCount);

    /// Those of the sets with this ladder and none after it.
    static void fill(std::array<Value, sets>& half, std::size_t ladder, const Value& value) {
        const std::size_t begin = std::size_t{1} << ladder;
        for (std::size_t without = 0; without < begin; ++without) {
            half[begin + without] = half[without];
            addTo(half[begin + without], value);
        }
    }

    std::array<Value, sets> m_low{};
    std::array<Value, sets> m_high{};
};

} // namespace hipwise
