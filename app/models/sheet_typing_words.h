#pragma once

#include "app/models/sheet_typing.h"

namespace hipwise {

/// "Back pain before, 0 to 10".
QString lineBelowWords(SheetLineBelow line);
/// What stands in a line below on that day; empty where nothing was written.
QString lineBelowValue(SheetLineBelow line, const TypedDay& day);
/// Where the keyboard is and what is there: "Clamshell, Wed 25, left side set 1, asked 10: empty".
QString placeWords(const SheetTyping& typing);

} // namespace hipwise
