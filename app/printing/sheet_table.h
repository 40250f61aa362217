#pragma once

#include "app/printing/density.h"
#include "app/printing/marks.h"
#include "app/printing/sheet_cells.h"
#include "app/printing/sheet_text.h"
#include "app/printing/week_sheet.h"

namespace hipwise {

/// The grid of a sheet: what to do at the left, one column of boxes for each day.
class SheetTable {
  public:
    /// `stacked` puts the days below the words instead of beside them.
    SheetTable(const WeekSheet& sheet, const PrintSizes& sizes, const Density& density, qreal width,
               bool stacked);

    /// Whether names and doses have room beside the days, and the boxes within them.
    bool isReadable() const;
    bool isStacked() const { return m_stacked; }
    /// What the letters and signs in the cells mean.
    QString legend() const;
    Block header() const;
    Block exercise(const SheetRow& row) const;
    Block writing(const WritingRow& row) const;

  private:
    qreal dayWidthFor(bool shortAmounts) const;
    /// The width that the words to circle need; 0 where the exercises' words need it more.
    qreal roomyDayWidth() const;
    qreal wordsWidth() const;
    QRectF dayArea(std::size_t day, qreal top, qreal height) const;
    std::vector<TextRun> headerRuns() const;
    Block nameAndDose(const SheetRow& row, qreal width, qreal height) const;
    /// What stands beside boxes of that height.
    Block words(const SheetRow& row, qreal height) const;
    void rule(Marks& marks, qreal top, qreal bottom) const;

    const WeekSheet& m_sheet;
    PrintSizes m_sizes;
    Density m_density;
    qreal m_width = 0;
    bool m_stacked = false;
    bool m_shortAmounts = false;
    SheetCells m_cells;
    qreal m_dayWidth = 0;
    /// Where the first day begins.
    qreal m_daysLeft = 0;
};

} // namespace hipwise
