#pragma once

#include "app/printing/sheet_style.h"
#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

class QWidget;

namespace hipwise {

class PrintPreviewDialog;

/// Opens the preview of a week's sheet or booklet above `parent`; null where the programme has no
/// such week.
PrintPreviewDialog* preview(Printed what, const Snapshot& snapshot, int weekNumber,
                            const Catalogue& catalogue, const SheetStyle& style, QWidget& parent);

} // namespace hipwise
