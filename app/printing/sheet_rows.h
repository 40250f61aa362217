#pragma once

#include "app/printing/week_sheet.h"

#include <vector>

namespace hipwise {

/// One row for each line of the sheet (sheet_order.h).
std::vector<SheetRow> sheetRows(const std::vector<const PlannedSession*>& sessions,
                                const Catalogue& catalogue);

} // namespace hipwise
