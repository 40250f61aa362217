#pragma once

#include "core/domain/exercise.h"
#include "core/domain/programme.h"
#include "core/planning/goal_targets.h"
#include "core/planning/ladder_state.h"

#include <string>
#include <vector>

namespace hipwise::reasons {

/// Why a ladder starts where it does: experience, tests, age, pain, limits, what is missing.
std::vector<Reason> startingPoint(const Exercise& wanted, const LadderState& state,
                                  const Eligibility& person);
/// A gain that is too small to show in the share that a warm-up asks for.
Reason growsSlowly(const Exercise& exercise, int amount);
Reason moreThanLastTime(const Exercise& exercise, int before, int now);
Reason topOfRange(const Exercise& exercise, int amount, int confirmations);
Reason steppedUp(const Exercise& from, const Exercise& to, int band, int amount);
/// The person has put one exercise in the place of another.
Reason takesItsPlace(const Exercise& from, const Exercise& to);
Reason slowerTempo();
Reason oneMoreSet();
Reason backToBefore(const Exercise& exercise, int amount);
Reason changeOfExercise(const Exercise& from, const Exercise& to);
Reason longPlateau(const Exercise& exercise);
Reason bandNow(const Exercise& from, const Exercise& to);
Reason weakSideFirst(Side side, Goal goal);
Reason extraSet(Side side);
/// A weaker side that has caught up in a test, or whose time is over.
Reason sidesEven(Goal goal, bool tested);
/// More or fewer sets than the last time.
Reason otherSets(int before, int now);
/// Where pain or a break is too near for tests that take full strength.
Reason testsSpared();
/// For standing work of older or unsteady people.
Reason keepSupport();
Reason lighterWeek(int number);
Reason afterLightWeek();

/// Why the week looks as it does: its phase, and the goals that a finding pushed up.
std::vector<Reason> ofWeek(const WeekFrame& week, const PerGoal<GoalTarget>& targets,
                           const Findings& findings);

/// What every session of a week begins with, or only some of them.
Reason sessionOrder(Goal first, bool every);

/// Plain words for a goal, a limit and an amount, as they stand inside a sentence.
std::string goalWords(Goal goal);
std::string limitWords(Limit limit);
std::string amountWords(const Exercise& exercise, int amount);

} // namespace hipwise::reasons
