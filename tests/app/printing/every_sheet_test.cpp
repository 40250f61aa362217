#include "app/printing/week_sheet_layout.h"

#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <ostream>

namespace hipwise {
namespace {

using Pages = std::vector<SheetPage>;

constexpr qreal hair = 0.01;

struct Case {
    const char* name;
    Week (*week)(int);
    SheetStyle style;
};

std::ostream& operator<<(std::ostream& out, const Case& each) {
    return out << each.name << (each.style.paper == Paper::A4 ? " A4" : " Letter")
               << (each.style.large ? " large" : "");
}

std::vector<Case> allCases() {
    const std::pair<const char*, Week (*)(int)> weeks[] = {{"usual", sample::usualWeek},
                                                           {"four days", sample::fourDays},
                                                           {"full", sample::fullWeek},
                                                           {"tests", sample::testWeek}};
    std::vector<Case> cases;
    for (const auto& [name, week] : weeks)
        for (const auto paper : {Paper::A4, Paper::Letter})
            for (const bool large : {false, true})
                cases.push_back({name, week, {paper, large}});
    return cases;
}

WeekSheet sheetOf(const Case& each) {
    return sample::sheetOf(each.week(4), sample::albert());
}

QString textOf(const Pages& pages) {
    QStringList lines;
    for (const auto& page : pages)
        for (const auto& text : page.marks.texts)
            lines << text.text;
    return lines.join(QLatin1Char(' '));
}

std::size_t boxesOf(const Pages& pages) {
    std::size_t boxes = 0;
    for (const auto& page : pages)
        boxes += page.marks.boxes.size();
    return boxes;
}

/// The ink of a line of print: accents and descenders need less than the whole line height.
QRectF ink(const PlacedText& text) {
    return text.area.adjusted(0.2, 1.5, -0.2, -1.5);
}

/// Checks each sample on each paper in each print size.
void forEverySheet(void (*check)(const Case&, const Pages&)) {
    for (const auto& each : allCases()) {
        SCOPED_TRACE(testing::PrintToString(each));
        check(each, layOut(sheetOf(each), each.style));
    }
}

TEST(EverySheet, KeepsMarginsOfFifteenMillimetres) {
    forEverySheet([](const Case&, const Pages& pages) {
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
    });
}

TEST(EverySheet, HasPrintThatCanBeRead) {
    forEverySheet([](const Case& each, const Pages& pages) {
        const int smallest = each.style.large ? 16 : 12;
        int headings = 0;
        for (const auto& page : pages)
            for (const auto& text : page.marks.texts) {
                EXPECT_GE(text.size, smallest) << text.text.toStdString();
                headings += text.size >= 16 && text.bold ? 1 : 0;
            }
        EXPECT_GE(headings, 1);
    });
}

TEST(EverySheet, HasBoxesOfSixMillimetres) {
    forEverySheet([](const Case&, const Pages& pages) {
        for (const auto& page : pages)
            for (const auto& box : page.marks.boxes) {
                EXPECT_GE(box.width(), fromMillimetres(6));
                EXPECT_GE(box.height(), fromMillimetres(6));
            }
    });
}

TEST(EverySheet, LetsNoTextTouchAnother) {
    forEverySheet([](const Case&, const Pages& pages) {
        for (const auto& page : pages) {
            const auto& texts = page.marks.texts;
            for (std::size_t a = 0; a < texts.size(); ++a)
                for (std::size_t b = a + 1; b < texts.size(); ++b)
                    EXPECT_FALSE(ink(texts[a]).intersects(ink(texts[b])))
                        << texts[a].text.toStdString() << " / " << texts[b].text.toStdString();
        }
    });
}

TEST(EverySheet, LetsNoBoxTouchTextOrAnotherBox) {
    forEverySheet([](const Case&, const Pages& pages) {
        for (const auto& page : pages) {
            const auto& boxes = page.marks.boxes;
            for (std::size_t a = 0; a < boxes.size(); ++a) {
                for (std::size_t b = a + 1; b < boxes.size(); ++b)
                    EXPECT_FALSE(boxes[a].intersects(boxes[b]));
                for (const auto& text : page.marks.texts)
                    EXPECT_FALSE(boxes[a].intersects(ink(text))) << text.text.toStdString();
            }
        }
    });
}

TEST(EverySheet, DrawsNoLineThroughTextOrBoxes) {
    forEverySheet([](const Case&, const Pages& pages) {
        for (const auto& page : pages)
            for (const auto& line : page.marks.lines) {
                const QRectF stroke =
                    QRectF(line.p1(), line.p2()).adjusted(-hair, -hair, hair, hair);
                for (const auto& text : page.marks.texts)
                    EXPECT_FALSE(stroke.intersects(ink(text))) << text.text.toStdString();
                for (const auto& box : page.marks.boxes)
                    EXPECT_FALSE(stroke.intersects(box));
            }
    });
}

TEST(EverySheet, KeepsFramesClearOfWhatIsOutside) {
    forEverySheet([](const Case&, const Pages& pages) {
        for (const auto& page : pages)
            for (const auto& frame : page.marks.frames)
                for (const auto& text : page.marks.texts)
                    EXPECT_TRUE(frame.contains(text.area) || !frame.intersects(ink(text)))
                        << text.text.toStdString();
    });
}

TEST(EverySheet, LeavesWhiteForTwoDrawings) {
    forEverySheet([](const Case&, const Pages& pages) {
        for (const auto& page : pages)
            for (const auto& figure : page.marks.figures) {
                EXPECT_GE(figure.area.width(), fromMillimetres(26) - hair);
                EXPECT_GE(figure.area.height(), fromMillimetres(14) - hair);
                const auto room = figure.area.adjusted(hair, hair, -hair, -hair);
                for (const auto& text : page.marks.texts)
                    EXPECT_FALSE(room.intersects(ink(text))) << text.text.toStdString();
                for (const auto& box : page.marks.boxes)
                    EXPECT_FALSE(room.intersects(box));
            }
    });
}

TEST(EverySheet, PrintsEveryBoxAndEveryWord) {
    forEverySheet([](const Case& each, const Pages& pages) {
        const auto sheet = sheetOf(each);
        std::size_t asked = 0;
        for (const auto& row : sheet.rows)
            for (const auto& cell : row.cells)
                for (const auto& line : cell.lines)
                    asked += static_cast<std::size_t>(line.boxes);
        EXPECT_EQ(boxesOf(pages), asked);
        const auto all = textOf(pages);
        QStringList words{sheet.howTo,         sheet.painRule.text, sheet.getHelp.text,
                          sheet.progress.text, sheet.everyDay.text, sheet.footer};
        for (const auto& row : sheet.rows)
            words << row.name << row.dose;
        for (const auto& sentence : words)
            for (const auto& word : sentence.split(QLatin1Char(' ')))
                EXPECT_TRUE(all.contains(word)) << word.toStdString();
    });
}

TEST(EverySheet, NumbersItsPagesAndRepeatsItsTitle) {
    forEverySheet([](const Case&, const Pages& pages) {
        for (std::size_t number = 0; number < pages.size(); ++number) {
            const auto all = textOf({pages[number]});
            EXPECT_TRUE(all.contains(QStringLiteral("week 4 of 12")));
            EXPECT_TRUE(all.contains(QStringLiteral("W04-1")));
            EXPECT_TRUE(
                all.contains(QStringLiteral("page %1 of %2").arg(number + 1).arg(pages.size())));
        }
    });
}

TEST(EverySheet, FillsOnePageUnlessThePrintIsLarge) {
    forEverySheet([](const Case& each, const Pages& pages) {
        if (each.style.large)
            EXPECT_LE(pages.size(), 4U);
        else
            EXPECT_EQ(pages.size(), 1U);
    });
}

} // namespace
} // namespace hipwise
