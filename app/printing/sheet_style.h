#pragma once

#include "app/cli/print_request.h"

#include <QLocale>
#include <QPageSize>
#include <QSizeF>

namespace hipwise {

struct SheetStyle {
    Paper paper = Paper::A4;
    /// Print of 16 pt and more, on as many pages as it takes.
    bool large = false;

    bool operator==(const SheetStyle&) const = default;
};

/// Width and height of an upright page in points.
QSizeF sizeOf(Paper paper);
QPageSize::PageSizeId pageSizeId(Paper paper);
/// US Letter where CLDR says that it is usual, A4 everywhere else.
Paper usualPaper(const QLocale& locale);

} // namespace hipwise
