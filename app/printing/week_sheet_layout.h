#pragma once

#include "app/printing/marks.h"
#include "app/printing/sheet_style.h"
#include "app/printing/week_sheet.h"

#include <vector>

namespace hipwise {

/// Sets a sheet on as few pages as its print size allows, as airy as they allow; needs fonts.
std::vector<SheetPage> layOut(const WeekSheet& sheet, const SheetStyle& style);

} // namespace hipwise
