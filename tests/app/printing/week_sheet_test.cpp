#include "app/printing/week_sheet.h"

#include "tests/app/printing/sample_weeks.h"

#include <gmock/gmock.h>

#include <QStringList>

namespace hipwise {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string text(const QString& words) {
    return words.toStdString();
}

/// Every word that the sheet, its file or its document would carry.
std::string everyWord(const WeekSheet& sheet) {
    QStringList words{sheet.title,         sheet.subtitle,      sheet.number,
                      sheet.howOften.text, sheet.warmUp.text,   sheet.howTo,
                      sheet.everyDay.text, sheet.footer,        sheet.documentTitle,
                      sheet.fileName,      sheet.progress.text, sheet.painRule.text};
    for (const auto& row : sheet.rows)
        words << row.name << row.dose << row.cue;
    return text(words.join(QLatin1Char('\n')));
}

TEST(WeekSheet, IsNamedByWeekPersonAndDates) {
    const auto sheet = sample::sheetOf(sample::usualWeek(3));
    EXPECT_EQ(text(sheet.title), "Hip programme · week 3 of 12");
    EXPECT_EQ(text(sheet.subtitle), "Maya · 7 – 13 December 2026");
    EXPECT_THAT(text(sheet.number), StartsWith("W03-"));
    EXPECT_EQ(text(sheet.footer), "Sheet " + text(sheet.number) + " · printed 23 November 2026");
    EXPECT_EQ(text(sheet.documentTitle), "Hip plan week 3 - Maya");
    EXPECT_EQ(text(sheet.fileName), "Hip plan week 3.pdf");
}

TEST(WeekSheet, DoesNotExistForAWeekThatTheProgrammeLacks) {
    const auto programme = sample::programmeWith(sample::usualWeek(3));
    for (const int number : {-1, 0, 13})
        EXPECT_FALSE(
            weekSheet(sample::maya(), programme, number, sample::catalogue(), sample::monday()));
    EXPECT_TRUE(weekSheet(sample::maya(), programme, 12, sample::catalogue(), sample::monday()));
}

TEST(WeekSheet, StartsWithTheProgrammeWhereItsFirstWeekIsShort) {
    auto programme = sample::programmeWith(sample::usualWeek(1));
    programme.start = sample::monday().plusDays(3);
    const auto sheet =
        weekSheet(sample::maya(), programme, 1, sample::catalogue(), sample::monday());
    EXPECT_EQ(text(sheet->subtitle), "Maya · 26 – 29 November 2026");
}

TEST(WeekSheet, SaysHowOftenAndHowLong) {
    auto week = sample::usualWeek(3);
    auto sheet = sample::sheetOf(week);
    EXPECT_EQ(text(sheet.howOften.heading), "3 days this week");
    EXPECT_EQ(text(sheet.howOften.text), "18 minutes each");
    week.sessions[0].estimated = Seconds{16 * 60 + 29};
    sheet = sample::sheetOf(week);
    EXPECT_EQ(text(sheet.howOften.text), "16 to 18 minutes each");
    week.sessions.resize(1);
    sheet = sample::sheetOf(week);
    EXPECT_EQ(text(sheet.howOften.heading), "1 day this week");
    EXPECT_EQ(text(sheet.howOften.text), "about 16 minutes");
}

TEST(WeekSheet, ShowsEachDaysOwnNumberWhereTheyDiffer) {
    const auto sheet = sample::sheetOf(sample::usualWeek(3));
    const auto& bridge = sheet.rows.front();
    EXPECT_EQ(text(bridge.dose), "3 sets");
    EXPECT_EQ(bridge.cells[0].amount, Amount{Reps{10}});
    EXPECT_EQ(bridge.cells[1].amount, Amount{Reps{11}});
    EXPECT_EQ(bridge.cells[2].amount, Amount{Reps{12}});
    const auto& stance = sheet.rows.back();
    EXPECT_EQ(text(stance.dose), "2 sets of 25 seconds each side");
    EXPECT_EQ(stance.cells[0].amount, std::nullopt);
}

TEST(WeekSheet, ExplainsLeftRightAndRestOnce) {
    const auto sheet = sample::sheetOf(sample::usualWeek(3));
    EXPECT_EQ(text(sheet.howTo), "One box, one set: tick it or write how many. "
                                 "Rest 20 to 40 seconds between sets.");
    EXPECT_EQ(text(sheet.sides), "L left, R right");
    EXPECT_EQ(text(sheet.shortWords), "× times");
}

TEST(WeekSheet, SpeaksOfMoreOnlyWhereTheWeekIsNoLighterOne) {
    EXPECT_THAT(text(sample::sheetOf(sample::usualWeek(3)).progress.text), HasSubstr("two days"));
    EXPECT_TRUE(sample::sheetOf(sample::testWeek(4)).progress.text.isEmpty());
}

TEST(WeekSheet, SaysHowToWarmUpOrWhenToStart) {
    auto week = sample::usualWeek(3);
    EXPECT_EQ(text(sample::sheetOf(week).warmUp.heading), "Warm-up, 2 minutes:");
    week.sessions[1].warmUp = Seconds{180};
    EXPECT_EQ(text(sample::sheetOf(week).warmUp.heading), "Warm-up, 2 to 3 minutes:");
    for (auto& session : week.sessions) {
        session.warmUp = Seconds{0};
        session.mode = Mode::Finisher;
    }
    EXPECT_EQ(text(sample::sheetOf(week).warmUp.text), "do this just after your other workout.");
    for (auto& session : week.sessions)
        session.mode = Mode::WarmUp;
    EXPECT_EQ(text(sample::sheetOf(week).warmUp.text), "do this just before your other workout.");
}

TEST(WeekSheet, AsksToHoldOnWhereBalanceIsSupported) {
    const auto asks = [](const Profile& profile) {
        const auto sheet = sample::sheetOf(sample::usualWeek(3), profile);
        return text(sheet.everyDay.text).find("hold on") != std::string::npos;
    };
    Profile profile;
    EXPECT_FALSE(asks(profile));
    profile.birthYear = 2026 - 64;
    EXPECT_FALSE(asks(profile));
    profile.birthYear = 2026 - 65;
    EXPECT_TRUE(asks(profile));
    profile.birthYear = 1990;
    profile.limits = {Limit::BalancePoor};
    EXPECT_TRUE(asks(profile));
}

TEST(WeekSheet, ListsTheTestsOfATestWeek) {
    EXPECT_TRUE(sample::sheetOf(sample::usualWeek(3)).tests.empty());
    const auto tests = sample::sheetOf(sample::testWeek(4)).tests;
    ASSERT_EQ(tests.size(), 7U);
    EXPECT_EQ(text(tests[0].day), "Mon");
    EXPECT_EQ(text(tests[0].unit), "s");
    EXPECT_EQ(tests[0].blanks.size(), 2U);
    EXPECT_EQ(text(tests[1].unit), "times");
    EXPECT_EQ(tests[1].blanks.size(), 1U);
    EXPECT_TRUE(tests[5].blanks.empty());
    EXPECT_EQ(text(tests[6].unit), "faults");
}

TEST(WeekSheet, SaysWhatToDoWithPainAndWhenToGetHelp) {
    const auto sheet = sample::sheetOf(sample::usualWeek(3));
    for (const auto* part : {"0 to 2", "3 to 5", "6 or more", "worse next morning", "easier one"})
        EXPECT_THAT(text(sheet.painRule.text), HasSubstr(part));
    for (const auto* part :
         {"genitals", "bladder or bowel", "legs get weak", "emergency department today"})
        EXPECT_THAT(text(sheet.getHelp.text), HasSubstr(part));
}

TEST(WeekSheet, OfAWeekWithoutSessionsHasNoTable) {
    Week week;
    week.number = 2;
    const auto sheet = sample::sheetOf(week);
    EXPECT_EQ(text(sheet.howOften.heading), "No sessions this week");
    EXPECT_TRUE(sheet.rows.empty());
    EXPECT_TRUE(sheet.writing.empty());
    EXPECT_TRUE(sheet.warmUp.text.isEmpty());
}

TEST(WeekSheet, LeaksNothingOfOnePersonIntoTheNext) {
    const auto first = sample::sheetOf(sample::usualWeek(3), sample::maya());
    const auto second = sample::sheetOf(sample::testWeek(4), sample::albert());
    EXPECT_THAT(everyWord(first), HasSubstr("Maya"));
    EXPECT_THAT(everyWord(second), Not(HasSubstr("Maya")));
    EXPECT_THAT(everyWord(second), HasSubstr("Albert Sandoval"));
}

TEST(WeekSheet, ShowsOnlyTheFirstNameInTheDocumentTitleAndNoneInTheFileName) {
    const auto sheet = sample::sheetOf(sample::testWeek(4), sample::albert());
    EXPECT_EQ(text(sheet.documentTitle), "Hip plan week 4 - Albert");
    EXPECT_EQ(text(sheet.fileName), "Hip plan week 4.pdf");
}

TEST(WeekSheet, TakesANameOverSeveralLinesAsOne) {
    auto profile = sample::maya();
    profile.name = " Maya\n\tRose ";
    EXPECT_EQ(text(sample::sheetOf(sample::usualWeek(3), profile).subtitle),
              "Maya Rose · 7 – 13 December 2026");
    profile.name = "";
    EXPECT_EQ(text(sample::sheetOf(sample::usualWeek(3), profile).subtitle),
              "7 – 13 December 2026");
}

} // namespace
} // namespace hipwise
