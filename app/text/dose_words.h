#pragma once

#include "core/domain/programme.h"

#include <QString>

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
/// "L" or "R", as on paper.
QString sideLetter(Side side);

} // namespace hipwise
