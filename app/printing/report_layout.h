#pragma once

#include "app/printing/marks.h"
#include "app/printing/report.h"
#include "app/printing/sheet_style.h"

#include <vector>

namespace hipwise {

/// The report on one page; large print takes as many as it needs.
std::vector<SheetPage> layOut(const ProgressReport& report, const SheetStyle& style);

} // namespace hipwise
