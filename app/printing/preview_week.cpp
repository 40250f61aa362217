#include "app/printing/preview_week.h"

#include "app/printing/print_preview_dialog.h"
#include "app/printing/week_sheet.h"

namespace hipwise {

PrintPreviewDialog* previewWeek(const Snapshot& snapshot, int weekNumber,
                                const Catalogue& catalogue, const SheetStyle& style,
                                QWidget& parent) {
    auto sheet = weekSheet(snapshot.profile, snapshot.programme, weekNumber, catalogue,
                           snapshot.programme.today);
    if (!sheet)
        return nullptr;
    auto* dialog = new PrintPreviewDialog(std::move(*sheet), style, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace hipwise
