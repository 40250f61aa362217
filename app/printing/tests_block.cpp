#include "app/printing/tests_block.h"

#include "app/printing/sheet_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

struct Tests {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Tests)
};

constexpr qreal columnGap = 14;
/// White between a name and what is written.
constexpr qreal gap = 6;
constexpr qreal wordGap = 4;
/// White above a line of tests: with the line itself 7 mm to write in.
constexpr qreal above = 6;

/// Sets the tests of a week into lines.
class TestLines {
  public:
    TestLines(const std::vector<SheetTest>& tests, const PrintSizes& sizes, qreal width);

    Block block() const;

  private:
    qreal nameWidth(const SheetTest& test) const;
    /// What stands beside the name, with blanks of that width.
    qreal answerWidth(const SheetTest& test, qreal blank) const;
    Block answer(const SheetTest& test, qreal blank) const;
    Block cell(const SheetTest& test, qreal width) const;
    bool fits(const SheetTest& test, qreal width) const;

    const std::vector<SheetTest>& m_tests;
    int m_body;
    qreal m_width;
    qreal m_leastBlank;
    qreal m_mostBlank;
};

TestLines::TestLines(const std::vector<SheetTest>& tests, const PrintSizes& sizes, qreal width)
    : m_tests(tests),
      m_body(sizes.body),
      m_width(width),
      m_leastBlank(1.8 * sizes.body),
      m_mostBlank(3.2 * sizes.body) {}

qreal TestLines::nameWidth(const SheetTest& test) const {
    return textWidth(test.day + QLatin1Char(' '), m_body, true) +
           textWidth(test.name, m_body, false);
}

qreal TestLines::answerWidth(const SheetTest& test, qreal blank) const {
    qreal width = textWidth(test.unit, m_body, false);
    for (const auto& label : test.blanks)
        width += textWidth(label, m_body, false) + blank + 2 * wordGap;
    return width;
}

bool TestLines::fits(const SheetTest& test, qreal width) const {
    return nameWidth(test) + gap + answerWidth(test, m_leastBlank) <= width;
}

Block TestLines::answer(const SheetTest& test, qreal blank) const {
    Block block{lineHeight(m_body), {}};
    qreal x = 0;
    for (const auto& label : test.blanks) {
        block.marks.add(oneLine(label, m_body, false).marks, {x, 0});
        x += textWidth(label, m_body, false) + (label.isEmpty() ? 0 : wordGap);
        block.marks.lines.emplace_back(x, block.height - 1, x + blank, block.height - 1);
        x += blank + wordGap + (label.isEmpty() ? wordGap : 0);
    }
    block.marks.add(oneLine(test.unit, m_body, false).marks, {x, 0});
    return block;
}

/// Day and name at the left, blanks at the right or below.
Block TestLines::cell(const SheetTest& test, qreal width) const {
    const bool beside = fits(test, width);
    const auto blanks = static_cast<qreal>(std::max<std::size_t>(test.blanks.size(), 1));
    const qreal left = width - answerWidth(test, 0) - (beside ? nameWidth(test) + gap : 0);
    const qreal blank = std::clamp(left / blanks, m_leastBlank, m_mostBlank);
    auto block = paragraph({{test.day + QLatin1Char(' '), true}, {test.name}}, m_body, width);
    const qreal top = beside ? 0 : block.height + above;
    const auto result = answer(test, blank);
    block.marks.add(result.marks, {width - answerWidth(test, blank), top});
    block.height = std::max(block.height, top + result.height);
    return block;
}

/// Two in a line, and below them those that need a whole line.
Block TestLines::block() const {
    Block block;
    const qreal column = (m_width - columnGap) / 2;
    bool second = false;
    for (const auto& test : m_tests) {
        if (!fits(test, column))
            continue;
        const auto next = cell(test, column);
        const qreal top = block.height + above - (second ? above + next.height : 0);
        block.marks.add(next.marks, {second ? column + columnGap : 0, top});
        block.height = top + next.height;
        second = !second;
    }
    for (const auto& test : m_tests)
        if (!fits(test, column)) {
            block.height += above;
            block.addBelow(cell(test, m_width));
        }
    return block;
}

} // namespace

Block testsBlock(const WeekSheet& sheet, const PrintSizes& sizes, const Density& density,
                 qreal width) {
    auto block =
        oneLine(Tests::tr("Tests this week"), density.headings ? sizes.heading : sizes.body, true);
    block.addBelow(TestLines(sheet.tests, sizes, width).block());
    return block;
}

} // namespace hipwise
