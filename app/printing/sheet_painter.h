#pragma once

#include "app/printing/marks.h"
#include "app/printing/sheet_style.h"

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace hipwise {

/// Paints a page where one unit of the painter is one point; the same marks on every device.
void paintPage(QPainter& painter, const SheetPage& page);
/// Paints all pages on a printer or a PDF that was set up by `prepare`. False where it failed.
bool paintPages(QPagedPaintDevice& device, const std::vector<SheetPage>& pages);
/// Makes the whole sheet of paper the page: our layout has its own margins.
void prepare(QPagedPaintDevice& device, Paper paper);

} // namespace hipwise
