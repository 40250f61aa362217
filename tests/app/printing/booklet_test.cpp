#include "app/printing/booklet_layout.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/planning/plan.h"
#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

Booklet planned() {
    const Date monday = sample::monday();
    const auto outcome = plan({sample::maya(), {}, monday, monday, 4}, shippedCatalogue());
    return *booklet(sample::maya(), std::get<Programme>(outcome), 2, shippedCatalogue(), monday);
}

QString textOf(const SheetPage& page) {
    QStringList lines;
    for (const PlacedText& text : page.marks.texts)
        lines << text.text;
    return lines.join(QLatin1Char(' '));
}

TEST(Booklet, HasEveryExerciseOfTheWeekWithHowItIsDone) {
    const Booklet made = planned();
    EXPECT_EQ(made.week.title, QStringLiteral("Hip exercises · week 2 of 4"));
    EXPECT_EQ(made.week.fileName, QStringLiteral("Hip exercises week 2.pdf"));
    ASSERT_EQ(made.entries.size(), made.week.rows.size());
    for (const BookletEntry& entry : made.entries) {
        SCOPED_TRACE(entry.row.exercise);
        EXPECT_GE(entry.steps.size(), 3);
        EXPECT_FALSE(entry.feel.isEmpty());
        EXPECT_FALSE(entry.fault.isEmpty());
        EXPECT_FALSE(entry.row.dose.isEmpty());
    }
}

TEST(Booklet, NamesTheNeighboursOnTheLadder) {
    const Booklet made = planned();
    const auto bridge = std::ranges::find(made.entries, "glute-bridge",
                                          [](const auto& entry) { return entry.row.exercise; });
    ASSERT_NE(bridge, made.entries.end());
    EXPECT_EQ(bridge->easier, QStringLiteral("Pelvic tilt or standing glute squeeze"));
    EXPECT_EQ(bridge->harder, QStringLiteral("Band bridge"));
}

TEST(Booklet, IsNotThereForAWeekThatIsNotPlanned) {
    EXPECT_FALSE(booklet(sample::maya(), sample::programmeWith(sample::usualWeek(3)), 13,
                         sample::catalogue(), sample::monday()));
}

TEST(BookletLayout, PutsTwoExercisesOnAPageAndSplitsNone) {
    const Booklet made = planned();
    for (const Paper paper : {Paper::A4, Paper::Letter})
        for (const bool large : {false, true}) {
            const auto pages = layOut(made, {paper, large});
            std::size_t figures = 0;
            for (const SheetPage& page : pages) {
                EXPECT_GE(page.marks.figures.size(), 1u);
                EXPECT_LE(page.marks.figures.size(), 2u);
                figures += page.marks.figures.size();
                for (const FigureRoom& figure : page.marks.figures) {
                    const auto entry =
                        std::ranges::find(made.entries, figure.exercise,
                                          [](const auto& each) { return each.row.exercise; });
                    EXPECT_TRUE(textOf(page).contains(entry->row.name));
                    for (const QString& part : {entry->fault, entry->steps.last()})
                        EXPECT_TRUE(textOf(page).contains(part.section(QLatin1Char(' '), -1)))
                            << part.toStdString();
                }
            }
            EXPECT_EQ(figures, made.entries.size());
            if (!large) {
                EXPECT_LE(pages.size(), (made.entries.size() + 2) / 2);
            }
        }
}

TEST(BookletLayout, KeepsEverythingInsideTheMargins) {
    for (const Paper paper : {Paper::A4, Paper::Letter})
        for (const bool large : {false, true})
            for (const SheetPage& page : layOut(planned(), {paper, large})) {
                const QRectF inside = QRectF({}, page.size).adjusted(42, 42, -42, -42);
                for (const PlacedText& text : page.marks.texts)
                    EXPECT_TRUE(inside.contains(text.area)) << text.text.toStdString();
                for (const QRectF& box : page.marks.boxes)
                    EXPECT_TRUE(inside.contains(box));
                for (const FigureRoom& figure : page.marks.figures)
                    EXPECT_TRUE(inside.contains(figure.area));
            }
}

TEST(BookletLayout, HasABoxForEverySetOfEverySide) {
    const Booklet made = planned();
    int wanted = 0;
    for (const BookletEntry& entry : made.entries)
        for (const SheetCell& cell : entry.row.cells)
            for (const BoxLine& line : cell.lines)
                wanted += line.boxes;
    std::size_t found = 0;
    for (const SheetPage& page : layOut(made, {}))
        found += page.marks.boxes.size();
    EXPECT_EQ(static_cast<int>(found), wanted);
}

} // namespace
} // namespace hipwise
