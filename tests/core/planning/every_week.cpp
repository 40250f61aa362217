#include "tests/core/planning/every_week.h"

#include "core/planning/session_order.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>
#include <vector>

namespace hipwise {
namespace {

using Sets = std::array<int, ladderCount>;

bool hasLadder(LadderSet ladders, std::size_t i) {
    return (ladders >> i & 1u) != 0;
}

bool isStrength(std::size_t i) {
    return i != static_cast<std::size_t>(Ladder::Balance) &&
           i != static_cast<std::size_t>(Ladder::Mobility);
}

struct MakeUp {
    LadderSet ladders = 0;
    int changeOvers = 0;
    int positions = 0;
    int changes = 0;
    /// Its ladders as ranks, first in the fixed order, for the last tie.
    std::vector<std::size_t> inOrder;
};

/// Legal by its items alone.
bool shaped(const WeekProblem& problem, LadderSet ladders) {
    int items = 0;
    int strength = 0;
    LadderSet usable = 0;
    for (std::size_t i = 0; i < ladderCount; ++i) {
        if (problem.options[i].usable)
            usable |= LadderSet{1} << i;
        else if (hasLadder(ladders, i))
            return false;
        items += hasLadder(ladders, i);
        strength += hasLadder(ladders, i) && isStrength(i);
    }
    const SessionShape& shape = problem.shape;
    if (items < shape.itemsLeast || items > shape.itemsMost || strength < shape.strengthLeast ||
        strength > shape.strengthMost)
        return false;
    for (const LadderSet group : shape.oneOfEach)
        if ((group & usable) != 0 && (group & ladders) == 0)
            return false;
    for (const LadderSet group : shape.atMostTwo)
        if (std::popcount(group & ladders) > 2)
            return false;
    for (const LadderSet group : shape.atMostOne)
        if (std::popcount(group & ladders) > 1)
            return false;
    return true;
}

MakeUp makeUp(const WeekProblem& problem, const WeekDay& day, LadderSet ladders) {
    MakeUp made{ladders, 0, 0, 0, {}};
    const WeekOption* before = nullptr;
    for (const Ladder ladder : sessionOrder(ladders, problem.options, day.goalOrder)) {
        const WeekOption& item = problem.options[static_cast<std::size_t>(ladder)];
        const bool moves = !before || before->position != item.position;
        made.changeOvers += moves ? 25 : 15;
        made.positions += moves;
        if (item.band > 0 && (!before || before->band != item.band))
            made.changeOvers += 10;
        before = &item;
    }
    for (std::size_t i = 0; i < ladderCount; ++i) {
        if (hasLadder(ladders, i))
            made.inOrder.push_back(i);
        if (day.lastWeek && hasLadder(ladders, i) != hasLadder(*day.lastWeek, i))
            ++made.changes;
    }
    return made;
}

/// Whether the make-up with the earlier ladders comes first; a longer one before its own start.
bool earlierLadders(const MakeUp& a, const MakeUp& b) {
    for (std::size_t i = 0; i < std::min(a.inOrder.size(), b.inOrder.size()); ++i)
        if (a.inOrder[i] != b.inOrder[i])
            return a.inOrder[i] < b.inOrder[i];
    return a.inOrder.size() > b.inOrder.size();
}

std::vector<MakeUp> makeUpsOf(const WeekProblem& problem, const WeekDay& day) {
    std::vector<MakeUp> all;
    for (LadderSet ladders = 1; ladders < LadderSet{1} << ladderCount; ++ladders)
        if (shaped(problem, ladders))
            all.push_back(makeUp(problem, day, ladders));
    std::ranges::sort(all, [](const MakeUp& a, const MakeUp& b) {
        if (std::tuple(a.changes, a.positions) != std::tuple(b.changes, b.positions))
            return std::tuple(a.changes, a.positions) < std::tuple(b.changes, b.positions);
        return earlierLadders(a, b);
    });
    return all;
}

/// The plans of sets as set_plans.h defines them.
std::vector<Sets> everyPlan(const WeekProblem& problem) {
    const auto raised = [&](const Sets& from, std::size_t i, int to) {
        return from[i] > 0 && from[i] < to && problem.options[i].setsMost >= to;
    };
    Sets sets{};
    for (std::size_t i = 0; i < ladderCount; ++i)
        sets[i] = problem.options[i].usable ? problem.options[i].setsLeast : 0;
    std::vector<Sets> strength{sets};
    for (const int to : {2, 3})
        for (const Ladder ladder : problem.rank)
            if (const auto i = static_cast<std::size_t>(ladder);
                isStrength(i) && raised(sets, i, to)) {
                sets[i] = to;
                strength.push_back(sets);
            }
    std::vector<Sets> plans;
    for (Sets plan : strength) {
        plans.push_back(plan);
        for (const int to : {2, 3}) {
            const Sets before = plan;
            for (std::size_t i = 0; i < ladderCount; ++i)
                if (!isStrength(i) && raised(plan, i, to))
                    plan[i] = to;
            if (plan != before)
                plans.push_back(plan);
        }
    }
    std::ranges::stable_sort(plans, {}, [&](const Sets& plan) {
        int unlike = 0;
        for (std::size_t i = 0; i < ladderCount; ++i)
            unlike += plan[i] > 0 && problem.options[i].lastSets > 0 &&
                      plan[i] != problem.options[i].lastSets;
        return std::tuple(unlike, -std::accumulate(plan.begin(), plan.end(), 0));
    });
    return plans;
}

class EveryWeek {
  public:
    explicit EveryWeek(const WeekProblem& problem) : m_problem(problem) {
        for (const WeekDay& day : problem.days)
            m_makeUps.push_back(makeUpsOf(problem, day));
    }

    std::optional<WeekChoice> best() {
        for (const Sets& sets : everyPlan(m_problem)) {
            m_sets = sets;
            visit(0);
        }
        return m_best;
    }

  private:
    void visit(std::size_t day) {
        if (day == m_problem.days.size())
            return finish();
        for (const MakeUp& option : m_makeUps[day]) {
            m_chosen.push_back(&option);
            if (inTime(day) && rested(day) && singleKept(option))
                visit(day + 1);
            m_chosen.pop_back();
        }
    }

    bool inTime(std::size_t day) const {
        int seconds = m_chosen[day]->changeOvers;
        for (const std::size_t i : m_chosen[day]->inOrder) {
            std::size_t earlier = 0;
            for (std::size_t d = 0; d < day; ++d)
                earlier += hasLadder(m_chosen[d]->ladders, i);
            const WeekOption& item = m_problem.options[i];
            seconds += m_sets[i] * item.setSeconds[earlier] + (m_sets[i] - 1) * item.rest;
        }
        return seconds >= m_problem.days[day].shortest && seconds <= m_problem.days[day].longest;
    }

    /// All sessions up to that day, those before the week first, with the days between them.
    bool rested(std::size_t day) const {
        std::vector<LadderSet> sessions{m_problem.before[1], m_problem.before[0]};
        std::vector<int> gaps{99, m_problem.daysBetweenBefore};
        for (std::size_t d = 0; d <= day; ++d) {
            sessions.push_back(m_chosen[d]->ladders);
            gaps.push_back(m_problem.days[d].daysSinceLast);
        }
        const std::size_t last = sessions.size() - 1;
        for (std::size_t i = 0; i < ladderCount; ++i) {
            const bool twoRunning = isStrength(i) && gaps[last] <= 1 &&
                                    hasLadder(sessions[last] & sessions[last - 1], i);
            const bool threeRunning =
                twoRunning && gaps[last - 1] <= 1 && hasLadder(sessions[last - 2], i);
            if (m_problem.restDayBetween ? twoRunning : threeRunning)
                return false;
        }
        return true;
    }

    bool singleKept(const MakeUp& option) const {
        return !m_problem.shape.oneSingleSet ||
               std::ranges::any_of(option.inOrder, [this](std::size_t i) {
                   return isStrength(i) && m_sets[i] == 1;
               });
    }

    void finish() {
        PerGoal<int> sums{};
        Sets sessions{};
        int strength = 0;
        WeekCost cost;
        for (const MakeUp* option : m_chosen) {
            cost.changes += option->changes;
            cost.positions += option->positions;
            for (const std::size_t i : option->inOrder) {
                ++sessions[i];
                strength += isStrength(i) ? m_sets[i] : 0;
                for (std::size_t g = 0; g < goalCount; ++g)
                    sums[g] += m_sets[i] * m_problem.options[i].contributes[g];
            }
        }
        for (std::size_t i = 0; i < ladderCount; ++i)
            if (sessions[i] < m_problem.sessionsLeast[i])
                return;
        for (std::size_t g = 0; g < goalCount; ++g) {
            if (sums[g] < m_problem.floor[g] || sums[g] > m_problem.cap[g])
                return;
            const int lacking = std::max(0, m_problem.aim[g] - sums[g]);
            cost.shortfall += (lacking + 3) / 4 * m_problem.weight[g];
        }
        if (strength < m_problem.strengthSetsLeast || strength > m_problem.strengthSetsMost)
            return;
        if (m_best && m_best->cost <= cost)
            return;
        m_best = WeekChoice{{}, m_sets, cost};
        for (const MakeUp* option : m_chosen)
            m_best->sessions.push_back(option->ladders);
    }

    const WeekProblem& m_problem;
    std::vector<std::vector<MakeUp>> m_makeUps;
    Sets m_sets{};
    std::vector<const MakeUp*> m_chosen;
    std::optional<WeekChoice> m_best;
};

} // namespace

std::optional<WeekChoice> bestOfEveryWeek(const WeekProblem& problem) {
    return EveryWeek(problem).best();
}

} // namespace hipwise
