#include "tests/app/printing/sheet_promises.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QStringList>

namespace hipwise {
namespace {

constexpr qreal hair = 0.01;

QString textOf(const SheetPages& pages) {
    QStringList lines;
    for (const auto& page : pages)
        for (const auto& text : page.marks.texts)
            lines << text.text;
    return lines.join(QLatin1Char(' '));
}

std::size_t boxesOf(const SheetPages& pages) {
    std::size_t boxes = 0;
    for (const auto& page : pages)
        boxes += page.marks.boxes.size();
    return boxes;
}

/// The ink of a line of print: accents and descenders need less than the whole line height.
QRectF ink(const PlacedText& text) {
    return text.area.adjusted(0.2, 1.5, -0.2, -1.5);
}

} // namespace

void expectMargins(const WeekSheet&, const SheetPages& pages, const SheetStyle&) {
    for (const auto& page : pages) {
        const qreal margin = fromMillimetres(15);
        const QRectF inside =
            QRectF(QPointF(), page.size).adjusted(margin, margin, -margin, -margin);
        for (const auto& text : page.marks.texts)
            EXPECT_TRUE(inside.contains(text.area)) << text.text.toStdString();
        for (const auto& box : page.marks.boxes)
            EXPECT_TRUE(inside.contains(box));
        for (const auto& frame : page.marks.frames)
            EXPECT_TRUE(inside.contains(frame));
        for (const auto& line : page.marks.lines) {
            EXPECT_TRUE(inside.contains(line.p1()));
            EXPECT_TRUE(inside.contains(line.p2()));
        }
    }
}

void expectPrintThatCanBeRead(const WeekSheet&, const SheetPages& pages, const SheetStyle& style) {
    const int smallest = style.large ? 16 : 12;
    int headings = 0;
    for (const auto& page : pages)
        for (const auto& text : page.marks.texts) {
            EXPECT_GE(text.size, smallest) << text.text.toStdString();
            headings += text.size >= 16 && text.bold ? 1 : 0;
        }
    EXPECT_GE(headings, 1);
}

void expectBoxesOfSixMillimetres(const WeekSheet&, const SheetPages& pages, const SheetStyle&) {
    for (const auto& page : pages)
        for (const auto& box : page.marks.boxes) {
            EXPECT_GE(box.width(), fromMillimetres(6));
            EXPECT_GE(box.height(), fromMillimetres(6));
        }
}

void expectNoTextOnText(const WeekSheet&, const SheetPages& pages, const SheetStyle&) {
    for (const auto& page : pages) {
        const auto& texts = page.marks.texts;
        for (std::size_t a = 0; a < texts.size(); ++a)
            for (std::size_t b = a + 1; b < texts.size(); ++b)
                EXPECT_FALSE(ink(texts[a]).intersects(ink(texts[b])))
                    << texts[a].text.toStdString() << " / " << texts[b].text.toStdString();
    }
}

void expectNoTextInBoxes(const WeekSheet&, const SheetPages& pages, const SheetStyle&) {
    for (const auto& page : pages) {
        const auto& boxes = page.marks.boxes;
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            for (std::size_t b = a + 1; b < boxes.size(); ++b)
                EXPECT_FALSE(boxes[a].intersects(boxes[b]));
            for (const auto& text : page.marks.texts)
                EXPECT_FALSE(boxes[a].intersects(ink(text))) << text.text.toStdString();
        }
    }
}

void expectNoLineThroughMarks(const WeekSheet&, const SheetPages& pages, const SheetStyle&) {
    for (const auto& page : pages)
        for (const auto& line : page.marks.lines) {
            const QRectF stroke = QRectF(line.p1(), line.p2()).adjusted(-hair, -hair, hair, hair);
            for (const auto& text : page.marks.texts)
                EXPECT_FALSE(stroke.intersects(ink(text))) << text.text.toStdString();
            for (const auto& box : page.marks.boxes)
                EXPECT_FALSE(stroke.intersects(box));
        }
}

void expectClearFrames(const WeekSheet&, const SheetPages& pages, const SheetStyle&) {
    for (const auto& page : pages)
        for (const auto& frame : page.marks.frames)
            for (const auto& text : page.marks.texts)
                EXPECT_TRUE(frame.contains(text.area) || !frame.intersects(ink(text)))
                    << text.text.toStdString();
}

void expectWhiteForDrawings(const WeekSheet&, const SheetPages& pages, const SheetStyle&) {
    for (const auto& page : pages)
        for (const auto& figure : page.marks.figures) {
            EXPECT_GE(figure.area.width(), fromMillimetres(24) - hair);
            EXPECT_GE(figure.area.height(), fromMillimetres(12) - hair);
            const auto room = figure.area.adjusted(hair, hair, -hair, -hair);
            for (const auto& text : page.marks.texts)
                EXPECT_FALSE(room.intersects(ink(text))) << text.text.toStdString();
            for (const auto& box : page.marks.boxes)
                EXPECT_FALSE(room.intersects(box));
        }
}

void expectEveryBoxAndWord(const WeekSheet& sheet, const SheetPages& pages, const SheetStyle&) {
    std::size_t asked = 0;
    for (const auto& row : sheet.rows)
        for (const auto& cell : row.cells)
            for (const auto& line : cell.lines)
                asked += static_cast<std::size_t>(line.boxes);
    EXPECT_EQ(boxesOf(pages), asked);
    static const QRegularExpression betweenWords(QStringLiteral("[ -]"));
    const auto all = textOf(pages);
    QStringList words{sheet.howTo,         sheet.painRule.text, sheet.getHelp.text,
                      sheet.progress.text, sheet.everyDay.text, sheet.footer};
    for (const auto& row : sheet.rows)
        words << row.name << row.dose;
    for (const auto& sentence : words)
        for (const auto& word : sentence.split(betweenWords))
            EXPECT_TRUE(all.contains(word)) << word.toStdString();
}

void expectNumberedPages(const WeekSheet& sheet, const SheetPages& pages, const SheetStyle&) {
    for (std::size_t number = 0; number < pages.size(); ++number) {
        const auto all = textOf({pages[number]});
        EXPECT_TRUE(all.contains(sheet.title));
        EXPECT_TRUE(all.contains(sheet.number));
        EXPECT_TRUE(
            all.contains(QStringLiteral("page %1 of %2").arg(number + 1).arg(pages.size())));
    }
}

void expectSoundPages(const WeekSheet& sheet, const SheetPages& pages, const SheetStyle& style) {
    for (const auto promise :
         {expectMargins, expectPrintThatCanBeRead, expectBoxesOfSixMillimetres, expectNoTextOnText,
          expectNoTextInBoxes, expectNoLineThroughMarks, expectClearFrames, expectWhiteForDrawings,
          expectEveryBoxAndWord, expectNumberedPages})
        promise(sheet, pages, style);
}

} // namespace hipwise
