#pragma once

#include "app/printing/week_sheet.h"
#include "app/text/dose_words.h"

namespace hipwise {

/// What one day asks for; the amount is named only where the days differ.
SheetCell doseCell(const DosesByDay& doses, std::size_t day);

} // namespace hipwise
