#include "core/planning/plan_search.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace hipwise {
namespace {

constexpr int unbounded = std::numeric_limits<int>::max();

int secondsOf(const WeekOption& item, int sets, std::size_t exposures) {
    return sets * item.setSeconds[exposures] + (sets - 1) * item.rest;
}

/// Whether the session can be in its window, with the first or the last possible exposures.
bool mayBeInTime(const WeekProblem& problem, const SetPlan& sets, std::size_t day,
                 const SessionOption& option) {
    int least = option.changeOverSeconds;
    int most = option.changeOverSeconds;
    for (std::size_t i = 0; i < ladderCount; ++i)
        if (option.ladders & (LadderSet{1} << i)) {
            least += secondsOf(problem.options[i], sets[i], 0);
            most += secondsOf(problem.options[i], sets[i], day);
        }
    return least <= problem.days[day].longest && most >= problem.days[day].shortest;
}

bool singleSetKept(const WeekProblem& problem, const SetPlan& sets, LadderSet ladders) {
    if (!problem.shape.oneSingleSet)
        return true;
    for (std::size_t i = 0; i < ladderCount; ++i)
        if ((ladders & strengthLadders & (LadderSet{1} << i)) && sets[i] == 1)
            return true;
    return false;
}

std::vector<DayReach> reachable(const WeekProblem& problem, const SetPlan& sets,
                                const std::vector<std::vector<SessionOption>>& options) {
    std::vector<DayReach> days(options.size());
    for (std::size_t day = 0; day < options.size(); ++day)
        for (const SessionOption& option : options[day])
            if (mayBeInTime(problem, sets, day, option) &&
                singleSetKept(problem, sets, option.ladders)) {
                days[day].options.push_back(option);
                days[day].reach.push_back(reachOf(problem, sets, option.ladders));
            }
    return days;
}

} // namespace

PlanSearch::PlanSearch(const WeekProblem& problem, const SetPlan& sets,
                       const std::vector<std::vector<SessionOption>>& options, SearchEffort& effort)
    : m_problem(problem),
      m_sets(sets),
      m_effort(effort),
      m_days(reachable(problem, sets, options)),
      m_table(m_days),
      m_inOrder(m_days.size()),
      m_richest(m_days.size()) {}

std::optional<int> PlanSearch::shortfallBound() {
    const ReachVector* all = m_table.after(0, unbounded, unbounded);
    if (!all)
        return std::nullopt;
    m_shortfall = unbounded / 8;
    m_need = needOf(m_problem, m_shortfall);
    if (!within({}, {}, *all))
        return std::nullopt;
    return hipwise::shortfallBound(m_problem, *all);
}

std::optional<WeekChoice> PlanSearch::find(const WeekBounds& bounds, bool richestFirst) {
    m_shortfall = bounds.shortfall;
    m_need = needOf(m_problem, bounds.shortfall);
    m_richestFirst = richestFirst;
    const ReachVector* all = m_table.after(0, bounds.changes, bounds.positions);
    if (!all || !within({}, {}, *all) || !visit(0, {}, bounds.changes, bounds.positions))
        return std::nullopt;
    return choice();
}

bool PlanSearch::visit(std::size_t day, const ReachVector& had, int changes, int positions) {
    if (day == m_days.size())
        return shortfallOf(m_problem, had) <= m_shortfall;
    const DayReach& here = m_days[day];
    for (const std::size_t i : orderOf(day)) {
        if (!m_effort.spend())
            return false;
        const SessionOption& option = here.options[i];
        const int changesLeft = changes - option.changes;
        const int positionsLeft = positions - option.positions;
        const ReachVector* rest = m_table.after(day + 1, changesLeft, positionsLeft);
        if (!rest || !within(had, here.reach[i], *rest) || !spaced(day, option.ladders) ||
            !inTime(day, option))
            continue;
        m_chosen[day] = &option;
        if (visit(day + 1, sum(had, here.reach[i]), changesLeft, positionsLeft))
            return true;
    }
    return false;
}

/// Whether the needs can still be met after this session; branch-free, it is the inner loop.
bool PlanSearch::within(const ReachVector& had, const ReachVector& option,
                        const ReachVector& rest) const {
    int lacking = 0;
    for (std::size_t i = 0; i < reachSize; ++i)
        lacking |= had[i] + option[i] + rest[i] - m_need[i]; // negative where out of reach
    return lacking >= 0 && begunSetsWithin(had, option, rest);
}

/// The bound goal by goal, where begun sets count whole; the vector's entries do not know that.
bool PlanSearch::begunSetsWithin(const ReachVector& had, const ReachVector& option,
                                 const ReachVector& rest) const {
    ReachVector most{};
    for (std::size_t g = 0; g < goalCount; ++g)
        most[goalsAt + g] = had[goalsAt + g] + option[goalsAt + g] + rest[goalsAt + g];
    return shortfallOf(m_problem, most) <= m_shortfall;
}

LadderSet PlanSearch::laddersBefore(std::size_t day, std::size_t back) const {
    return back <= day ? m_chosen[day - back]->ladders : m_problem.before[back - day - 1];
}

int PlanSearch::daysSince(std::size_t day, std::size_t back) const {
    if (back == 1)
        return m_problem.days[day].daysSinceLast;
    return day >= 1 ? m_problem.days[day - 1].daysSinceLast : m_problem.daysBetweenBefore;
}

bool PlanSearch::spaced(std::size_t day, LadderSet ladders) const {
    if (daysSince(day, 1) > 1)
        return true;
    const LadderSet again = ladders & strengthLadders & laddersBefore(day, 1);
    if (m_problem.restDayBetween)
        return again == 0;
    return daysSince(day, 2) > 1 || (again & laddersBefore(day, 2)) == 0;
}

/// Exact: what was done earlier in the week has raised the repetitions.
bool PlanSearch::inTime(std::size_t day, const SessionOption& option) const {
    int seconds = option.changeOverSeconds;
    for (std::size_t i = 0; i < ladderCount; ++i) {
        if (!(option.ladders & (LadderSet{1} << i)))
            continue;
        std::size_t exposures = 0;
        for (std::size_t before = 0; before < day; ++before)
            exposures += (m_chosen[before]->ladders >> i) & 1u;
        seconds += secondsOf(m_problem.options[i], m_sets[i], exposures);
    }
    return seconds >= m_problem.days[day].shortest && seconds <= m_problem.days[day].longest;
}

const std::vector<std::size_t>& PlanSearch::orderOf(std::size_t day) {
    std::vector<std::size_t>& order = m_richestFirst ? m_richest[day] : m_inOrder[day];
    const DayReach& here = m_days[day];
    if (order.size() == here.options.size())
        return order;
    order.resize(here.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (m_richestFirst)
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            return here.reach[a][goalSubsets - 1] > here.reach[b][goalSubsets - 1];
        });
    return order;
}

WeekChoice PlanSearch::choice() const {
    WeekChoice choice;
    choice.sets = m_sets;
    ReachVector reach{};
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const SessionOption& option = *m_chosen[day];
        reach = sum(reach, reachOf(m_problem, m_sets, option.ladders));
        choice.sessions.push_back(option.ladders);
        choice.cost.changes += option.changes;
        choice.cost.positions += option.positions;
    }
    choice.cost.shortfall = shortfallOf(m_problem, reach);
    return choice;
}

} // namespace hipwise
