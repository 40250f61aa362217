#include "core/planning/week_draft.h"

#include "core/planning/spacing.h"
#include "core/planning/split_sums.h"

#include <bit>

namespace hipwise {
namespace {

using LadderSeconds = std::array<int, ladderCount>;

/// What each ladder takes after so many sessions of the week with it.
LadderSeconds secondsAfter(const WeekProblem& problem, const SetPlan& sets, std::size_t exposures) {
    LadderSeconds seconds{};
    for (std::size_t i = 0; i < ladderCount; ++i)
        seconds[i] = secondsOf(problem.options[i], sets[i], exposures);
    return seconds;
}

void addSeconds(int& into, const int& other) {
    into += other;
}

using SecondsOfSets = SplitSums<int, addSeconds>;

LadderSet withSingleSet(const SetPlan& sets) {
    LadderSet single = 0;
    for (std::size_t i = 0; i < ladderCount; ++i)
        if (sets[i] == 1)
            single |= LadderSet{1} << i;
    return single & strengthLadders;
}

} // namespace

PlanOptions withSets(const WeekProblem& problem, const SetPlan& sets, const DayOptions& options) {
    PlanOptions plan{sets, DayOptions(options.size())};
    const LadderSet single = problem.shape.oneSingleSet ? withSingleSet(sets) : ~LadderSet{0};
    const SecondsOfSets first(secondsAfter(problem, sets, 0));
    for (std::size_t day = 0; day < options.size(); ++day) {
        const SecondsOfSets last(secondsAfter(problem, sets, day));
        plan.days[day].reserve(options[day].size());
        for (const SessionOption& option : options[day])
            if ((option.ladders & single) &&
                option.changeOverSeconds + first.of(option.ladders) <= problem.days[day].longest &&
                option.changeOverSeconds + last.of(option.ladders) >= problem.days[day].shortest)
                plan.days[day].push_back(option);
    }
    return plan;
}

LadderSet WeekDraft::barred(std::size_t day) const {
    const auto before = [&](std::size_t back) {
        return back <= day ? m_chosen[day - back]->ladders : m_problem.before[back - day - 1];
    };
    return barredAfter(m_problem, day, before(1), before(2));
}

bool WeekDraft::inTime(std::size_t day, const SessionOption& option) const {
    int seconds = option.changeOverSeconds;
    for (LadderSet left = option.ladders; left != 0; left &= left - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        seconds += secondsOf(m_problem.options[i], m_sets[i], m_exposures[day][i]);
    }
    return seconds >= m_problem.days[day].shortest && seconds <= m_problem.days[day].longest;
}

void WeekDraft::put(std::size_t day, const SessionOption& option) {
    m_chosen[day] = &option;
    m_exposures[day + 1] = m_exposures[day];
    for (LadderSet left = option.ladders; left != 0; left &= left - 1)
        ++m_exposures[day + 1][static_cast<std::size_t>(std::countr_zero(left))];
}

} // namespace hipwise
