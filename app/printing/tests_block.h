#pragma once

#include "app/printing/density.h"
#include "app/printing/marks.h"
#include "app/printing/week_sheet.h"

namespace hipwise {

/// The tests of the week day by day, two in a line where they fit, with room for their results.
Block testsBlock(const WeekSheet& sheet, const PrintSizes& sizes, const Density& density,
                 qreal width);

} // namespace hipwise
