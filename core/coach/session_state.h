#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <span>

namespace hipwise {

/// Null on a day without a session.
const PlannedSession* sessionOn(const Programme& programme, Date day);

/// What became of a planned session: Done where every set asked for was recorded, Partial where
/// some were, Planned where nothing was.
SessionState stateOf(const PlannedSession& session, std::span<const SessionLog> log);

/// The sets a prescription asks for: both sides count as one each, an extra set on one side as one.
int setsAsked(const Prescription& item);
int setsAsked(const PlannedSession& session);

} // namespace hipwise
