#pragma once

#include "app/printing/booklet.h"
#include "app/printing/marks.h"
#include "app/printing/sheet_style.h"

namespace hipwise {

/// Two exercises a page where they fit, each whole on its page.
std::vector<SheetPage> layOut(const Booklet& booklet, const SheetStyle& style);

} // namespace hipwise
