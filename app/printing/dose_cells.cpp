#include "app/printing/dose_cells.h"

#include <algorithm>

namespace hipwise {

namespace {

bool sameAmounts(const DosesByDay& doses) {
    const auto asked =
        std::ranges::find_if(doses, [](const auto* dose) { return dose != nullptr; });
    return std::ranges::all_of(
        doses, [&](const auto* dose) { return !dose || dose->amount == (*asked)->amount; });
}

} // namespace

SheetCell doseCell(const DosesByDay& doses, std::size_t day) {
    const auto* dose = doses[day];
    SheetCell cell;
    if (!dose)
        return cell;
    if (!sameAmounts(doses))
        cell.amount = dose->amount;
    if (!dose->perSide) {
        cell.lines = {{QString(), dose->sets}};
        return cell;
    }
    const auto boxes = [&](Side side) { return dose->sets + (dose->extraSetSide == side ? 1 : 0); };
    cell.lines = {{sideLetter(Side::Left), boxes(Side::Left)},
                  {sideLetter(Side::Right), boxes(Side::Right)}};
    return cell;
}

} // namespace hipwise
