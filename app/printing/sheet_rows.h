#pragma once

#include "app/printing/week_sheet.h"

#include <vector>

namespace hipwise {

/// The sessions that stand on paper: those of the week that are not paused, earliest first.
std::vector<const PlannedSession*> printedSessions(const Week& week);

/// One row for each exercise of the sessions, so ordered that every day reads from top to bottom.
std::vector<SheetRow> sheetRows(const std::vector<const PlannedSession*>& sessions,
                                const Catalogue& catalogue);

} // namespace hipwise
