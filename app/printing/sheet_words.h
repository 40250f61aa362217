#pragma once

#include "app/printing/week_sheet.h"

#include <vector>

namespace hipwise {

SheetNotice howOftenNotice(const std::vector<const PlannedSession*>& sessions);
SheetNotice warmUpNotice(const std::vector<const PlannedSession*>& sessions);
/// How to fill in rows such as these.
QString howToWords(const std::vector<const PlannedSession*>& sessions);
/// Explains L and R; empty where no exercise has sides.
QString sidesWords(const std::vector<const PlannedSession*>& sessions);
/// Explains the short amounts that occur in the cells of such rows.
QString shortAmountWords(const std::vector<SheetRow>& rows);
std::vector<WritingRow> writingRows();
std::vector<SheetTest> sheetTests(const std::vector<const PlannedSession*>& sessions);
SheetNotice painRuleNotice();
SheetNotice helpNotice();
SheetNotice progressNotice();
/// The daily habit of a person on a day.
SheetNotice everyDayNotice(const Profile& profile, Date day);

} // namespace hipwise
