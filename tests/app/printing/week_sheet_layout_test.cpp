#include "app/printing/week_sheet_layout.h"

#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace hipwise {
namespace {

using Pages = std::vector<SheetPage>;

QString textOf(const Pages& pages) {
    QStringList lines;
    for (const auto& page : pages)
        for (const auto& text : page.marks.texts)
            lines << text.text;
    return lines.join(QLatin1Char(' '));
}

TEST(WeekSheetLayout, KeepsRoomForDrawingsWhileThereIsRoom) {
    const auto pages = layOut(sample::sheetOf(sample::usualWeek(3)), {});
    EXPECT_EQ(pages.front().marks.figures.size(), 5U);
    const auto four = layOut(sample::sheetOf(sample::fourDays(3)), {});
    EXPECT_EQ(four.front().marks.figures.size(), 6U);
}

TEST(WeekSheetLayout, RepeatsTheDaysOnEveryPageOfALongTable) {
    auto week = sample::fullWeek(6);
    for (std::size_t copy = 0; copy < 12; ++copy) {
        auto item = week.sessions[0].items[copy % 6];
        item.exercise = "extra-" + std::to_string(copy);
        week.sessions[0].items.push_back(item);
    }
    const auto pages = layOut(sample::sheetOf(week), {});
    ASSERT_GE(pages.size(), 2U);
    for (const auto& page : pages)
        EXPECT_EQ(textOf({page}).contains(QStringLiteral("Mon 28")), !page.marks.boxes.empty());
    for (int copy = 0; copy < 12; ++copy)
        EXPECT_EQ(textOf(pages).count(QStringLiteral("extra-%1 ").arg(copy)) +
                      textOf(pages).count(QStringLiteral("extra-%1:").arg(copy)),
                  1);
}

TEST(WeekSheetLayout, TakesLongNamesAndLongWordsWithoutClipping) {
    auto profile = sample::maya();
    profile.name = std::string(120, 'W');
    for (const bool large : {false, true}) {
        const auto pages =
            layOut(sample::sheetOf(sample::fullWeek(6), profile), {Paper::A4, large});
        std::size_t letters = 0;
        for (const auto& text : pages.front().marks.texts) {
            EXPECT_LE(text.area.right(), pages.front().size.width() - fromMillimetres(15));
            letters += static_cast<std::size_t>(text.text.count(QLatin1Char('W')));
        }
        EXPECT_GE(letters, 120U);
    }
}

TEST(WeekSheetLayout, SetsSevenDaysBelowTheWords) {
    auto week = sample::fullWeek(6);
    for (const int day : {2, 4, 6}) {
        auto session = week.sessions[0];
        session.date = week.sessions[0].date.plusDays(day);
        week.sessions.push_back(session);
    }
    for (const auto& page : layOut(sample::sheetOf(week), {}))
        for (const auto& box : page.marks.boxes)
            EXPECT_LE(box.right(), page.size.width() - fromMillimetres(15));
}

TEST(WeekSheetLayout, PrintsAWeekWithoutSessionsOnOnePage) {
    Week week;
    week.number = 2;
    const auto pages = layOut(sample::sheetOf(week), {});
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_TRUE(pages.front().marks.boxes.empty());
    EXPECT_TRUE(textOf(pages).contains(QStringLiteral("No sessions this week")));
}

TEST(WeekSheetLayout, IsTheSameEveryTime) {
    const auto sheet = sample::sheetOf(sample::fullWeek(6));
    const auto first = layOut(sheet, {});
    const auto other = layOut(sample::sheetOf(sample::testWeek(4), sample::albert()), {});
    const auto again = layOut(sheet, {});
    EXPECT_EQ(textOf(first), textOf(again));
    EXPECT_FALSE(textOf(again).contains(QStringLiteral("Albert")));
    EXPECT_FALSE(textOf(other).contains(QStringLiteral("Maya")));
}

} // namespace
} // namespace hipwise
