#pragma once

#include "app/printing/marks.h"
#include "app/printing/sheet_style.h"
#include "app/printing/week_sheet.h"

#include <vector>

namespace hipwise {

using SheetPages = std::vector<SheetPage>;

// What holds for the pages of every sheet.
/// 15 mm on every edge.
void expectMargins(const WeekSheet& sheet, const SheetPages& pages, const SheetStyle& style);
/// 12 pt, or 16 pt where the print is large, and headings of at least 16 pt.
void expectPrintThatCanBeRead(const WeekSheet& sheet, const SheetPages& pages,
                              const SheetStyle& style);
void expectBoxesOfSixMillimetres(const WeekSheet& sheet, const SheetPages& pages,
                                 const SheetStyle& style);
void expectNoTextOnText(const WeekSheet& sheet, const SheetPages& pages, const SheetStyle& style);
void expectNoTextInBoxes(const WeekSheet& sheet, const SheetPages& pages, const SheetStyle& style);
void expectNoLineThroughMarks(const WeekSheet& sheet, const SheetPages& pages,
                              const SheetStyle& style);
void expectClearFrames(const WeekSheet& sheet, const SheetPages& pages, const SheetStyle& style);
/// At least 24 mm by 12 mm beside each exercise that has room for drawings.
void expectWhiteForDrawings(const WeekSheet& sheet, const SheetPages& pages,
                            const SheetStyle& style);
void expectEveryBoxAndWord(const WeekSheet& sheet, const SheetPages& pages,
                           const SheetStyle& style);
/// Title, sheet number and page number.
void expectNumberedPages(const WeekSheet& sheet, const SheetPages& pages, const SheetStyle& style);

/// All of these.
void expectSoundPages(const WeekSheet& sheet, const SheetPages& pages, const SheetStyle& style);

} // namespace hipwise
