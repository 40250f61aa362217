#include "tests/core/planning/first_goals.h"

#include "tests/core/planning/week_promises.h"

#include <algorithm>

namespace hipwise {
namespace {

/// Whether there is work for more than one of the goals that may come first.
bool hasChoice(const PlannedSession& session) {
    const auto trains = [&](Goal goal) {
        return std::ranges::any_of(
            session.items, [=](const Prescription& item) { return goalOf(item.ladder) == goal; });
    };
    return trains(Goal::Extension) && trains(Goal::Abduction);
}

} // namespace

Goal goalOf(Ladder ladder) {
    switch (ladder) {
    case Ladder::Bridge:
    case Ladder::Extension:
        return Goal::Extension;
    case Ladder::SideLegRaise:
    case Ladder::Clamshell:
    case Ladder::BandWalk:
        return Goal::Abduction;
    case Ladder::Lunge:
    case Ladder::Hinge:
        return Goal::Function;
    case Ladder::Core:
        return Goal::Trunk;
    case Ladder::Balance:
        return Goal::Balance;
    case Ladder::Mobility:
    case Ladder::WarmUp:
        break;
    }
    return Goal::Mobility;
}

std::vector<std::string> repeatedFirstGoals(const Programme& programme) {
    std::vector<std::string> repeated;
    const PlannedSession* before = nullptr;
    for (const Week& week : programme.weeks) {
        if (gaveWayIn(programme, "items", week.number)) {
            before = nullptr;
            continue;
        }
        for (const PlannedSession& session : week.sessions) {
            if (session.state == SessionState::Skipped)
                continue;
            const bool nextDay = before && before->date.daysUntil(session.date) == 1;
            if (nextDay && hasChoice(*before) && hasChoice(session) &&
                goalOf(before->items.front().ladder) == goalOf(session.items.front().ladder))
                repeated.push_back("week " + std::to_string(week.number) +
                                   ": 3 begins like the day before on " + session.date.iso());
            before = &session;
        }
    }
    return repeated;
}

} // namespace hipwise
