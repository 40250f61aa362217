#pragma once

#include "core/coach/coach.h"
#include "core/storage/stores/log_store.h"

#include <optional>
#include <vector>

namespace hipwise {

/// Why one of the facts fits nothing of the session; empty where all of them do.
std::optional<Refusal> misfit(const PlannedSession& session, const SessionFacts& facts);

/// Whether a set can be of that many repetitions or seconds: 0 to 200, or 0 to 3600.
bool fits(const Amount& done);

/// Why that is no pain; empty where it is 0 to 10 or not told.
std::optional<Refusal> wrongPain(const std::optional<int>& pain);

/// Why no session takes that long; empty where one may.
std::optional<Refusal> wrongDuration(const std::optional<Seconds>& duration);

/// The facts, all of which fit the session, as the log keeps them: with what was asked.
std::vector<SetRecord> recordsOf(const PlannedSession& session, const std::vector<SetFact>& facts);

/// An exercise of which a set is done was not left out.
void takeBackSkips(LogStore& log, const PlannedRef& session, const std::vector<SetFact>& sets,
                   const Moment& now);

/// A session told on a later day was done on the day it was planned for, at an unknown time.
Moment momentOf(const PlannedRef& session, const Moment& now);

/// Adds the pains that were told to the log of a session.
void recordPains(LogStore& log, const PlannedRef& session, const SessionFacts& facts,
                 const Moment& now);

} // namespace hipwise
