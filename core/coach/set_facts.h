#pragma once

#include "core/coach/coach.h"
#include "core/storage/stores/log_store.h"

#include <optional>
#include <variant>
#include <vector>

namespace hipwise {

/// Why that exercise cannot be recorded; empty where the session has it.
std::optional<Refusal> unknownExercise(const PlannedSession& session, const std::string& exercise);

/// The facts as the log keeps them, with what was asked; or why one of them fits no set of the
/// session.
std::variant<std::vector<SetRecord>, Refusal> recordsFor(const PlannedSession& session,
                                                         const std::vector<SetFact>& facts);

} // namespace hipwise
