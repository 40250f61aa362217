#include "tests/core/planning/every_week.h"

#include "tests/core/planning/every_make_up.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace hipwise {
namespace {

using Sets = std::array<int, ladderCount>;

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
                isStrengthLadder(i) && raised(sets, i, to)) {
                sets[i] = to;
                strength.push_back(sets);
            }
    std::vector<Sets> plans;
    for (Sets plan : strength) {
        plans.push_back(plan);
        for (const int to : {2, 3}) {
            const Sets before = plan;
            for (std::size_t i = 0; i < ladderCount; ++i)
                if (!isStrengthLadder(i) && raised(plan, i, to))
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
            seconds += secondsOfItem(m_problem.options[i], earlier, m_sets[i]);
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
            const bool twoRunning = isStrengthLadder(i) && gaps[last] <= 1 &&
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
                   return isStrengthLadder(i) && m_sets[i] == 1;
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
                strength += isStrengthLadder(i) ? m_sets[i] : 0;
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
