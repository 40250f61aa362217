#include "app/printing/sheet_rows.h"

#include "app/printing/dose_cells.h"
#include "app/text/words.h"
#include "core/coach/sheet_order.h"

#include <algorithm>

namespace hipwise {

namespace {

SheetRow rowOf(const SheetLine& doses, const Catalogue& catalogue) {
    const Prescription& item =
        **std::ranges::find_if(doses, [](const auto* dose) { return dose != nullptr; });
    const auto* exercise = catalogue.find(item.exercise);
    SheetRow row;
    row.exercise = item.exercise;
    row.picture = exercise ? toQt(exercise->picture) : QString();
    row.name = toQt(exercise ? exercise->name : item.exercise);
    row.dose = doseLine(doses);
    row.cue = exercise ? toQt(exercise->feel) : QString();
    for (std::size_t day = 0; day < doses.size(); ++day)
        row.cells.push_back(doseCell(doses, day));
    return row;
}

} // namespace

std::vector<SheetRow> sheetRows(const std::vector<const PlannedSession*>& sessions,
                                const Catalogue& catalogue) {
    std::vector<SheetRow> rows;
    for (const SheetLine& line : sheetLines(sessions))
        rows.push_back(rowOf(line, catalogue));
    return rows;
}

} // namespace hipwise
