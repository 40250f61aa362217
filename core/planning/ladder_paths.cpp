#include "core/planning/ladder_paths.h"

#include "core/planning/spacing.h"

#include <algorithm>

namespace hipwise {

LadderPaths::LadderPaths(const WeekProblem& problem) {
    const std::size_t end = problem.days.size();
    for (LadderSteps& steps : m_steps[end])
        for (LadderStep& step : steps.front())
            step.without = 0;
    for (std::size_t day = end; day-- > 0;)
        for (std::size_t ladder = 0; ladder < ladderCount; ++ladder)
            fill(problem, day, ladder);
}

void LadderPaths::fill(const WeekProblem& problem, std::size_t day, std::size_t ladder) {
    const auto& lastWeek = problem.days[day].lastWeek;
    const bool was = lastWeek && (*lastWeek >> ladder & 1u);
    const LadderSteps& later = m_steps[day + 1][ladder];
    const auto after = [&](std::size_t toCome, std::size_t state, bool changed) {
        const LadderStep& next = later[toCome][state];
        return static_cast<std::uint8_t>(
            std::min<int>(LadderStep::never, std::min(next.with, next.without) + changed));
    };
    for (std::size_t state = 0; state < 4; ++state) {
        const auto last = static_cast<LadderSet>(state & 1u) << ladder;
        const auto secondLast = static_cast<LadderSet>(state >> 1) << ladder;
        const bool barred = barredAfter(problem, day, last, secondLast) != 0;
        for (std::size_t toCome = 0; toCome <= sessionsMost; ++toCome) {
            LadderStep& step = m_steps[day][ladder][toCome][state];
            step.without = after(toCome, 2 * (state & 1u), was);
            if (toCome > 0 && !barred)
                step.with = after(toCome - 1, 1 + 2 * (state & 1u), lastWeek && !was);
        }
    }
}

} // namespace hipwise
