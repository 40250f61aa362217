#pragma once

#include "app/printing/density.h"
#include "app/printing/marks.h"
#include "app/printing/week_sheet.h"

namespace hipwise {

/// Title, name and dates at the left, how often in a frame at the right.
Block headBlock(const WeekSheet& sheet, const PrintSizes& sizes, qreal width);
/// The head of a page that continues the sheet.
Block continuedHeadBlock(const WeekSheet& sheet, const PrintSizes& sizes, qreal width);
/// Bold heading and text in one paragraph.
Block noticeLine(const SheetNotice& notice, const PrintSizes& sizes, qreal width);
/// The pain rule and when to get help, in two frames of one size.
Block safetyBlock(const WeekSheet& sheet, const PrintSizes& sizes, const Density& density,
                  qreal width);
/// As many lines to write on as fit in a height, at least one and at most five.
Block notesBlock(const PrintSizes& sizes, qreal width, qreal height);
qreal smallestNotes(const PrintSizes& sizes);
Block footerBlock(const WeekSheet& sheet, const PrintSizes& sizes, qreal width,
                  const QString& pageWords);

} // namespace hipwise
