#include "app/printing/sheet_cells.h"

#include "app/printing/sheet_text.h"
#include "app/text/dose_words.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr qreal underAmount = 2;
constexpr int boxesInLine = 3;
constexpr qreal betweenSides = 5;

int linesFor(int boxes) {
    return (boxes + boxesInLine - 1) / boxesInLine;
}

} // namespace

QString SheetCells::amountOf(const SheetCell& cell) const {
    if (!cell.amount)
        return {};
    return m_shortAmounts ? amountInShort(*cell.amount) : amountInWords(*cell.amount);
}

qreal SheetCells::amountWidth(const SheetCell& cell) const {
    return cell.amount ? textWidth(amountOf(cell), m_sizes.body, true) : 0;
}

qreal SheetCells::labelWidth(const BoxLine& line) const {
    return line.label.isEmpty() ? 0 : 0.85 * m_sizes.body;
}

bool SheetCells::isInLine(const SheetCell& cell) const {
    return m_density.sidesInLine && !cell.lines.empty() &&
           std::ranges::all_of(cell.lines, [](const BoxLine& line) { return line.boxes == 1; });
}

qreal SheetCells::boxesWidth(const SheetCell& cell) const {
    qreal width = 0;
    if (isInLine(cell)) {
        for (const auto& line : cell.lines)
            width += labelWidth(line) + m_sizes.box;
        return width + betweenSides * static_cast<qreal>(cell.lines.size() - 1);
    }
    for (const auto& line : cell.lines) {
        const int boxes = std::min(line.boxes, boxesInLine);
        width = std::max(width, labelWidth(line) + boxes * (m_sizes.box + boxGap()) - boxGap());
    }
    return width;
}

qreal SheetCells::boxesHeight(const SheetCell& cell) const {
    if (isInLine(cell))
        return m_sizes.box;
    int lines = 0;
    for (const auto& line : cell.lines)
        lines += linesFor(line.boxes);
    return lines > 0 ? lines * (m_sizes.box + boxGap()) - boxGap() : 0;
}

qreal SheetCells::besideWidth(const SheetCell& cell) const {
    return amountWidth(cell) + boxGap() + boxesWidth(cell);
}

bool SheetCells::isBeside(const SheetCell& cell, qreal columnWidth) const {
    return m_density.amountsBeside && cell.amount &&
           besideWidth(cell) <= columnWidth - 2 * padding();
}

qreal SheetCells::neededWidth(const SheetCell& cell) const {
    const bool few = std::ranges::all_of(
        cell.lines, [](const BoxLine& line) { return line.boxes < boxesInLine; });
    if (m_density.amountsBeside && cell.amount && few)
        return besideWidth(cell);
    return std::max(amountWidth(cell), boxesWidth(cell));
}

qreal SheetCells::height(const SheetCell& cell, qreal columnWidth) const {
    const bool above = cell.amount && !isBeside(cell, columnWidth);
    return boxesHeight(cell) + (above ? lineHeight(m_sizes.body) + underAmount : 0);
}

void SheetCells::place(Marks& marks, const SheetCell& cell, const QRectF& area) const {
    if (cell.lines.empty()) {
        marks.texts.push_back(centred(QStringLiteral("–"), m_sizes.body, false, area));
        return;
    }
    const QPointF centre = area.center();
    const qreal top = centre.y() - height(cell, area.width()) / 2;
    const qreal boxes = boxesWidth(cell);
    if (!cell.amount) {
        placeBoxes(marks, cell, {centre.x() - boxes / 2, top});
    } else if (isBeside(cell, area.width())) {
        const qreal left = centre.x() - besideWidth(cell) / 2;
        const qreal width = amountWidth(cell);
        marks.texts.push_back(
            centred(amountOf(cell), m_sizes.body, true, {left, area.top(), width, area.height()}));
        placeBoxes(marks, cell, {left + width + boxGap(), top});
    } else {
        const qreal line = lineHeight(m_sizes.body);
        marks.texts.push_back(
            centred(amountOf(cell), m_sizes.body, true, {area.left(), top, area.width(), line}));
        placeBoxes(marks, cell, {centre.x() - boxes / 2, top + line + underAmount});
    }
}

void SheetCells::placeBoxes(Marks& marks, const SheetCell& cell, QPointF topLeft) const {
    const qreal pitch = m_sizes.box + boxGap();
    QPointF at = topLeft;
    for (const auto& line : cell.lines) {
        const qreal label = labelWidth(line);
        if (label > 0)
            marks.texts.push_back(
                centred(line.label, m_sizes.body, false, {at.x() - 1, at.y(), label, m_sizes.box}));
        for (int box = 0; box < line.boxes; ++box)
            marks.boxes.emplace_back(at.x() + label + (box % boxesInLine) * pitch,
                                     at.y() + (box / boxesInLine) * pitch, m_sizes.box,
                                     m_sizes.box);
        at += isInLine(cell) ? QPointF(label + m_sizes.box + betweenSides, 0)
                             : QPointF(0, linesFor(line.boxes) * pitch);
    }
}

} // namespace hipwise
