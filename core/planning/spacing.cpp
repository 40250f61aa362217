#include "core/planning/spacing.h"

namespace hipwise {

LadderSet barredAfter(const WeekProblem& problem, std::size_t day, LadderSet last,
                      LadderSet secondLast) {
    if (problem.days[day].daysSinceLast > 1)
        return 0;
    if (problem.restDayBetween)
        return last & strengthLadders;
    const int between = day > 0 ? problem.days[day - 1].daysSinceLast : problem.daysBetweenBefore;
    return between > 1 ? 0 : last & secondLast & strengthLadders;
}

} // namespace hipwise
