#pragma once

#include "core/planning/session_options.h"
#include "core/planning/set_plans.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
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

/// What one session adds with these sets.
ReachVector reachOf(const WeekProblem& problem, const SetPlan& sets, LadderSet ladders);

/// What the whole week needs for a shortfall of at most `shortfall`.
ReachVector needOf(const WeekProblem& problem, int shortfall);

/// The shortfall of sessions that add up to `reach`: for each goal the sets it lacks, every begun
/// set counted whole, times its weight.
int shortfallOf(const WeekProblem& problem, const ReachVector& reach);

/// The least shortfall of sessions that add up to at most `reach`.
int shortfallBound(const WeekProblem& problem, const ReachVector& reach);

ReachVector sum(const ReachVector& a, const ReachVector& b);

/// One day's make-ups with what each adds.
struct DayReach {
    std::vector<SessionOption> options;
    std::vector<ReachVector> reach;
};

/// For days from some day on: the most of each entry that they can add with at most so many
/// changes and positions, every entry taking its own best. What is beyond that is impossible.
class ReachTable {
  public:
    explicit ReachTable(std::span<const DayReach> days);

    /// Null where those days cannot be filled within these bounds.
    const ReachVector* after(std::size_t day, int changes, int positions);
    int changesMost() const { return m_changesMost; }
    int positionsMost() const { return m_positionsMost; }

  private:
    /// The elementwise best of a day's options with the same changes and positions.
    struct Group {
        int changes;
        int positions;
        ReachVector reach;
    };
    std::optional<ReachVector> best(std::size_t day, int changes, int positions);

    std::vector<std::vector<Group>> m_groups;
    int m_changesMost = 0;
    int m_positionsMost = 0;
    /// By day, changes and positions; made when first asked for, empty where impossible.
    std::vector<std::unique_ptr<std::optional<ReachVector>>> m_cells;
};

} // namespace hipwise
