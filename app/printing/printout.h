#pragma once

#include "app/cli/print_request.h"
#include "app/printing/marks.h"
#include "app/printing/sheet_style.h"
#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

#include <functional>
#include <optional>
#include <vector>

namespace hipwise {

/// Something to be printed: its names, and how it is set on pages.
struct Printout {
    /// As the preview calls it.
    QString title;
    /// Title of the document, with no more of the person than the first name.
    QString documentTitle;
    /// Says nothing about who or why.
    QString fileName;
    std::function<std::vector<SheetPage>(const SheetStyle&)> layOut;
};

/// Empty where the programme has no such week.
std::optional<Printout> printoutOf(Printed what, const Snapshot& snapshot, int weekNumber,
                                   const Catalogue& catalogue);

} // namespace hipwise
