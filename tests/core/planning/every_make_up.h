#pragma once

#include "core/planning/week_problem.h"

#include <cstddef>
#include <vector>

namespace hipwise {

/// One session as it may be made up, with what its order costs.
struct MakeUp {
    LadderSet ladders = 0;
    int changeOvers = 0;
    int positions = 0;
    int changes = 0;
    /// Its ladders as ranks, first in the fixed order, for the last tie.
    std::vector<std::size_t> inOrder;
};

/// All make-ups of a day that are legal by their items, in the order of ties.
std::vector<MakeUp> makeUpsOf(const WeekProblem& problem, const WeekDay& day);

bool hasLadder(LadderSet ladders, std::size_t i);
bool isStrengthLadder(std::size_t i);
/// All sets with the rests between them after so many earlier sessions of the week; an extra set on
/// one side is half a set and one rest more.
int secondsOfItem(const WeekOption& item, std::size_t earlier, int sets);

} // namespace hipwise
