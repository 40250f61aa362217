#include "core/planning/session_options.h"

#include "core/planning/session_order.h"
#include "core/planning/spacing.h"

#include <algorithm>
#include <bit>
#include <map>
#include <utility>

namespace hipwise {
namespace {

LadderSet usableLadders(const WeekProblem& problem) {
    LadderSet usable = 0;
    for (int i = 0; i < ladderCount; ++i)
        if (problem.options[static_cast<std::size_t>(i)].usable)
            usable |= bit(static_cast<Ladder>(i));
    return usable;
}

bool shaped(LadderSet ladders, const SessionShape& shape, LadderSet usable) {
    const int items = std::popcount(ladders);
    const int strength = std::popcount(ladders & strengthLadders);
    if (items < shape.itemsLeast || items > shape.itemsMost || strength < shape.strengthLeast ||
        strength > shape.strengthMost)
        return false;
    const auto meets = [&](LadderSet group) { return !(group & usable) || (group & ladders); };
    const auto within = [&](int most) {
        return [=](LadderSet group) { return std::popcount(group & ladders) <= most; };
    };
    return std::ranges::all_of(shape.oneOfEach, meets) &&
           std::ranges::all_of(shape.atMostTwo, within(2)) &&
           std::ranges::all_of(shape.atMostOne, within(1));
}

/// Whether some numbers of sets can bring the session into its window.
bool timeInReach(const WeekProblem& problem, const WeekDay& day, const SessionOption& option) {
    int least = option.changeOverSeconds;
    int most = option.changeOverSeconds;
    for (int i = 0; i < ladderCount; ++i) {
        if (!(option.ladders & bit(static_cast<Ladder>(i))))
            continue;
        const WeekOption& item = problem.options[static_cast<std::size_t>(i)];
        least += secondsOf(item, item.setsLeast, 0);
        most += secondsOf(item, item.setsMost, item.setSeconds.size() - 1);
    }
    return least <= day.longest && most >= day.shortest;
}

LadderSet reversed(LadderSet ladders) {
    LadderSet result = 0;
    for (int i = 0; i < ladderCount; ++i)
        result = result * 2 + (ladders >> i & 1u);
    return result;
}

/// All shaped sessions with what their order costs, those with earlier ladders first.
std::vector<SessionOption> shapedSessions(const WeekProblem& problem,
                                          const std::array<Goal, 3>& goalOrder) {
    const LadderSet usable = usableLadders(problem);
    std::vector<SessionOption> sessions;
    for (LadderSet mirrored = (LadderSet{1} << ladderCount) - 1; mirrored > 0; --mirrored) {
        const LadderSet ladders = reversed(mirrored);
        if ((ladders & ~usable) || !shaped(ladders, problem.shape, usable))
            continue;
        const OrderCost order = orderCost(ladders, problem.options, goalOrder);
        sessions.push_back({ladders, order.changeOverSeconds, order.positions, 0});
    }
    return sessions;
}

std::vector<SessionOption> optionsOf(const WeekProblem& problem, const WeekDay& day,
                                     const std::vector<SessionOption>& shapedOnes,
                                     LadderSet barred) {
    std::vector<SessionOption> options;
    for (SessionOption option : shapedOnes) {
        if ((option.ladders & barred) || !timeInReach(problem, day, option))
            continue;
        option.changes = day.lastWeek ? std::popcount(option.ladders ^ *day.lastWeek) : 0;
        options.push_back(option);
    }
    std::ranges::stable_sort(options, {}, [](const SessionOption& option) {
        return std::pair(option.changes, option.positions);
    });
    return options;
}

} // namespace

std::vector<std::vector<SessionOption>> optionsByDay(const WeekProblem& problem) {
    std::map<std::array<Goal, 3>, std::vector<SessionOption>> shapedByOrder;
    std::vector<std::vector<SessionOption>> days;
    for (const WeekDay& day : problem.days) {
        const auto [it, isNew] = shapedByOrder.try_emplace(day.goalOrder);
        if (isNew)
            it->second = shapedSessions(problem, day.goalOrder);
        const LadderSet barred =
            days.empty() ? barredAfter(problem, 0, problem.before[0], problem.before[1]) : 0;
        days.push_back(optionsOf(problem, day, it->second, barred));
    }
    return days;
}

} // namespace hipwise
