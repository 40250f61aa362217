#include "core/planning/adapt/told_as_done.h"

#include "core/planning/week_problem.h"

#include <algorithm>

namespace hipwise {

bool isAsForeseen(const LadderStates& expected, const LadderStates& done) {
    return std::ranges::equal(expected, done, [](const auto& left, const auto& right) {
        return left && right ? sameStanding(*left, *right) : !left && !right;
    });
}

void tellAsDone(std::span<PlannedSession> left, const LadderStates& expected,
                const LadderStates& done) {
    LadderSet told = 0;
    for (PlannedSession& session : left)
        for (Prescription& item : session.items) {
            const auto& before = expected[static_cast<std::size_t>(item.ladder)];
            const auto& now = done[static_cast<std::size_t>(item.ladder)];
            const bool isNext = !(told & bit(item.ladder));
            told |= bit(item.ladder);
            if (isNext && before && now && !before->reasons.empty() && !now->reasons.empty() &&
                !item.reasons.empty() && item.reasons.front() == before->reasons.front())
                item.reasons.front() = now->reasons.front();
        }
}

} // namespace hipwise
