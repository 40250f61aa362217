#include "app/printing/preview.h"

#include "app/printing/print_preview_dialog.h"

namespace hipwise {

PrintPreviewDialog* preview(Printed what, const Snapshot& snapshot, int weekNumber,
                            const Catalogue& catalogue, const SheetStyle& style, QWidget& parent) {
    auto printout = printoutOf(what, snapshot, weekNumber, catalogue);
    if (!printout)
        return nullptr;
    auto* dialog = new PrintPreviewDialog(std::move(*printout), style, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace hipwise
