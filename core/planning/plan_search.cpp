#include "core/planning/plan_search.h"

#include "core/planning/week_sums.h"

namespace hipwise {
namespace {

std::vector<std::vector<ReachVector>> reachByDay(const WeekProblem& problem,
                                                 const PlanOptions& plan) {
    const auto each = reachOfLadders(problem, plan.sets);
    std::vector<std::vector<ReachVector>> reach(plan.days.size());
    for (std::size_t day = 0; day < plan.days.size(); ++day)
        for (const SessionOption& option : plan.days[day])
            reach[day].push_back(reachOf(each, option.ladders));
    return reach;
}

} // namespace

PlanSearch::PlanSearch(const WeekProblem& problem, PlanOptions plan)
    : m_problem(problem),
      m_plan(std::move(plan)),
      m_reach(reachByDay(problem, m_plan)),
      m_table(m_plan.days, m_reach) {}

std::optional<WeekChoice> PlanSearch::find(const WeekBounds& bounds) {
    m_shortfall = bounds.shortfall;
    WeekDraft draft(m_problem, m_plan.sets);
    ReachVector had{};
    const ReachVector need = needOf(m_problem, bounds.shortfall);
    for (std::size_t i = 0; i < reachSize; ++i)
        had[i] -= need[i];
    if (!visit(0, had, bounds, draft))
        return std::nullopt;
    return choice(draft);
}

/// `ahead` is what the days before have brought beyond all that is needed, negative where lacking.
bool PlanSearch::visit(std::size_t day, const ReachVector& ahead, const WeekBounds& left,
                       WeekDraft& draft) {
    if (day == m_plan.days.size())
        return goalsReached(ahead, {});
    const LadderSet barred = draft.barred(day);
    for (const ReachGroup& group : m_table.groups(day)) {
        const WeekBounds then{left.shortfall, left.changes - group.changes,
                              left.positions - group.positions};
        const ReachVector* rest = m_table.after(day + 1, then.changes, then.positions);
        if (!rest)
            continue;
        const ReachVector inReach = sum(ahead, *rest);
        if (!within(inReach, group.most))
            continue;
        for (std::size_t i = group.first; i < group.end; ++i) {
            const SessionOption& option = m_plan.days[day][i];
            if ((option.ladders & barred) || !within(inReach, m_reach[day][i]) ||
                !draft.inTime(day, option))
                continue;
            draft.put(day, option);
            if (visit(day + 1, sum(ahead, m_reach[day][i]), then, draft))
                return true;
        }
    }
    return false;
}

/// Whether nothing is lacking; branch-free, it is the inner loop.
bool PlanSearch::within(const ReachVector& inReach, const ReachVector& option) const {
    int lacking = 0;
    for (std::size_t i = 0; i < reachSize; ++i)
        lacking |= inReach[i] + option[i];
    return lacking >= 0 && goalsReached(inReach, option);
}

/// The bound goal by goal, where begun sets count whole; the vector's entries do not know that.
bool PlanSearch::goalsReached(const ReachVector& inReach, const ReachVector& option) const {
    PerGoal<int> most{};
    for (std::size_t g = 0; g < goalCount; ++g)
        most[g] = inReach[goalsAt + g] + option[goalsAt + g] + m_problem.floor[g];
    return shortfallOf(m_problem, most.data()) <= m_shortfall;
}

WeekChoice PlanSearch::choice(const WeekDraft& draft) const {
    WeekChoice choice;
    choice.sets = m_plan.sets;
    const auto each = reachOfLadders(m_problem, m_plan.sets);
    ReachVector reach{};
    for (std::size_t day = 0; day < m_plan.days.size(); ++day) {
        const SessionOption& option = draft.at(day);
        reach = sum(reach, reachOf(each, option.ladders));
        choice.sessions.push_back(option.ladders);
        choice.cost.changes += option.changes;
        choice.cost.positions += option.positions;
    }
    choice.cost.shortfall = shortfallOf(m_problem, &reach[goalsAt]);
    return choice;
}

} // namespace hipwise
