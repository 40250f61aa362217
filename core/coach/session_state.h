#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <span>
#include <vector>

namespace hipwise {

/// Null on a day without a session.
const PlannedSession* sessionOn(const Programme& programme, Date day);

/// What the log has of the session planned for that day; null where nothing.
const SessionLog* logOfPlanned(std::span<const SessionLog> log, Date planned);

/// What became of a planned session: Done where every set asked for was recorded, Partial where
/// some were, Planned where nothing was.
SessionState stateOf(const PlannedSession& session, std::span<const SessionLog> log);

/// Sets of which not every side is done, without an extra set; below 0 where more was done.
int setsLeft(const Prescription& item, const std::vector<SetLog>& done);

/// The sets a prescription asks for: both sides count as one each, an extra set on one side as one.
int setsAsked(const Prescription& item);
int setsAsked(const PlannedSession& session);

} // namespace hipwise
