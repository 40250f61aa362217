#include "app/printing/sheet_table.h"

#include "app/printing/sheet_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

const qreal figureWidth = fromMillimetres(26);
const qreal figureHeight = fromMillimetres(14);
const qreal writingHeight = fromMillimetres(7.2);

bool anyAmount(const WeekSheet& sheet) {
    return std::ranges::any_of(sheet.rows, [](const auto& row) {
        return std::ranges::any_of(row.cells,
                                   [](const auto& cell) { return cell.amount.has_value(); });
    });
}

} // namespace

SheetTable::SheetTable(const WeekSheet& sheet, const PrintSizes& sizes, const Density& density,
                       qreal width, bool stacked)
    : m_sheet(sheet),
      m_sizes(sizes),
      m_density(density),
      m_width(width),
      m_stacked(stacked),
      m_cells(sizes, density, false) {
    const auto days = static_cast<qreal>(std::max<std::size_t>(sheet.days.size(), 1));
    const qreal widest = (stacked ? width : width - 15.0 * sizes.body) / days;
    m_shortAmounts = anyAmount(sheet) && dayWidthFor(false) > widest;
    m_cells = SheetCells(sizes, density, m_shortAmounts);
    m_dayWidth = stacked ? width / days : std::max(dayWidthFor(m_shortAmounts), roomyDayWidth());
    m_daysLeft = stacked ? 0 : width - m_dayWidth * static_cast<qreal>(sheet.days.size());
}

bool SheetTable::isReadable() const {
    return dayWidthFor(m_shortAmounts) <= m_dayWidth && wordsWidth() >= 9.0 * m_sizes.body;
}

qreal SheetTable::dayWidthFor(bool shortAmounts) const {
    const SheetCells cells(m_sizes, m_density, shortAmounts);
    qreal width = 0;
    for (const auto& day : m_sheet.days)
        width = std::max(width, textWidth(day.heading, m_sizes.body, true));
    for (const auto& row : m_sheet.rows)
        for (const auto& cell : row.cells)
            width = std::max(width, cells.neededWidth(cell));
    return width + 2 * cells.padding();
}

qreal SheetTable::roomyDayWidth() const {
    const qreal figure = m_density.figures ? figureWidth : 0;
    const qreal days = static_cast<qreal>(std::max<std::size_t>(m_sheet.days.size(), 1));
    const qreal spare = (m_width - figure - 19.0 * m_sizes.body) / days;
    qreal useful = 0;
    for (const auto& row : m_sheet.writing)
        useful = std::max(useful, textWidth(row.cell, m_sizes.body, false));
    return std::min(spare, useful + 2 * m_cells.padding() + 1);
}

qreal SheetTable::wordsWidth() const {
    const qreal figure = m_density.figures ? figureWidth + m_cells.padding() : 0;
    return (m_stacked ? m_width : m_daysLeft) - figure - m_cells.padding();
}

QRectF SheetTable::dayArea(std::size_t day, qreal top, qreal height) const {
    return {m_daysLeft + static_cast<qreal>(day) * m_dayWidth, top, m_dayWidth, height};
}

void SheetTable::rule(Marks& marks, qreal top, qreal bottom) const {
    for (std::size_t day = m_stacked ? 1 : 0; day < m_sheet.days.size(); ++day) {
        const qreal x = dayArea(day, top, 0).left();
        marks.lines.emplace_back(x, top, x, bottom);
    }
    marks.lines.emplace_back(0, bottom, m_width, bottom);
}

Block SheetTable::header() const {
    const qreal height = lineHeight(m_sizes.body) + 2 * m_density.padding;
    Block block{height, {}};
    if (!m_stacked) {
        const auto title = QCoreApplication::translate("hipwise::Sheet", "Exercise");
        block.marks.add(paragraph({{title, true}}, m_sizes.body, m_daysLeft).marks,
                        {0, m_density.padding});
    }
    for (std::size_t day = 0; day < m_sheet.days.size(); ++day)
        block.marks.texts.push_back(
            centred(m_sheet.days[day].heading, m_sizes.body, true, dayArea(day, 0, height)));
    block.marks.lines.emplace_back(0, 0, m_width, 0);
    rule(block.marks, 0, height);
    return block;
}

Block SheetTable::words(const SheetRow& row) const {
    const qreal width = wordsWidth();
    Block text;
    const auto append = [&](const std::vector<TextRun>& runs) {
        const auto lines = paragraph(runs, m_sizes.body, width);
        text.marks.add(lines.marks, {0, text.height});
        text.height += lines.height;
    };
    if (m_density.compact) {
        append({{row.name + QStringLiteral(": "), true}, {row.dose}});
    } else {
        append({{row.name, true}});
        append({{row.dose}});
    }
    if (m_density.cues && !row.cue.isEmpty())
        append({{row.cue}});
    if (!m_density.figures)
        return text;
    Block block{std::max(text.height, figureHeight), {}};
    block.marks.add(text.marks, {0, (block.height - text.height) / 2});
    block.marks.figures.push_back({row.exercise,
                                   {width + m_cells.padding(), (block.height - figureHeight) / 2,
                                    figureWidth, figureHeight}});
    return block;
}

Block SheetTable::exercise(const SheetRow& row) const {
    const auto text = words(row);
    qreal cells = 0;
    for (const auto& cell : row.cells)
        cells = std::max(cells, m_cells.height(cell, m_dayWidth));
    const qreal padding = m_density.padding;
    const qreal top = m_stacked ? text.height + padding : 0;
    const qreal inner = m_stacked ? cells : std::max(text.height, cells);
    Block block{top + inner + 2 * padding, {}};
    block.marks.add(text.marks, {0, padding + (m_stacked ? 0 : (inner - text.height) / 2)});
    for (std::size_t day = 0; day < row.cells.size(); ++day)
        m_cells.place(block.marks, row.cells[day], dayArea(day, top + padding, inner));
    rule(block.marks, top, block.height);
    return block;
}

Block SheetTable::writing(const WritingRow& row) const {
    const bool fits =
        textWidth(row.cell, m_sizes.body, false) + 2 * m_cells.padding() <= m_dayWidth;
    const qreal width = m_stacked ? m_width : m_daysLeft - m_cells.padding();
    const auto label =
        paragraph({{fits ? row.label : row.fullLabel, !m_density.compact}}, m_sizes.body, width);
    const qreal room = writingHeight * m_sizes.body / 12.0;
    const qreal top = m_stacked ? label.height + 2 : 0;
    const qreal inner = m_stacked ? room : std::max(room, label.height + 2);
    Block block{top + inner, {}};
    block.marks.add(label.marks, {0, m_stacked ? 2 : (inner - label.height) / 2});
    for (std::size_t day = 0; fits && !row.cell.isEmpty() && day < m_sheet.days.size(); ++day)
        block.marks.texts.push_back(
            centred(row.cell, m_sizes.body, false, dayArea(day, top, inner)));
    rule(block.marks, top, block.height);
    return block;
}

} // namespace hipwise
