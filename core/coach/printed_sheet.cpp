#include "core/coach/printed_sheet.h"

#include "core/coach/sheet_number.h"
#include "core/coach/sheet_order.h"

#include <algorithm>

namespace hipwise {
namespace {

void add(std::vector<PrintedSheet>& sheets, PrintedSheet sheet) {
    const bool isEmpty = printedSessions(sheet.week()).empty();
    if (!isEmpty && std::ranges::find(sheets, sheet.number, &PrintedSheet::number) == sheets.end())
        sheets.push_back(std::move(sheet));
}

Date firstDay(const PrintedSheet& sheet) {
    return printedSessions(sheet.week()).front()->date;
}

} // namespace

PrintedSheet printedSheet(const Programme& programme, const Week& week) {
    PrintedSheet sheet{sheetNumber(programme, week), programme};
    sheet.programme.weeks = {week};
    return sheet;
}

std::vector<PrintedSheet> sheetsInHand(const std::vector<Programme>& printed,
                                       const Programme& programme) {
    std::vector<PrintedSheet> sheets;
    for (const Programme& week : printed)
        add(sheets, printedSheet(week, week.weeks.front()));
    for (const Week& week : programme.weeks) {
        const auto sessions = printedSessions(week);
        if (!sessions.empty() && sessions.front()->date <= programme.today)
            add(sheets, printedSheet(programme, week));
    }
    std::ranges::stable_sort(sheets, [](const PrintedSheet& a, const PrintedSheet& b) {
        return firstDay(a).mondayOfWeek() > firstDay(b).mondayOfWeek();
    });
    return sheets;
}

} // namespace hipwise
