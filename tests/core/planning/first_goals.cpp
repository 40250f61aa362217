#include "tests/core/planning/first_goals.h"

#include "tests/core/planning/week_promises.h"

namespace hipwise {
namespace {

/// What somebody comes to train who does an exercise of that ladder.
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

} // namespace

std::vector<std::string> repeatedFirstGoals(const Programme& programme) {
    std::vector<std::string> repeated;
    for (const Week& week : programme.weeks) {
        const PlannedSession* before = nullptr;
        for (const PlannedSession& session : week.sessions) {
            const bool nextDay = before && before->date.daysUntil(session.date) == 1;
            if (nextDay && session.mode == Mode::Standalone &&
                !gaveWayIn(programme, "items", week.number) &&
                goalOf(before->items.front().ladder) == goalOf(session.items.front().ladder))
                repeated.push_back("week " + std::to_string(week.number) +
                                   ": 3 begins like the day before on " + session.date.iso());
            before = &session;
        }
    }
    return repeated;
}

} // namespace hipwise
