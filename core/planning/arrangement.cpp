#include "core/planning/arrangement.h"

namespace hipwise {

Arrangement::Arrangement(const WeekProblem& problem, const PlanOptions& plan)
    : m_plan(plan),
      m_draft(problem, plan.sets) {
    const auto& last = plan.days.back();
    for (std::size_t i = 0; i < last.size(); ++i)
        m_numbers[last[i].ladders] = static_cast<std::uint16_t>(i + 1);
}

bool Arrangement::exists(const LadderCounts& counts) {
    m_atLeast.front().fill(0);
    for (std::size_t i = 0; i < ladderCount; ++i)
        for (int number = 1; number <= counts[i]; ++number)
            m_atLeast.front()[static_cast<std::size_t>(number)] |= LadderSet{1} << i;
    return visit(0);
}

bool Arrangement::visit(std::size_t day) {
    const std::size_t daysLeft = m_plan.days.size() - day;
    const auto& toCome = m_atLeast[day];
    const LadderSet needed = toCome[daysLeft];
    const LadderSet allowed = toCome[1] & ~m_draft.barred(day);
    if (needed & ~allowed)
        return false;
    if (daysLeft == 1)
        return endsWith(needed);
    for (const SessionOption& option : m_plan.days[day]) {
        if (((option.ladders & ~allowed) | (needed & ~option.ladders)) != 0)
            continue;
        if (!m_draft.inTime(day, option))
            continue;
        m_draft.put(day, option);
        for (std::size_t number = 1; number < daysLeft; ++number)
            m_atLeast[day + 1][number] =
                (toCome[number] & ~option.ladders) | (toCome[number + 1] & option.ladders);
        if (visit(day + 1))
            return true;
    }
    return false;
}

bool Arrangement::endsWith(LadderSet ladders) {
    const auto number = m_numbers[ladders];
    const std::size_t day = m_plan.days.size() - 1;
    return number != 0 && m_draft.inTime(day, m_plan.days[day][number - 1u]);
}

} // namespace hipwise
