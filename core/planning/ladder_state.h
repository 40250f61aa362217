#pragma once

#include "core/domain/exercise.h"
#include "core/domain/programme.h"
#include "core/planning/eligibility.h"

#include <array>
#include <optional>
#include <vector>

namespace hipwise {

/// An exercise that is left out until after a day, because it hurt.
struct Ban {
    const Exercise* exercise = nullptr;
    Date until;

    bool operator==(const Ban&) const = default;
};

/// Where a person stands on one ladder.
struct LadderState {
    const Exercise* exercise = nullptr;
    /// Band strength from 1; 0 where the exercise uses none.
    int band = 0;
    bool slowTempo = false;
    /// One more set than usual, earned at the top of the ladder.
    bool extraSet = false;
    /// Repetitions or seconds of the next set.
    int amount = 0;
    /// Share of the amount that is asked next time only; below 100 after pain or failed sets.
    int percent = 100;
    /// Sets, and repetitions or seconds of each, that were planned when it was done last, or fewer
    /// where less was asked since; 0 where not known.
    int lastSets = 0;
    int lastAmount = 0;
    /// Most sets that are asked until it goes well: those of a session that did not, or of the
    /// exercise before a step up, so that one thing changes at a time.
    std::optional<int> setsMost;
    /// Sessions that must still go well before sets may rise again.
    int settling = 0;
    /// Successes in a row of which nobody told how they felt.
    int unrated = 0;
    /// Successes in a row at the top of the range.
    int confirmations = 0;
    /// In a row: failed or below what was asked; with amber pain; without any gain.
    int failures = 0;
    int ambers = 0;
    int withoutGain = 0;
    /// Sessions in which it went well; a band comes only after some.
    int successes = 0;
    std::vector<Ban> bans;
    /// The banded exercise that the start table asked for and that waits for week 3.
    const Exercise* waitingForBand = nullptr;
    /// Why the ladder stands where it does; shown with the target until it changes.
    std::vector<Reason> reasons;
};

/// Whether pain keeps the exercise out on that day.
bool isBanned(const LadderState& state, const Exercise& exercise, Date day);

/// Alike in all that decides what is asked next; reasons and what was asked last time apart.
bool sameStanding(const LadderState& a, const LadderState& b);

/// What is asked when only this share may be asked: less than the amount where that is possible.
int reduced(int amount, int percent);

/// Highest amount that may be asked of this person: the range's top, or a limit's.
int topAmount(const Exercise& exercise, const Eligibility& person);

/// The amount of one set where nothing is reduced, as the person's mode asks for it.
int fullAmount(const LadderState& state, const Eligibility& person);

/// What the next session asks for when at most this share may be asked.
int askedAmount(const LadderState& state, const Eligibility& person, int percent);

/// What four sessions one after the other ask for, each done exactly as asked; the share holds for
/// the first only, or for all.
std::array<int, 4> askedAmounts(const LadderState& state, const Eligibility& person, int percent,
                                bool forAll);

/// The state after one session done exactly as asked (green, effort good): what was reduced comes
/// back, else it goes up.
LadderState afterSuccess(const LadderState& state, int asked, const Eligibility& person);

/// When a step is taken: the day, and whether its week allows bands.
struct StepMoment {
    Date day;
    bool bands = false;
};

/// The state one step up, or empty where there is nothing left to step up to.
std::optional<LadderState> stepUp(const LadderState& state, const Eligibility& person,
                                  const StepMoment& moment);

/// The state after a plateau: a sibling of the same rung, then a slower tempo, then one more set;
/// at the end of these only its reason changes.
LadderState pastPlateau(const LadderState& state, const Eligibility& person,
                        const StepMoment& moment);

/// The state once bands are allowed, where the start table asked for one; else unchanged.
LadderState withBandStart(const LadderState& state);

/// Seconds up, at the top and down: "2-1-2"; "hold" for holds.
std::string tempoOf(const LadderState& state);
Deciseconds paceOf(const LadderState& state);

} // namespace hipwise
