#include "tests/core/planning/every_make_up.h"

#include "core/planning/session_order.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace hipwise {

bool hasLadder(LadderSet ladders, std::size_t i) {
    return (ladders >> i & 1u) != 0;
}

bool isStrengthLadder(std::size_t i) {
    return i != static_cast<std::size_t>(Ladder::Balance) &&
           i != static_cast<std::size_t>(Ladder::Mobility);
}

int secondsOfItem(const WeekOption& item, std::size_t earlier, int sets) {
    const int rests = sets - 1 + (item.extraSet ? 1 : 0);
    const int halves = 2 * sets + (item.extraSet ? 1 : 0);
    return halves * item.setSeconds[earlier] / 2 + rests * item.rest;
}

namespace {

/// Legal by its items alone.
bool shaped(const WeekProblem& problem, LadderSet ladders) {
    int items = 0;
    int strength = 0;
    LadderSet usable = 0;
    for (std::size_t i = 0; i < ladderCount; ++i) {
        if (problem.options[i].usable)
            usable |= LadderSet{1} << i;
        else if (hasLadder(ladders, i))
            return false;
        items += hasLadder(ladders, i);
        strength += hasLadder(ladders, i) && isStrengthLadder(i);
    }
    const SessionShape& shape = problem.shape;
    if (items < shape.itemsLeast || items > shape.itemsMost || strength < shape.strengthLeast ||
        strength > shape.strengthMost)
        return false;
    for (const LadderSet group : shape.oneOfEach)
        if ((group & usable) != 0 && (group & ladders) == 0)
            return false;
    for (const LadderSet group : shape.atMostTwo)
        if (std::popcount(group & ladders) > 2)
            return false;
    for (const LadderSet group : shape.atMostOne)
        if (std::popcount(group & ladders) > 1)
            return false;
    return true;
}

MakeUp makeUp(const WeekProblem& problem, const WeekDay& day, LadderSet ladders) {
    MakeUp made{ladders, 0, 0, 0, {}};
    const WeekOption* before = nullptr;
    for (const Ladder ladder : sessionOrder(ladders, problem.options, day.goalOrder)) {
        const WeekOption& item = problem.options[static_cast<std::size_t>(ladder)];
        const bool moves = !before || before->position != item.position;
        made.changeOvers += moves ? 25 : 15;
        made.positions += moves;
        if (item.band > 0 && (!before || before->band != item.band))
            made.changeOvers += 10;
        before = &item;
    }
    for (std::size_t i = 0; i < ladderCount; ++i) {
        if (hasLadder(ladders, i))
            made.inOrder.push_back(i);
        if (day.lastWeek && hasLadder(ladders, i) != hasLadder(*day.lastWeek, i))
            ++made.changes;
    }
    return made;
}

/// Whether the make-up with the earlier ladders comes first; a longer one before its own start.
bool earlierLadders(const MakeUp& a, const MakeUp& b) {
    for (std::size_t i = 0; i < std::min(a.inOrder.size(), b.inOrder.size()); ++i)
        if (a.inOrder[i] != b.inOrder[i])
            return a.inOrder[i] < b.inOrder[i];
    return a.inOrder.size() > b.inOrder.size();
}

} // namespace

std::vector<MakeUp> makeUpsOf(const WeekProblem& problem, const WeekDay& day) {
    std::vector<MakeUp> all;
    for (LadderSet ladders = 1; ladders < LadderSet{1} << ladderCount; ++ladders)
        if (shaped(problem, ladders))
            all.push_back(makeUp(problem, day, ladders));
    std::ranges::sort(all, [](const MakeUp& a, const MakeUp& b) {
        if (std::tuple(a.changes, a.positions) != std::tuple(b.changes, b.positions))
            return std::tuple(a.changes, a.positions) < std::tuple(b.changes, b.positions);
        return earlierLadders(a, b);
    });
    return all;
}

} // namespace hipwise
