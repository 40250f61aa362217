#pragma once

#include "app/printing/sheet_style.h"
#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

class QWidget;

namespace hipwise {

class PrintPreviewDialog;

/// Opens the preview of one week above `parent`; null where the programme has no such week.
PrintPreviewDialog* previewWeek(const Snapshot& snapshot, int weekNumber,
                                const Catalogue& catalogue, const SheetStyle& style,
                                QWidget& parent);

} // namespace hipwise
