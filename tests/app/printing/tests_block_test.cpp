#include "app/printing/tests_block.h"

#include "app/printing/sheet_text.h"
#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace hipwise {
namespace {

const PrintSizes sizes = sizesFor({});
const qreal usualWidth = sizeOf(Paper::A4).width() - 2 * sizes.margin;

Block blockOf(const WeekSheet& sheet, qreal width = usualWidth) {
    return testsBlock(sheet, sizes, Density{}, width);
}

TEST(TestsBlock, SetsSevenTestsInFourLinesUnderTheHeading) {
    std::set<int> lines;
    for (const auto& text : blockOf(sample::sheetOf(sample::testWeek(4))).marks.texts)
        lines.insert(qRound(text.baseline));
    EXPECT_EQ(lines.size(), 5U);
}

TEST(TestsBlock, HasABlankForEachResult) {
    const auto sheet = sample::sheetOf(sample::testWeek(4));
    std::size_t results = 0;
    for (const auto& test : sheet.tests)
        results += test.blanks.size();
    EXPECT_EQ(blockOf(sheet).marks.lines.size(), results);
    EXPECT_EQ(results, 11U);
}

TEST(TestsBlock, LeavesSevenMillimetresToWriteIn) {
    const auto block = blockOf(sample::sheetOf(sample::testWeek(4)));
    std::set<int> blanks;
    for (const auto& line : block.marks.lines) {
        EXPECT_GE(line.dx(), fromMillimetres(7));
        blanks.insert(qRound(line.y1()));
    }
    for (auto next = std::next(blanks.begin()); next != blanks.end(); ++next)
        EXPECT_GE(*next - *std::prev(next), qRound(fromMillimetres(7)));
}

TEST(TestsBlock, PutsABlankBelowANameThatFillsTheLine) {
    auto sheet = sample::sheetOf(sample::testWeek(4));
    sheet.tests.resize(1);
    const auto wide = blockOf(sheet).height;
    sheet.tests[0].name = QString(100, QLatin1Char('n'));
    const auto block = blockOf(sheet);
    EXPECT_GT(block.height, wide + lineHeight(sizes.body));
    for (const auto& text : block.marks.texts)
        EXPECT_LE(text.area.right(), usualWidth);
    for (const auto& line : block.marks.lines)
        EXPECT_LE(line.x2(), usualWidth);
}

} // namespace
} // namespace hipwise
