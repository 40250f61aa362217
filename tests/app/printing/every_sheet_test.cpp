#include "app/printing/week_sheet_layout.h"

#include "tests/app/printing/sample_weeks.h"
#include "tests/app/printing/sheet_promises.h"

#include <gtest/gtest.h>

#include <ostream>

namespace hipwise {
namespace {

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
    const std::pair<const char*, Week (*)(int)> weeks[] = {
        {"usual", sample::usualWeek},
        {"four days", sample::fourDays},
        {"full", sample::fullWeek},
        {"tests", sample::testWeek},
        {"full with tests", sample::fullTestWeek}};
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

/// Checks each sample on each paper in each print size.
void forEverySheet(void (*check)(const WeekSheet&, const SheetPages&, const SheetStyle&)) {
    for (const auto& each : allCases()) {
        SCOPED_TRACE(testing::PrintToString(each));
        const auto sheet = sheetOf(each);
        check(sheet, layOut(sheet, each.style), each.style);
    }
}

TEST(EverySheet, KeepsMarginsOfFifteenMillimetres) {
    forEverySheet(expectMargins);
}

TEST(EverySheet, HasPrintThatCanBeRead) {
    forEverySheet(expectPrintThatCanBeRead);
}

TEST(EverySheet, HasBoxesOfSixMillimetres) {
    forEverySheet(expectBoxesOfSixMillimetres);
}

TEST(EverySheet, LetsNoTextTouchAnother) {
    forEverySheet(expectNoTextOnText);
}

TEST(EverySheet, LetsNoBoxTouchTextOrAnotherBox) {
    forEverySheet(expectNoTextInBoxes);
}

TEST(EverySheet, DrawsNoLineThroughTextOrBoxes) {
    forEverySheet(expectNoLineThroughMarks);
}

TEST(EverySheet, KeepsFramesClearOfWhatIsOutside) {
    forEverySheet(expectClearFrames);
}

TEST(EverySheet, LeavesWhiteForTwoDrawings) {
    forEverySheet(expectWhiteForDrawings);
}

TEST(EverySheet, PrintsEveryBoxAndEveryWord) {
    forEverySheet(expectEveryBoxAndWord);
}

TEST(EverySheet, NumbersItsPagesAndRepeatsItsTitle) {
    forEverySheet(expectNumberedPages);
}

TEST(EverySheet, FillsOnePageUnlessThePrintIsLarge) {
    forEverySheet([](const WeekSheet&, const SheetPages& pages, const SheetStyle& style) {
        EXPECT_LE(pages.size(), style.large ? 5U : 1U);
    });
}

} // namespace
} // namespace hipwise
