#pragma once

#include "core/coach/coach.h"
#include "core/storage/stores/log_store.h"

#include <optional>
#include <vector>

namespace hipwise {

/// Why one of the facts fits nothing of the session; empty where all of them do.
std::optional<Refusal> misfit(const PlannedSession& session, const SessionFacts& facts);

/// Why that is no pain; empty where it is 0 to 10 or not told.
std::optional<Refusal> wrongPain(const std::optional<int>& pain);

/// Why no session takes that long; empty where one may.
std::optional<Refusal> wrongDuration(const std::optional<Seconds>& duration);

/// The facts, all of which fit the session, as the log keeps them: with what was asked.
std::vector<SetRecord> recordsOf(const PlannedSession& session, const std::vector<SetFact>& facts);

} // namespace hipwise
