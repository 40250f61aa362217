#pragma once

#include "app/printing/density.h"
#include "app/printing/marks.h"
#include "app/printing/week_sheet.h"

namespace hipwise {

/// How the amount and the boxes of one exercise on one day are set.
class SheetCells {
  public:
    SheetCells(const PrintSizes& sizes, const Density& density, bool shortAmounts)
        : m_sizes(sizes),
          m_density(density),
          m_shortAmounts(shortAmounts) {}

    /// White left and right of what a cell holds.
    qreal padding() const { return m_density.compact ? 3 : 5; }
    /// Width without the white around it.
    qreal neededWidth(const SheetCell& cell) const;
    qreal height(const SheetCell& cell, qreal columnWidth) const;
    void place(Marks& marks, const SheetCell& cell, const QRectF& area) const;

  private:
    qreal boxGap() const { return m_density.compact ? 2 : 3; }
    QString amountOf(const SheetCell& cell) const;
    qreal amountWidth(const SheetCell& cell) const;
    qreal labelWidth(const BoxLine& line) const;
    /// Left and right in one line instead of one below the other.
    bool isInLine(const SheetCell& cell) const;
    qreal boxesWidth(const SheetCell& cell) const;
    qreal boxesHeight(const SheetCell& cell) const;
    qreal besideWidth(const SheetCell& cell) const;
    bool isBeside(const SheetCell& cell, qreal columnWidth) const;
    void placeBoxes(Marks& marks, const SheetCell& cell, QPointF topLeft) const;

    PrintSizes m_sizes;
    Density m_density;
    bool m_shortAmounts;
};

} // namespace hipwise
