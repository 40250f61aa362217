#pragma once

#include "core/planning/week_draft.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace hipwise {

/// Everything of which a week needs "at least so much", as one vector that adds up over sessions:
/// the weighted quarter sets of subsets of goals (a shortfall of at most L sets means that each
/// subset reaches its aim less L), sessions with each ladder, strength sets, floors and caps.
/// Subsets are all those of the first four goals, without and with the last two.
inline constexpr std::size_t goalSubsets = 32;
inline constexpr std::size_t reachSize = 64;
using ReachVector = std::array<int, reachSize>;
/// Where the six goals' own quarter sets stand in the vector.
inline constexpr std::size_t goalsAt = 44;

/// What each ladder adds to a session with these sets; a session adds the sum of its ladders.
std::array<ReachVector, ladderCount> reachOfLadders(const WeekProblem& problem,
                                                    const SetPlan& sets);
ReachVector reachOf(const std::array<ReachVector, ladderCount>& each, LadderSet ladders);

/// What the whole week needs for a shortfall of at most `shortfall`.
ReachVector needOf(const WeekProblem& problem, int shortfall);

ReachVector sum(const ReachVector& a, const ReachVector& b);

/// Make-ups of one day with the same changes and positions, and the elementwise most they add.
struct ReachGroup {
    int changes = 0;
    int positions = 0;
    std::size_t first = 0;
    std::size_t end = 0;
    ReachVector most{};
};

/// For days from some day on: the most of each entry that they can add with at most so many
/// changes and positions, every entry taking its own best. What is beyond that is impossible.
class ReachTable {
  public:
    /// The make-ups of each day have those with the same changes and positions beside each other.
    ReachTable(const DayOptions& days, const std::vector<std::vector<ReachVector>>& reach);

    const std::vector<ReachGroup>& groups(std::size_t day) const { return m_groups[day]; }
    /// Null where those days cannot be filled within these bounds.
    const ReachVector* after(std::size_t day, int changes, int positions);

  private:
    std::optional<ReachVector> best(std::size_t day, int changes, int positions);

    std::vector<std::vector<ReachGroup>> m_groups;
    int m_changesMost = 0;
    int m_positionsMost = 0;
    /// By day, changes and positions; made when first asked for, empty where impossible.
    std::vector<std::unique_ptr<std::optional<ReachVector>>> m_cells;
};

} // namespace hipwise
