#pragma once

#include "core/planning/ladder_paths.h"
#include "core/planning/week_draft.h"
#include "core/planning/week_sums.h"

namespace hipwise {

/// Where a week with the least shortfall stands among all of them: fewest changes first, then
/// fewest position groups, then the order of ties.
struct WeekRank {
    int changes = 0;
    int positions = 0;
    /// The plan's number, then day by day the make-up's number, 12 bits each.
    std::uint64_t tie = 0;

    friend auto operator<=>(const WeekRank&, const WeekRank&) = default;
};

inline constexpr unsigned tieBits = 12;

/// Looks for sessions of one plan of sets in which each ladder comes just so often.
class Arrangement {
  public:
    Arrangement(const WeekProblem& problem, const LadderPaths& paths, const PlanOptions& plan,
                std::size_t number);

    /// Whether a legal week has these counts.
    bool exists(const LadderCounts& counts);
    /// Puts the first legal week with these counts in place of `best` where it comes before it.
    void improve(const LadderCounts& counts, WeekRank& best);

  private:
    /// What the days so far have left to come.
    struct Left {
        std::array<std::uint8_t, ladderCount> sessions{};
        LadderSet last = 0;
        LadderSet secondLast = 0;
        /// Of all sets to come, with the smallest change-over of each item.
        int seconds = 0;
    };
    /// What a day may and must have, and what that costs at least up to the end of the week.
    struct Turn {
        LadderSet needed = 0;
        LadderSet allowed = 0;
        /// What is still to come just so often.
        LadderSet once = 0;
        LadderSet twice = 0;
        /// With what is needed alone.
        int changes = 0;
        int seconds = 0;
        /// What each other ladder adds.
        std::array<int, ladderCount> moreChanges{};
        std::array<int, ladderCount> moreSeconds{};
        bool possible = true;

        /// What is then still to come just once.
        LadderSet after(LadderSet ladders) const { return (once & ~ladders) | (twice & ladders); }
    };
    struct DayTime {
        int shortest = 0;
        int longest = 0;
        /// The same summed up from this day on, less what change-overs take at most and at least
        /// beyond the smallest.
        int leastLeft = 0;
        int mostLeft = 0;
    };

    void prepare();
    void timeDays();
    Left start(const LadderCounts& counts);
    Turn turnOf(std::size_t day, const Left& left) const;
    bool visit(std::size_t day, const Left& left, const WeekRank& rank);
    bool tryOption(std::size_t day, std::size_t number, const Turn& turn, const Left& left,
                   const WeekRank& rank);
    bool mayComeFirst(std::size_t daysDone, const WeekRank& rank, int changes,
                      const Left& after) const;
    int positionsAhead(const Left& left) const;

    const WeekProblem& m_problem;
    const LadderPaths& m_paths;
    const PlanOptions& m_plan;
    std::uint64_t m_number;
    std::array<DayTime, sessionsMost + 1> m_times{};
    /// By ladder and number of sessions before: seconds of its sets with the smallest change-over.
    std::array<std::array<int, sessionsMost>, ladderCount> m_seconds{};
    /// By its ladders: the number of the last day's make-up, counted from 1; 0 for none.
    std::array<std::uint16_t, std::size_t{1} << ladderCount> m_numbers{};
    LadderCounts m_counts{};
    WeekRank m_best;
    bool m_anyWeek = false;
    bool m_isPrepared = false;
};

} // namespace hipwise
