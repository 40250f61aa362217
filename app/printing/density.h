#pragma once

#include "app/printing/sheet_style.h"

#include <vector>

namespace hipwise {

/// Sizes of print and boxes in points.
struct PrintSizes {
    int body = 12;
    int heading = 16;
    int title = 20;
    qreal box = 0;
    qreal margin = 0;
};

/// How generously a sheet is set; the list is tried from the first to the last.
struct Density {
    bool figures = true;
    bool cues = true;
    /// Name and dose in one paragraph, amounts beside the boxes where they fit.
    bool compact = false;
    /// Headings of notices on a line of their own.
    bool headings = true;
    /// White above and below what a table row holds.
    qreal padding = 4;
    /// White between blocks.
    qreal gap = 8;
    /// At least one line for notes, even where the page is full.
    bool notes = true;
};

PrintSizes sizesFor(const SheetStyle& style);
/// From airy to full.
const std::vector<Density>& densities();

} // namespace hipwise
