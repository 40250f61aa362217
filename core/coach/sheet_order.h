#pragma once

#include "core/domain/programme.h"

#include <vector>

namespace hipwise {

/// The sessions that stand on paper: those of the week that are not paused, earliest first.
std::vector<const PlannedSession*> printedSessions(const Week& week);

/// One exercise as each of those sessions asks for it; null where that day does without.
using SheetLine = std::vector<const Prescription*>;

/// One line for each exercise of the sessions, so ordered that every day reads from top to bottom:
/// one that is new on a later day goes behind what that day does before it.
std::vector<SheetLine> sheetLines(const std::vector<const PlannedSession*>& sessions);

} // namespace hipwise
