#include "core/planning/week_sums.h"

#include "core/planning/spacing.h"
#include "core/planning/split_sums.h"

#include <algorithm>
#include <bit>

namespace hipwise {
namespace {

enum Sum : std::size_t {
    Items,
    StrengthItems,
    Groups,
    Goals = goalSumsAt,
    StrengthSets = Goals + goalCount,
    ShortestSeconds,
    LongestSeconds,
    Changes
};
static_assert(Changes == changesAt && Changes + 1 == sumCount);

constexpr int unlimited = 1 << 28;

constexpr LadderSet bitAt(std::size_t i) {
    return LadderSet{1} << i;
}

/// The groups of ladders that the shape bounds, as many as there is room for.
std::array<LadderSet, Goals - Groups> groupsOf(const SessionShape& shape) {
    std::array<LadderSet, Goals - Groups> groups{};
    auto end = groups.begin();
    for (const auto* bounded : {&shape.oneOfEach, &shape.atMostOne, &shape.atMostTwo})
        for (const LadderSet group : *bounded)
            if (end != groups.end() && std::find(groups.begin(), end, group) == end)
                *end++ = group;
    return groups;
}

/// What a session with this ladder adds, whatever came before it: everything but its seconds.
Sums everySession(const WeekProblem& problem, const SetPlan& sets, std::size_t i) {
    Sums sums{};
    const bool strength = (strengthLadders & bitAt(i)) != 0;
    sums[Items] = 1;
    sums[StrengthItems] = strength;
    const auto groups = groupsOf(problem.shape);
    for (std::size_t k = 0; k < groups.size(); ++k)
        sums[Groups + k] = (groups[k] & bitAt(i)) != 0;
    for (std::size_t g = 0; g < goalCount; ++g)
        sums[Goals + g] = sets[i] * problem.options[i].contributes[g];
    sums[StrengthSets] = strength ? sets[i] : 0;
    return sums;
}

/// Over the make-ups of a day: the least and the most of each sum, and of what change-overs take
/// beyond `leastChangeOver` an item.
struct DayRange {
    Sums low;
    Sums high;
    int changeOverLeast = unlimited;
    int changeOverMost = 0;
    LadderSet inAll = ~LadderSet{0};
    LadderSet inSome = 0;

    DayRange() {
        low.fill(unlimited);
        high.fill(0);
    }
    void include(const SessionOption& option, const Sums& sums) {
        for (std::size_t k = 0; k < sumCount; ++k) {
            low[k] = std::min(low[k], sums[k]);
            high[k] = std::max(high[k], sums[k]);
        }
        const int changeOvers = option.changeOverSeconds - leastChangeOver * sums[Items];
        changeOverLeast = std::min(changeOverLeast, changeOvers);
        changeOverMost = std::max(changeOverMost, changeOvers);
        inAll &= option.ladders;
        inSome |= option.ladders;
    }
};

DayRange rangeOf(const std::vector<SessionOption>& options, const SplitSums<Sums, add>& sessions) {
    DayRange range;
    for (const SessionOption& option : options)
        range.include(option, sessions.of(option.ladders));
    return range;
}

/// Whether the ladder can be in just these sessions (bit d for day d).
bool possibleOn(const WeekProblem& problem, const std::vector<DayRange>& days, std::size_t i,
                unsigned sessions) {
    const auto on = [&](std::size_t day, std::size_t back) {
        const LadderSet there = back <= day ? (sessions >> (day - back)) & 1u
                                            : problem.before[back - day - 1] >> i & 1u;
        return there << i;
    };
    for (std::size_t day = 0; day < days.size(); ++day) {
        const bool here = on(day, 0) != 0;
        if (!here && (days[day].inAll & bitAt(i)))
            return false;
        if (here && (!(days[day].inSome & bitAt(i)) ||
                     (barredAfter(problem, day, on(day, 1), on(day, 2)) & bitAt(i))))
            return false;
    }
    return true;
}

/// In how many of these sessions the ladder is unlike last week.
int changesWith(const WeekProblem& problem, std::size_t i, unsigned sessions) {
    int changes = 0;
    for (std::size_t day = 0; day < problem.days.size(); ++day)
        if (const auto& last = problem.days[day].lastWeek)
            changes += (*last >> i & 1u) != (sessions >> day & 1u);
    return changes;
}

/// How often a ladder must and can come, and the changes that this needs at least; false where it
/// cannot as often as it must.
bool boundCount(const WeekProblem& problem, const std::vector<DayRange>& days, std::size_t i,
                WeekSums& sums) {
    sums.fewest[i] = unlimited;
    sums.most[i] = -1;
    for (Sums& counted : sums.of[i])
        counted[Changes] = changesNever;
    for (unsigned sessions = 0; sessions < (1u << days.size()); ++sessions)
        if (possibleOn(problem, days, i, sessions)) {
            const int count = std::popcount(sessions);
            sums.fewest[i] = std::min(sums.fewest[i], count);
            sums.most[i] = std::max(sums.most[i], count);
            int& changes = sums.of[i][static_cast<std::size_t>(count)][Changes];
            changes = std::min(changes, changesWith(problem, i, sessions));
        }
    sums.fewest[i] = std::max(sums.fewest[i], problem.sessionsLeast[i]);
    return sums.fewest[i] <= sums.most[i];
}

/// The week's bounds: what the days allow, and what the problem asks for.
void boundSums(const WeekProblem& problem, const std::vector<DayRange>& days, WeekSums& sums) {
    for (std::size_t day = 0; day < days.size(); ++day) {
        add(sums.low, days[day].low);
        add(sums.high, days[day].high);
        sums.low[LongestSeconds] += problem.days[day].shortest - days[day].changeOverMost;
        sums.high[ShortestSeconds] += problem.days[day].longest - days[day].changeOverLeast;
    }
    sums.high[LongestSeconds] = unlimited;
    sums.high[Changes] = changesNever - 1;
    for (std::size_t g = 0; g < goalCount; ++g) {
        sums.low[Goals + g] = std::max(sums.low[Goals + g], problem.floor[g]);
        sums.high[Goals + g] = std::min(sums.high[Goals + g], problem.cap[g]);
    }
    sums.low[StrengthSets] = std::max(sums.low[StrengthSets], problem.strengthSetsLeast);
    sums.high[StrengthSets] = std::min(sums.high[StrengthSets], problem.strengthSetsMost);
}

/// What the ladder adds with each number of sessions.
void addUp(const WeekProblem& problem, std::size_t i, int sets, const Sums& session,
           std::array<Sums, sessionsMost + 1>& byCount) {
    for (std::size_t count = 1; count < byCount.size(); ++count) {
        Sums& here = byCount[count];
        const int changes = here[Changes];
        here = byCount[count - 1];
        add(here, session);
        here[Changes] = changes;
        const int seconds = leastChangeOver + secondsOf(problem.options[i], sets, count - 1);
        here[ShortestSeconds] += seconds;
        here[LongestSeconds] += seconds;
    }
}

} // namespace

std::optional<WeekSums> weekSums(const WeekProblem& problem, const PlanOptions& plan) {
    std::array<Sums, ladderCount> session;
    for (std::size_t i = 0; i < ladderCount; ++i)
        session[i] = everySession(problem, plan.sets, i);
    const SplitSums<Sums, add> sessions(session);
    std::vector<DayRange> days;
    for (const auto& options : plan.days) {
        if (options.empty())
            return std::nullopt;
        days.push_back(rangeOf(options, sessions));
    }
    WeekSums sums;
    for (std::size_t i = 0; i < ladderCount; ++i) {
        if (!boundCount(problem, days, i, sums))
            return std::nullopt;
        addUp(problem, i, plan.sets[i], session[i], sums.of[i]);
    }
    boundSums(problem, days, sums);
    return sums;
}

} // namespace hipwise
