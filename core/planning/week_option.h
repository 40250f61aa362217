#pragma once

#include "core/planning/week_rules.h"

namespace hipwise {

/// Exercises for the legs as a whole, of which a session has one.
inline constexpr LadderSet functionLadders = bit(Ladder::Lunge) | bit(Ladder::Hinge);

/// Somebody from 65 on in week 1, who starts with fewer sets.
bool olderFirstWeek(const WeekInput& input);

/// The ladder's exercise as the week may use it: whether at all, with how many sets and how long.
WeekOption weekOption(Ladder ladder, const LadderState& state, const WeekInput& input,
                      Relaxed relaxed);

/// What one set adds to each goal; half of it in a warm-up session.
PerGoal<QuarterSets> countedContribution(const Exercise& exercise, Mode mode);

/// The side that gets one more set of this ladder's exercise this week; empty for none.
std::optional<Side> extraSetSide(const WeekInput& input, Ladder ladder);

} // namespace hipwise
