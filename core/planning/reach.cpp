#include "core/planning/reach.h"

#include <algorithm>
#include <bit>

namespace hipwise {
namespace {

constexpr std::size_t ladderAt = goalSubsets;
constexpr std::size_t strengthMostAt = ladderAt + ladderCount;
constexpr std::size_t strengthLeastAt = strengthMostAt + 1;
constexpr std::size_t floorAt = strengthLeastAt + 1;
static_assert(floorAt == goalsAt);
constexpr std::size_t capAt = floorAt + goalCount;
/// Weighted goals less a price on strength sets: where both are scarce, neither entry alone shows
/// it.
constexpr std::size_t pricedAt = capAt + goalCount;
constexpr std::size_t prices = 8;
static_assert(pricedAt + prices <= reachSize);

/// The i-th price of a strength set: from half to more than twice what a set must bring on average.
int price(const WeekProblem& problem, std::size_t i) {
    int aims = 0;
    for (std::size_t g = 0; g < goalCount; ++g)
        aims += problem.weight[g] * problem.aim[g];
    return aims * static_cast<int>(i + 2) / (4 * std::max(1, problem.strengthSetsMost));
}

constexpr int quartersOfSet = 4;

/// Entry i becomes the sum over the first four goals whose bit is set in i; the fifth bit adds the
/// last two.
void addSubsetSums(ReachVector& into, const PerGoal<int>& weighted) {
    constexpr std::size_t bits = 5;
    for (std::size_t b = 0; b < bits; ++b) {
        const int value = b + 1 < bits ? weighted[b] : weighted[4] + weighted[5];
        for (std::size_t i = 0; i < (std::size_t{1} << b); ++i)
            into[i + (std::size_t{1} << b)] = into[i] + value;
    }
}

void takeLarger(ReachVector& into, const ReachVector& other) {
    for (std::size_t i = 0; i < reachSize; ++i)
        into[i] = std::max(into[i], other[i]);
}

} // namespace

std::array<ReachVector, ladderCount> reachOfLadders(const WeekProblem& problem,
                                                    const SetPlan& sets) {
    std::array<int, prices> priceOf{};
    for (std::size_t k = 0; k < prices; ++k)
        priceOf[k] = price(problem, k);
    std::array<ReachVector, ladderCount> each{};
    for (std::size_t i = 0; i < ladderCount; ++i) {
        ReachVector& reach = each[i];
        const int strength = (strengthLadders & (LadderSet{1} << i)) ? sets[i] : 0;
        PerGoal<int> weighted{};
        for (std::size_t g = 0; g < goalCount; ++g) {
            const int quarters = sets[i] * problem.options[i].contributes[g];
            weighted[g] = problem.weight[g] * quarters;
            reach[floorAt + g] = quarters;
            reach[capAt + g] = -quarters;
        }
        addSubsetSums(reach, weighted);
        for (std::size_t k = 0; k < prices; ++k)
            reach[pricedAt + k] = reach[goalSubsets - 1] - priceOf[k] * strength;
        reach[ladderAt + i] = 1;
        reach[strengthMostAt] = -strength;
        reach[strengthLeastAt] = strength;
    }
    return each;
}

ReachVector reachOf(const std::array<ReachVector, ladderCount>& each, LadderSet ladders) {
    ReachVector reach{};
    for (LadderSet left = ladders; left != 0; left &= left - 1) {
        const ReachVector& one = each[static_cast<std::size_t>(std::countr_zero(left))];
        for (std::size_t k = 0; k < reachSize; ++k)
            reach[k] += one[k];
    }
    return reach;
}

ReachVector needOf(const WeekProblem& problem, int shortfall) {
    ReachVector need{};
    PerGoal<int> weighted{};
    for (std::size_t g = 0; g < goalCount; ++g) {
        weighted[g] = problem.weight[g] * problem.aim[g];
        need[floorAt + g] = problem.floor[g];
        need[capAt + g] = -problem.cap[g];
    }
    addSubsetSums(need, weighted);
    for (std::size_t i = 1; i < goalSubsets; ++i)
        need[i] -= quartersOfSet * shortfall;
    for (std::size_t i = 0; i < prices; ++i)
        need[pricedAt + i] = need[goalSubsets - 1] - price(problem, i) * problem.strengthSetsMost;
    for (std::size_t i = 0; i < ladderCount; ++i)
        need[ladderAt + i] = problem.sessionsLeast[i];
    need[strengthMostAt] = -problem.strengthSetsMost;
    need[strengthLeastAt] = problem.strengthSetsLeast;
    return need;
}

ReachVector sum(const ReachVector& a, const ReachVector& b) {
    ReachVector result;
    for (std::size_t i = 0; i < reachSize; ++i)
        result[i] = a[i] + b[i];
    return result;
}

ReachTable::ReachTable(const DayOptions& days, const std::vector<std::vector<ReachVector>>& reach) {
    for (std::size_t day = 0; day < days.size(); ++day) {
        std::vector<ReachGroup> groups;
        int changes = 0;
        int positions = 0;
        for (std::size_t i = 0; i < days[day].size(); ++i) {
            const SessionOption& option = days[day][i];
            if (groups.empty() || groups.back().changes != option.changes ||
                groups.back().positions != option.positions)
                groups.push_back({option.changes, option.positions, i, i, reach[day][i]});
            groups.back().end = i + 1;
            takeLarger(groups.back().most, reach[day][i]);
            changes = std::max(changes, option.changes);
            positions = std::max(positions, option.positions);
        }
        m_groups.push_back(std::move(groups));
        m_changesMost += changes;
        m_positionsMost += positions;
    }
    m_cells.resize((days.size() + 1) * static_cast<std::size_t>(m_changesMost + 1) *
                   static_cast<std::size_t>(m_positionsMost + 1));
}

const ReachVector* ReachTable::after(std::size_t day, int changes, int positions) {
    if (changes < 0 || positions < 0)
        return nullptr;
    changes = std::min(changes, m_changesMost);
    positions = std::min(positions, m_positionsMost);
    const auto rows = static_cast<std::size_t>(m_changesMost + 1);
    const auto columns = static_cast<std::size_t>(m_positionsMost + 1);
    auto& cell = m_cells[(day * rows + static_cast<std::size_t>(changes)) * columns +
                         static_cast<std::size_t>(positions)];
    if (!cell)
        cell = std::make_unique<std::optional<ReachVector>>(best(day, changes, positions));
    return *cell ? &**cell : nullptr;
}

std::optional<ReachVector> ReachTable::best(std::size_t day, int changes, int positions) {
    if (day == m_groups.size())
        return ReachVector{};
    std::optional<ReachVector> most;
    for (const ReachGroup& group : m_groups[day]) {
        const ReachVector* rest =
            after(day + 1, changes - group.changes, positions - group.positions);
        if (!rest)
            continue;
        const ReachVector with = sum(group.most, *rest);
        if (most)
            takeLarger(*most, with);
        else
            most = with;
    }
    return most;
}

} // namespace hipwise
