#pragma once

#include "core/planning/week_problem.h"

namespace hipwise {

/// What one ladder on its own costs from some day on: the fewest changes from last week that the
/// spacing rule leaves, with and without the ladder on that day.
struct LadderStep {
    /// More than any week has; stands for what cannot be.
    static constexpr std::uint8_t never = 99;

    std::uint8_t with = never;
    std::uint8_t without = never;
};

/// The steps of every ladder, forgetting which ladders can be in one session.
class LadderPaths {
  public:
    explicit LadderPaths(const WeekProblem& problem);

    /// With so many sessions still to come and these ladders in the last and second last session.
    const LadderStep& step(std::size_t day, std::size_t ladder, std::size_t toCome, LadderSet last,
                           LadderSet secondLast) const {
        return m_steps[day][ladder][toCome][state(ladder, last, secondLast)];
    }

  private:
    /// By the number of sessions to come, and by which of the last two sessions had the ladder.
    using LadderSteps = std::array<std::array<LadderStep, 4>, sessionsMost + 1>;

    static std::size_t state(std::size_t ladder, LadderSet last, LadderSet secondLast) {
        return (last >> ladder & 1u) + 2 * (secondLast >> ladder & 1u);
    }
    void fill(const WeekProblem& problem, std::size_t day, std::size_t ladder);

    /// The day after the last one is there to say that nothing may be left to come.
    std::array<std::array<LadderSteps, ladderCount>, sessionsMost + 1> m_steps{};
};

} // namespace hipwise
