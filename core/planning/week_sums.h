#pragma once

#include "core/planning/week_draft.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hipwise {

/// In how many sessions of the week each ladder is.
using LadderCounts = std::array<int, ladderCount>;

/// Sums over the week that depend on the counts alone, whichever sessions they make: items,
/// strength items, items of up to four groups of the shape, the six goals' quarter sets, strength
/// sets, seconds with the shortest and with the longest change-overs, fewest changes from last
/// week.
inline constexpr std::size_t sumCount = 16;
using Sums = std::array<int, sumCount>;
/// Where the six goals' quarter sets stand.
inline constexpr std::size_t goalSumsAt = 6;
/// Where the seconds stand that are compared with the shortest sessions.
inline constexpr std::size_t secondsAt = 13;
/// Where the changes stand.
inline constexpr std::size_t changesAt = 15;
/// Seconds of the smallest change-over, counted with each item; the rest of a session's is bounded.
inline constexpr int leastChangeOver = 15;
/// More changes than any week has; with so many a ladder cannot come so often.
inline constexpr int changesNever = 1000;

/// What every legal week of one plan of sets keeps, summed up over its sessions: a relaxation that
/// forgets only which ladders meet on which day.
struct WeekSums {
    /// By ladder and count.
    std::array<std::array<Sums, sessionsMost + 1>, ladderCount> of{};
    LadderCounts fewest{};
    LadderCounts most{};
    Sums low{};
    Sums high{};
};

/// Empty where some day has no make-up or some ladder cannot come as often as it must.
std::optional<WeekSums> weekSums(const WeekProblem& problem, const PlanOptions& plan);

inline void add(Sums& into, const Sums& other) {
    for (std::size_t k = 0; k < sumCount; ++k)
        into[k] += other[k];
}

/// The shortfall of a week with these six goals' quarter sets (`goals` points at the first): for
/// each goal the sets it lacks, every begun set counted whole, times its weight.
inline int shortfallOf(const WeekProblem& problem, const int* goals) {
    constexpr int quartersOfSet = 4;
    int shortfall = 0;
    for (std::size_t g = 0; g < goalCount; ++g) {
        const int lacking = std::max(0, problem.aim[g] - goals[g]);
        shortfall += problem.weight[g] * ((lacking + quartersOfSet - 1) / quartersOfSet);
    }
    return shortfall;
}

} // namespace hipwise
