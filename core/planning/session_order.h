#pragma once

#include "core/domain/programme.h"
#include "core/planning/week_problem.h"

#include <array>
#include <vector>

namespace hipwise {

/// The ladders of a session in the order in which they are done: most important goal first,
/// grouped by position, mobility last (engine.md section 4).
std::vector<Ladder> sessionOrder(LadderSet ladders,
                                 const std::array<WeekOption, ladderCount>& options,
                                 const std::array<Goal, 3>& goalOrder);

/// A ladder's turn within a session from 0: the three strength goals in that order, then core,
/// balance and mobility.
int turnInSession(Ladder ladder, const std::array<Goal, 3>& goalOrder);

/// Seconds between two items: getting into position, putting a band on.
int changeOver(const WeekOption* before, const WeekOption& item);
int changeOver(const Prescription* before, const Prescription& item);

/// What the order of a session costs.
struct OrderCost {
    int changeOverSeconds = 0;
    /// How many times the person takes up a position.
    int positions = 0;
};
OrderCost orderCost(LadderSet ladders, const std::array<WeekOption, ladderCount>& options,
                    const std::array<Goal, 3>& goalOrder);

} // namespace hipwise
