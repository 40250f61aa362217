#pragma once

#include "core/domain/quantity.h"
#include "core/domain/terms.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace hipwise {

/// The ladders of a session as bits, bit i for `static_cast<Ladder>(i)`.
using LadderSet = std::uint32_t;

inline constexpr int ladderCount = 10;
inline constexpr int sessionsMost = 4;

constexpr LadderSet bit(Ladder ladder) {
    return LadderSet{1} << static_cast<unsigned>(ladder);
}

/// Ladders whose sets count as strength work.
inline constexpr LadderSet strengthLadders =
    (LadderSet{1} << ladderCount) - 1 - bit(Ladder::Balance) - bit(Ladder::Mobility);

/// One exercise that the week may use, one for each ladder.
struct WeekOption {
    bool usable = false;
    Position position = Position::Standing;
    int band = 0;
    /// Seconds of one set after 0, 1, 2, ... earlier sessions of this week with this ladder.
    std::array<int, sessionsMost> setSeconds{};
    int rest = 0;
    /// Fewest and most sets it may have; the same number in all its sessions of the week.
    int setsLeast = 2;
    int setsMost = 2;
    /// One more set on one side, with its rest.
    bool extraSet = false;
    /// What one set adds to each goal, in quarter sets.
    PerGoal<int> contributes{};
    /// The number of sets it had last week, 0 for none; kept where all else is equal.
    int lastSets = 0;

    bool operator==(const WeekOption&) const = default;
};

/// All sets of one session with their rests, after so many earlier sessions of this week.
constexpr int secondsOf(const WeekOption& item, int sets, std::size_t exposures) {
    const int extra = item.extraSet ? item.setSeconds[exposures] / 2 + item.rest : 0;
    return sets * item.setSeconds[exposures] + (sets - 1) * item.rest + extra;
}

/// One day of the week to fill.
struct WeekDay {
    /// Seconds that all items of the session may take together, change-overs included.
    int shortest = 0;
    int longest = 0;
    /// Days since the session before (of this week or the last), large where there is none.
    int daysSinceLast = 99;
    /// The ladders of the same day last week, where there was one.
    std::optional<LadderSet> lastWeek;
    /// The three strength goals in the order of this session.
    std::array<Goal, 3> goalOrder{};

    bool operator==(const WeekDay&) const = default;
};

/// What a session may consist of.
struct SessionShape {
    int strengthLeast = 3;
    int strengthMost = 5;
    int itemsLeast = 3;
    int itemsMost = 6;
    /// Of each set of ladders at least one must be in every session.
    std::vector<LadderSet> oneOfEach;
    /// Of each set of ladders at most two may be in one session.
    std::vector<LadderSet> atMostTwo;
    /// Of each set of ladders at most one may be in one session.
    std::vector<LadderSet> atMostOne;
    /// Whether some strength item must have a single set (the first week of older people).
    bool oneSingleSet = false;

    bool operator==(const SessionShape&) const = default;
};

/// Everything that decides a week: pure numbers, no dates and no texts.
struct WeekProblem {
    std::array<WeekOption, ladderCount> options;
    /// Whose sets are raised first: a ladder has more than its fewest only after all before it.
    std::array<Ladder, ladderCount> rank{};
    std::vector<WeekDay> days;
    SessionShape shape;
    /// Ladders that must appear, and in how many sessions at least.
    std::array<int, ladderCount> sessionsLeast{};
    PerGoal<int> aim{};    ///< quarter sets below which a goal falls short
    PerGoal<int> weight{}; ///< thousandths
    PerGoal<int> floor{};  ///< quarter sets
    PerGoal<int> cap{};    ///< quarter sets
    int strengthSetsLeast = 0;
    int strengthSetsMost = 0;
    /// 48 h between hard sets of a ladder (2 or 3 days a week), or no three days running (4 days).
    bool restDayBetween = true;
    /// Ladders of the last two sessions before this week, the later first.
    std::array<LadderSet, 2> before{};
    int daysBetweenBefore = 99;

    bool operator==(const WeekProblem&) const = default;
};

/// Compared in this order: weighted shortfall in thousandths of a set (each goal's begun sets
/// counted whole), exercises that differ from last week, position groups.
struct WeekCost {
    int shortfall = 0;
    int changes = 0;
    int positions = 0;

    friend auto operator<=>(const WeekCost&, const WeekCost&) = default;
};

struct WeekChoice {
    /// For each day its ladders.
    std::vector<LadderSet> sessions;
    /// Sets of each ladder wherever it appears.
    std::array<int, ladderCount> sets{};
    WeekCost cost;

    bool operator==(const WeekChoice&) const = default;
};

} // namespace hipwise
