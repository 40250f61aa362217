#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"

namespace hipwise {

/// An exercise of a session done exactly as asked: good and without pain.
ExerciseLog asAsked(const Prescription& item);

/// The whole session, on its day.
SessionLog asAsked(const PlannedSession& session);

} // namespace hipwise
