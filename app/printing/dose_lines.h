#pragma once

#include "app/printing/week_sheet.h"

#include <vector>

namespace hipwise {

/// One exercise as each day of a week asks for it; null where that day does without.
using DosesByDay = std::vector<const Prescription*>;

/// "12 times" or "25 seconds".
QString amountInWords(const Amount& amount);
/// "12×" or "25 s", for narrow columns.
QString amountInShort(const Amount& amount);
/// What is the same on every day: "2 sets of 10 each side, light band".
QString doseLine(const DosesByDay& doses);
/// What one day asks for; the amount is named only where the days differ.
SheetCell doseCell(const DosesByDay& doses, std::size_t day);

} // namespace hipwise
