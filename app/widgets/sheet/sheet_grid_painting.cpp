#include "app/models/sheet_typing_words.h"
#include "app/text/dose_words.h"
#include "app/widgets/colours.h"
#include "app/widgets/mark_painting.h"
#include "app/widgets/measure.h"
#include "app/widgets/sheet/sheet_grid.h"

#include <QPainter>

namespace hipwise {

void SheetGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_typing.isEmpty())
        return;
    paintHeadings(painter);
    for (std::size_t row = 0; row < m_typing.sheet().rows.size() + linesBelow; ++row)
        paintRow(painter, row);
    paintPlace(painter);
}

void SheetGrid::paintHeadings(QPainter& painter) const {
    const Colours& colours = coloursOf(*this);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const auto& days = m_typing.sheet().days;
    for (std::size_t day = 0; day < days.size(); ++day) {
        painter.setPen(days[day].open ? colours.text : colours.quiet);
        const QRect below = cellArea(0, day);
        painter.drawText(QRect(below.left() + em(*this, 1.2), 0, below.width(), below.top()),
                         Qt::AlignLeft | Qt::AlignVCenter, days[day].heading);
    }
    painter.setFont(font());
}

void SheetGrid::paintRow(QPainter& painter, std::size_t row) const {
    const Colours& colours = coloursOf(*this);
    const TypedSheet& sheet = m_typing.sheet();
    const QRect whole = rowArea(row);
    painter.setPen(colours.line);
    painter.drawLine(whole.topLeft(), whole.topRight());
    const QRect words = whole.adjusted(0, em(*this, 0.3), wordsWidth() - whole.width(), 0);
    const QFontMetrics metrics(font());
    painter.setPen(colours.text);
    const auto line = row < sheet.rows.size()
                          ? sheet.rows[row].name
                          : lineBelowWords(static_cast<SheetLineBelow>(row - sheet.rows.size()));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(line, Qt::ElideRight, words.width()));
    if (row < sheet.rows.size()) {
        painter.setPen(colours.quiet);
        painter.drawText(words.adjusted(0, em(*this, 1.2), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(sheet.rows[row].dose, Qt::ElideRight, words.width()));
    }
    for (std::size_t day = 0; day < sheet.days.size(); ++day) {
        if (row < sheet.rows.size())
            paintCell(painter, row, day);
        else
            paintBelow(painter, row, day);
    }
}

void SheetGrid::paintCell(QPainter& painter, std::size_t row, std::size_t day) const {
    const Colours& colours = coloursOf(*this);
    const TypedCell& cell = m_typing.sheet().rows[row].cells[day];
    for (std::size_t box = 0; box < cell.boxes.size(); ++box) {
        const TypedBox& typed = cell.boxes[box];
        const QRect room = area({day, row, box});
        const bool ticked = typed.done == numberOf(typed.asked);
        const QString text = typed.done && !ticked ? QString::number(*typed.done)
                             : typed.done          ? QString()
                                                   : amountInShort(typed.asked);
        painter.setPen(!typed.done ? colours.quiet : colours.text);
        paintBox(painter, room, text, ticked);
        if (typed.side && typed.set == 1) {
            painter.setPen(colours.quiet);
            painter.drawText(room.translated(-em(*this, 1.1), 0), Qt::AlignLeft | Qt::AlignVCenter,
                             sideLetter(*typed.side));
        }
    }
    const bool awaits =
        m_typing.awaitsPain() && m_typing.place().day == day && m_typing.place().row == row;
    if (!cell.pain && !awaits)
        return;
    const QString pain = cell.pain ? QString::number(*cell.pain) : QStringLiteral("?");
    const QRect here = cellArea(row, day);
    painter.setPen(colours.text);
    painter.drawText(QRect(here.right() - em(*this, 3.6), here.top() + em(*this, 0.3),
                           em(*this, 2.4), boxSide()),
                     Qt::AlignRight | Qt::AlignVCenter, tr("p %1", "pain").arg(pain));
}

void SheetGrid::paintBelow(QPainter& painter, std::size_t row, std::size_t day) const {
    const TypedSheet& sheet = m_typing.sheet();
    const auto line = static_cast<SheetLineBelow>(row - sheet.rows.size());
    painter.setPen(coloursOf(*this).text);
    paintBox(painter, area({day, row, 0}), lineBelowValue(line, sheet.days[day]), false);
}

/// The pen is the colour of the text.
void SheetGrid::paintBox(QPainter& painter, const QRect& area, const QString& text,
                         bool ticked) const {
    const Colours& colours = coloursOf(*this);
    const QColor ink = painter.pen().color();
    const double radius = em(*this, 0.2);
    painter.setPen(ticked ? QPen(Qt::NoPen) : QPen(colours.control));
    painter.setBrush(ticked ? colours.done : colours.card);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setBrush(Qt::NoBrush);
    if (ticked) {
        const double side = area.height();
        paintTick(painter, QRectF(area.center().x() - side / 2, area.top(), side, side),
                  colours.onDone);
        return;
    }
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignCenter, text);
}

void SheetGrid::paintPlace(QPainter& painter) const {
    const double ring = ringWidth(*this);
    const QRectF around = QRectF(area(m_typing.place())).adjusted(-ring, -ring, ring, ring);
    if (hasFocus()) {
        painter.setPen(QPen(coloursOf(*this).accent, ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(around, em(*this, 0.3), em(*this, 0.3));
    }
}

} // namespace hipwise
