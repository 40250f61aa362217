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

/// Room for the two drawings of an exercise.
enum class FigureSize { None, Small, Full, Large };

/// How generously a sheet is set; the list is tried from the first to the last. The print stays as
/// large and the boxes at least 6 mm in each.
struct Density {
    FigureSize figures = FigureSize::Full;
    /// White above and below what a table row holds.
    qreal padding = 4;
    /// White between blocks.
    qreal gap = 8;
    /// Where an exercise should be felt.
    bool cues = false;
    /// Name and dose in one paragraph where that is lower, "10×" and "25 s" at the boxes; large
    /// print takes more pages instead.
    bool compact = false;
    /// Headings of notices on a line of their own.
    bool headings = true;
    /// Left and right in one line where each has a single box.
    bool sidesInLine = false;
    /// Amounts beside the boxes, which needs width, instead of above them.
    bool amountsBeside = false;
    /// At least one line for notes, even where the page is full.
    bool notes = true;
};

PrintSizes sizesFor(const SheetStyle& style);
/// Width and height of the room for two drawings.
QSizeF roomFor(FigureSize figures);
/// From airy to full.
const std::vector<Density>& densities();

} // namespace hipwise
