#pragma once

#include "app/printing/marks.h"
#include "app/printing/sheet_style.h"

#include <QString>

#include <optional>
#include <vector>

namespace hipwise {

/// Writes the pages as a PDF, whole or not at all: a failure leaves what was there before and
/// returns one sentence that says why and what to do.
std::optional<QString> writePdf(const QString& path, const std::vector<SheetPage>& pages,
                                Paper paper, const QString& title);

} // namespace hipwise
