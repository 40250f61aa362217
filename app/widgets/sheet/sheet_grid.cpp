#include "app/widgets/sheet/sheet_grid.h"

#include "app/models/sheet_typing_words.h"
#include "app/text/dose_words.h"
#include "app/widgets/colours.h"
#include "app/widgets/measure.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

/// Distances in line heights.
constexpr double boxHeights = 1.7;
constexpr double boxWidths = 2.3;
constexpr double gap = 0.3;
constexpr double nameWidth = 16;
constexpr double sideLabel = 1.2;
constexpr double painRoom = 3.4;

/// Lines of boxes of a cell: one for each side.
int linesOf(const TypedCell& cell) {
    return cell.boxes.empty() || !cell.boxes.front().side ? 1 : 2;
}

/// Which line a box stands on, and its place there.
std::pair<int, int> standOf(const TypedCell& cell, std::size_t box) {
    const auto& side = cell.boxes[box].side;
    const auto before = static_cast<int>(
        std::count_if(cell.boxes.begin(), cell.boxes.begin() + static_cast<std::ptrdiff_t>(box),
                      [&](const TypedBox& other) { return other.side == side; }));
    return {side == Side::Right ? 1 : 0, before};
}

int mostInALine(const TypedSheet& sheet) {
    int most = 2;
    for (const TypedRow& row : sheet.rows)
        for (const TypedCell& cell : row.cells)
            for (std::size_t box = 0; box < cell.boxes.size(); ++box)
                most = std::max(most, standOf(cell, box).second + 1);
    return most;
}

} // namespace

SheetGrid::SheetGrid(QWidget* parent) : SpokenWidget(QAccessible::Table, Qt::StrongFocus, parent) {
    setObjectName(QStringLiteral("sheetGrid"));
    setAccessibleName(tr("The sheet"));
    showTyping();
}

void SheetGrid::setTyping(SheetTyping typing) {
    m_typing = std::move(typing);
    updateGeometry();
    showTyping();
}

void SheetGrid::showTyping() {
    say(placeWords(m_typing));
    update();
}

void SheetGrid::undo() {
    m_typing.undo();
    showTyping();
    Q_EMIT typed();
}

QList<KeyNote> SheetGrid::keys() const {
    return {{tr("Space"), tr("On a sheet: this set was done as asked; go on")},
            {tr("Enter"), tr("On a sheet: the rest of the exercise was done as asked; go on")},
            {tr("A"), tr("On a sheet: the rest of the day was done as asked")},
            {tr("0 to 9"), tr("On a sheet: how many, or how many seconds")},
            {tr("P and a number"), tr("On a sheet: pain during the exercise")},
            {tr("E, R or H"), tr("On a sheet: it was easy, right or hard")},
            {tr("Backspace"), tr("On a sheet: nothing was written here")},
            {tr("Arrows, Page Up and Page Down"), tr("On a sheet: move, and from day to day")}};
}

int SheetGrid::boxSide() const {
    return em(*this, boxHeights);
}

int SheetGrid::wordsWidth() const {
    return em(*this, nameWidth);
}

int SheetGrid::dayWidth() const {
    const int across = mostInALine(m_typing.sheet());
    return em(*this, sideLabel + painRoom) + across * (em(*this, boxWidths) + em(*this, gap));
}

int SheetGrid::rowHeight(std::size_t row) const {
    const TypedSheet& sheet = m_typing.sheet();
    int lines = 1;
    if (row < sheet.rows.size())
        for (const TypedCell& cell : sheet.rows[row].cells)
            lines = std::max(lines, linesOf(cell));
    const int boxes = lines * (boxSide() + em(*this, gap)) + em(*this, gap);
    return row < sheet.rows.size() ? std::max(boxes, em(*this, 2.9)) : boxes;
}

QRect SheetGrid::rowArea(std::size_t row) const {
    int top = em(*this, 1.8);
    for (std::size_t above = 0; above < row; ++above)
        top += rowHeight(above);
    return {0, top, sizeHint().width(), rowHeight(row)};
}

QRect SheetGrid::cellArea(std::size_t row, std::size_t day) const {
    const QRect whole = rowArea(row);
    return {wordsWidth() + static_cast<int>(day) * dayWidth(), whole.top(), dayWidth(),
            whole.height()};
}

QRect SheetGrid::area(const SheetPlace& place) const {
    const TypedSheet& sheet = m_typing.sheet();
    if (place.day >= sheet.days.size() || place.row >= sheet.rows.size() + linesBelow)
        return {};
    const QRect cell = cellArea(place.row, place.day);
    const int left = cell.left() + em(*this, sideLabel);
    const int top = cell.top() + em(*this, gap);
    if (place.row >= sheet.rows.size())
        return {left, top, 2 * em(*this, boxWidths) + em(*this, gap), boxSide()};
    const TypedCell& typed = sheet.rows[place.row].cells[place.day];
    if (place.box >= typed.boxes.size())
        return {};
    const auto [line, at] = standOf(typed, place.box);
    return {left + at * (em(*this, boxWidths) + em(*this, gap)),
            top + line * (boxSide() + em(*this, gap)), em(*this, boxWidths), boxSide()};
}

QSize SheetGrid::sizeHint() const {
    const TypedSheet& sheet = m_typing.sheet();
    int tall = em(*this, 2.2);
    for (std::size_t row = 0; row < sheet.rows.size() + linesBelow; ++row)
        tall += rowHeight(row);
    return {wordsWidth() + static_cast<int>(sheet.days.size()) * dayWidth() + 2, tall};
}

void SheetGrid::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const TypedSheet before = m_typing.sheet();
    if (!plain || (!move(event->key()) && !write(event->key())))
        return SpokenWidget::keyPressEvent(event);
    showTyping();
    Q_EMIT moved(area(m_typing.place()));
    if (m_typing.sheet() != before)
        Q_EMIT typed();
}

bool SheetGrid::move(int key) {
    switch (key) {
    case Qt::Key_Left:
        m_typing.previousBox();
        return true;
    case Qt::Key_Right:
        m_typing.nextBox();
        return true;
    case Qt::Key_Up:
        m_typing.previousRow();
        return true;
    case Qt::Key_Down:
        m_typing.nextRow();
        return true;
    case Qt::Key_PageUp:
        m_typing.previousDay();
        return true;
    case Qt::Key_PageDown:
        m_typing.nextDay();
        return true;
    default:
        return false;
    }
}

bool SheetGrid::write(int key) {
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_typing.digit(key - Qt::Key_0);
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
        m_typing.asAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_typing.exerciseAsAsked();
        return true;
    case Qt::Key_A:
        m_typing.dayAsAsked();
        return true;
    case Qt::Key_P:
        m_typing.askForPain();
        return true;
    case Qt::Key_E:
        m_typing.effort(Effort::Easy);
        return true;
    case Qt::Key_R:
        m_typing.effort(Effort::Good);
        return true;
    case Qt::Key_H:
        m_typing.effort(Effort::Hard);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_typing.clear();
        return true;
    default:
        return false;
    }
}

/// Anywhere in a row of a day finds its first box.
void SheetGrid::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const TypedSheet& sheet = m_typing.sheet();
    for (std::size_t day = 0; day < sheet.days.size(); ++day)
        for (std::size_t row = 0; row < sheet.rows.size() + linesBelow; ++row) {
            if (!cellArea(row, day).contains(at))
                continue;
            m_typing.moveTo({day, row, 0});
            if (row < sheet.rows.size())
                for (std::size_t box = 0; box < sheet.rows[row].cells[day].boxes.size(); ++box)
                    if (area({day, row, box}).contains(at))
                        m_typing.moveTo({day, row, box});
        }
    showTyping();
}

} // namespace hipwise
