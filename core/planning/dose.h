#pragma once

#include "core/domain/programme.h"
#include "core/planning/ladder_state.h"

namespace hipwise {

/// Seconds of one set, both sides where sided (engine.md section 4).
Seconds setSeconds(DoseType type, int amount, bool perSide, Deciseconds pace);

/// Rest between the sets of an exercise; longer for older people.
Seconds restFor(const Exercise& exercise, bool older);

/// Seconds of all sets with their rests, and of an extra set on one side, without the change-over.
Seconds workSeconds(const Prescription& item);

/// Warm-up, exercises and tests as they were estimated, before logging.
Seconds sumOfParts(const PlannedSession& session);

/// How long a session may be, in seconds, both ends included.
struct Promise {
    Seconds shortest;
    Seconds longest;
    Seconds target;
};

/// The promise of engine.md section 4 for the person's mode and minutes; where `wide`, only the
/// mode's own range is kept, not the minutes asked for.
Promise promiseFor(Mode mode, int minutes, bool wide);

/// The sum of parts in percent of itself, rounded to seconds: what logging and the person's pace
/// make of it.
Seconds withLogging(Seconds sum, int percent);

/// Smallest and largest sum of parts whose total with logging lies within the promise.
Promise beforeLogging(const Promise& promise, int percent);

} // namespace hipwise
