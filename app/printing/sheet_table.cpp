#include "app/printing/sheet_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hipwise {

namespace {

const qreal writingHeight = fromMillimetres(7.2);

bool anyAmount(const WeekSheet& sheet) {
    return std::ranges::any_of(sheet.rows, [](const auto& row) {
        return std::ranges::any_of(row.cells,
                                   [](const auto& cell) { return cell.amount.has_value(); });
    });
}

/// Keeps each number with the word it counts: no line begins with "12" or ends with "1".
QString unbroken(QString words) {
    static const QRegularExpression before(QStringLiteral("\\bof (\\d)"));
    static const QRegularExpression after(QStringLiteral("(\\d) "));
    words.replace(before, QStringLiteral("of\u00a0\\1"));
    return words.replace(after, QStringLiteral("\\1\u00a0"));
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
    m_shortAmounts = anyAmount(sheet) && (density.compact || dayWidthFor(false) > widest);
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
    const qreal figure = roomFor(m_density.figures).width();
    const qreal days = static_cast<qreal>(std::max<std::size_t>(m_sheet.days.size(), 1));
    const qreal spare = (m_width - figure - 19.0 * m_sizes.body) / days;
    qreal useful = 0;
    for (const auto& row : m_sheet.writing)
        useful = std::max(useful, textWidth(row.cell, m_sizes.body, false));
    const qreal wanted = useful + 2 * m_cells.padding() + 1;
    return wanted <= spare ? wanted : 0;
}

qreal SheetTable::wordsWidth() const {
    const qreal figure = roomFor(m_density.figures).width();
    const qreal beside = figure > 0 ? figure + m_cells.padding() : 0;
    return (m_stacked ? m_width : m_daysLeft) - beside - m_cells.padding();
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
    const auto title = m_stacked ? Block() : paragraph(headerRuns(), m_sizes.body, m_daysLeft);
    const qreal height = std::max(lineHeight(m_sizes.body), title.height) + 2 * m_density.padding;
    Block block{height, {}};
    block.marks.add(title.marks, {0, m_density.padding});
    for (std::size_t day = 0; day < m_sheet.days.size(); ++day)
        block.marks.texts.push_back(
            centred(m_sheet.days[day].heading, m_sizes.body, true, dayArea(day, 0, height)));
    block.marks.lines.emplace_back(0, 0, m_width, 0);
    rule(block.marks, 0, height);
    return block;
}

QString SheetTable::legend() const {
    QStringList words;
    if (!m_sheet.sides.isEmpty())
        words << m_sheet.sides;
    if (m_shortAmounts)
        words << m_sheet.shortWords;
    return words.join(QStringLiteral(", "));
}

/// "Exercise" and the legend, or the legend alone where that saves a line.
std::vector<TextRun> SheetTable::headerRuns() const {
    const auto title = QCoreApplication::translate("hipwise::Sheet", "Exercise");
    const auto words = legend();
    const auto both = QStringLiteral("%1 (%2)").arg(title, words);
    if (words.isEmpty())
        return {{title, true}};
    if (textWidth(both, m_sizes.body, true) > m_daysLeft &&
        textWidth(words, m_sizes.body, false) <= m_daysLeft)
        return {{words}};
    return {{title, true}, {QStringLiteral(" (%1)").arg(words)}};
}

/// Name and dose below each other, or in one paragraph where that alone fits into the height.
Block SheetTable::nameAndDose(const SheetRow& row, qreal width, qreal height) const {
    const auto dose = unbroken(row.dose);
    auto below = paragraph({{row.name, true}}, m_sizes.body, width);
    below.addBelow(paragraph({{dose}}, m_sizes.body, width));
    if (!m_density.compact || below.height <= height)
        return below;
    auto one = paragraph({{row.name + QStringLiteral(": "), true}, {dose}}, m_sizes.body, width);
    return one.height < below.height ? one : below;
}

Block SheetTable::words(const SheetRow& row, qreal height) const {
    const qreal width = wordsWidth();
    const QSizeF room = roomFor(m_density.figures);
    auto text = nameAndDose(row, width, std::max(height, room.height()));
    if (m_density.cues && !row.cue.isEmpty())
        text.addBelow(paragraph({{row.cue}}, m_sizes.body, width));
    if (m_density.figures == FigureSize::None)
        return text;
    Block block{std::max(text.height, room.height()), {}};
    block.marks.add(text.marks,
                    {room.width() + m_cells.padding(), (block.height - text.height) / 2});
    const QPointF place(0, (block.height - room.height()) / 2);
    block.marks.figures.push_back({row.exercise, QRectF(place, room), row.picture});
    return block;
}

Block SheetTable::exercise(const SheetRow& row) const {
    qreal cells = 0;
    for (const auto& cell : row.cells)
        cells = std::max(cells, m_cells.height(cell, m_dayWidth));
    const auto text = words(row, m_stacked ? 0 : cells);
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
    const qreal width = m_stacked ? m_width : m_daysLeft - m_cells.padding();
    const bool fits =
        textWidth(row.label, m_sizes.body, true) <= width &&
        textWidth(row.cell, m_sizes.body, false) + 2 * m_cells.padding() <= m_dayWidth;
    const auto& cell = fits ? row.cell : row.narrowCell;
    const auto label = paragraph({{fits ? row.label : row.narrowLabel, true}}, m_sizes.body, width);
    const qreal room = writingHeight * m_sizes.body / 12.0;
    const qreal top = m_stacked ? label.height + 2 : 0;
    const qreal inner = m_stacked ? room : std::max(room, label.height + 2);
    Block block{top + inner, {}};
    block.marks.add(label.marks, {0, m_stacked ? 2 : (inner - label.height) / 2});
    for (std::size_t day = 0; !cell.isEmpty() && day < m_sheet.days.size(); ++day)
        block.marks.texts.push_back(centred(cell, m_sizes.body, false, dayArea(day, top, inner)));
    rule(block.marks, top, block.height);
    return block;
}

} // namespace hipwise
