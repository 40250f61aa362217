#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"

namespace hipwise {

/// Every set that a prescription asks for, done exactly as asked.
std::vector<SetLog> setsAsAsked(const Prescription& item);

/// The exercise done exactly as asked: nothing hurts, it feels good.
ExerciseLog asAsked(const Prescription& item);

/// A session done exactly as asked on its day: nothing hurts, all of it feels good.
SessionLog asAsked(const PlannedSession& session);

} // namespace hipwise
