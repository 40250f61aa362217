#include "app/printing/sheet_blocks.h"

#include "app/printing/sheet_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

struct Blocks {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Blocks)
};

constexpr qreal framePadding = 6;
constexpr qreal columnGap = 10;
constexpr int mostNotes = 5;

qreal notePitch(const PrintSizes& sizes) {
    return 2.0 * sizes.body;
}

void below(Block& block, const Block& next) {
    block.marks.add(next.marks, {0, block.height});
    block.height += next.height;
}

Block oneLine(const QString& text, int size, bool bold) {
    Block block{lineHeight(size), {}};
    const qreal width = textWidth(text, size, bold);
    block.marks.texts.push_back(centred(text, size, bold, {0, 0, width, block.height}));
    return block;
}

/// Heading and text of a notice as one column.
Block noticeColumn(const SheetNotice& notice, const PrintSizes& sizes, bool headings, qreal width) {
    if (!headings)
        return paragraph({{notice.heading + QStringLiteral(": "), true}, {notice.text}}, sizes.body,
                         width);
    auto block = paragraph({{notice.heading, true}}, sizes.heading, width);
    below(block, paragraph({{notice.text}}, sizes.body, width));
    return block;
}

/// The content in a frame that is as high as it needs.
Block framed(const Block& content, qreal width) {
    Block block{content.height + 2 * framePadding - 2, {}};
    block.marks.add(content.marks, {framePadding, framePadding - 1});
    block.marks.frames.emplace_back(0, 0, width, block.height);
    return block;
}

/// "L ______ R ______ seconds", as wide as it is.
Block blanksOf(const SheetTest& test, const PrintSizes& sizes) {
    const qreal blank = 3.2 * sizes.body;
    const qreal height = lineHeight(sizes.body);
    Block block{height, {}};
    qreal x = 0;
    const auto put = [&](const QString& text) {
        const auto piece = oneLine(text, sizes.body, false);
        block.marks.add(piece.marks, {x, 0});
        x += textWidth(text, sizes.body, false) + 4;
    };
    for (const auto& label : test.blanks) {
        if (!label.isEmpty())
            put(label);
        block.marks.lines.emplace_back(x, height - 1, x + blank, height - 1);
        x += blank + 8;
    }
    put(test.unit);
    return block;
}

qreal widthOf(const Block& block) {
    qreal width = 0;
    for (const auto& text : block.marks.texts)
        width = std::max(width, text.area.right());
    return width;
}

} // namespace

Block headBlock(const WeekSheet& sheet, const PrintSizes& sizes, qreal width) {
    Block often = oneLine(sheet.howOften.heading, sizes.body, true);
    below(often, oneLine(sheet.howOften.text, sizes.body, false));
    const qreal frameWidth = widthOf(often) + 2 * framePadding;
    const auto frame = framed(often, frameWidth);
    const qreal left = width - frameWidth - columnGap;
    const bool beside = left >= textWidth(sheet.title, sizes.title, true);
    auto block = paragraph({{sheet.title, true}}, sizes.title, beside ? left : width);
    block.height += 2;
    below(block, paragraph({{sheet.subtitle}}, sizes.body, beside ? left : width));
    if (!beside)
        block.height += framePadding;
    const QPointF place(beside ? width - frameWidth : 0, beside ? 0 : block.height);
    block.marks.add(frame.marks, place);
    block.height = std::max(block.height, place.y() + frame.height);
    return block;
}

Block continuedHeadBlock(const WeekSheet& sheet, const PrintSizes& sizes, qreal width) {
    auto block = paragraph({{sheet.title, true}}, sizes.heading, width);
    below(block, paragraph({{sheet.subtitle}}, sizes.body, width));
    return block;
}

Block noticeLine(const SheetNotice& notice, const PrintSizes& sizes, qreal width) {
    return paragraph({{notice.heading + QLatin1Char(' '), true}, {notice.text}}, sizes.body, width);
}

Block safetyBlock(const WeekSheet& sheet, const PrintSizes& sizes, const Density& density,
                  qreal width) {
    const auto column = [&](const SheetNotice& notice, qreal frame) {
        return noticeColumn(notice, sizes, density.headings, frame - 2 * framePadding);
    };
    if (sizes.body > 12) {
        auto block = framed(column(sheet.painRule, width), width);
        block.height += columnGap;
        below(block, framed(column(sheet.getHelp, width), width));
        return block;
    }
    Block best;
    for (const qreal share : {0.5, 0.47, 0.44, 0.41, 0.38, 0.35}) {
        const qreal left = share * (width - columnGap);
        const qreal right = width - columnGap - left;
        auto pain = column(sheet.painRule, left);
        auto help = column(sheet.getHelp, right);
        const qreal height = std::max(pain.height, help.height);
        pain.height = help.height = height;
        auto pair = framed(pain, left);
        pair.marks.add(framed(help, right).marks, {left + columnGap, 0});
        if (best.height <= 0 || pair.height < best.height)
            best = std::move(pair);
    }
    return best;
}

Block testsBlock(const WeekSheet& sheet, const PrintSizes& sizes, qreal width) {
    auto block = oneLine(Blocks::tr("Tests this week"), sizes.heading, true);
    const qreal pitch = lineHeight(sizes.body) + framePadding;
    for (const auto& test : sheet.tests) {
        const auto name =
            paragraph({{test.name, true}, {Blocks::tr(", %1", "weekday of a test").arg(test.day)}},
                      sizes.body, width);
        const auto blanks = blanksOf(test, sizes);
        const bool beside = widthOf(name) + columnGap + widthOf(blanks) <= width;
        block.marks.add(name.marks, {0, block.height + framePadding});
        if (!beside)
            block.height += name.height;
        block.marks.add(blanks.marks,
                        {beside ? width - widthOf(blanks) : 0, block.height + framePadding});
        block.height += pitch;
    }
    return block;
}

qreal smallestNotes(const PrintSizes& sizes) {
    return notePitch(sizes);
}

Block notesBlock(const PrintSizes& sizes, qreal width, qreal height) {
    const int count =
        std::clamp(static_cast<int>(std::floor(height / notePitch(sizes))), 1, mostNotes);
    Block block{count * notePitch(sizes), {}};
    const auto label = oneLine(Blocks::tr("Notes"), sizes.body, true);
    block.marks.add(label.marks, {0, notePitch(sizes) - lineHeight(sizes.body)});
    qreal left = widthOf(label) + columnGap;
    for (int line = 1; line <= count; ++line) {
        const qreal y = line * notePitch(sizes) - 1;
        block.marks.lines.emplace_back(left, y, width, y);
        left = 0;
    }
    return block;
}

Block footerBlock(const WeekSheet& sheet, const PrintSizes& sizes, qreal width,
                  const QString& pageWords) {
    const qreal page = textWidth(pageWords, sizes.body, false);
    auto block = paragraph({{sheet.footer}}, sizes.body, width - page - columnGap);
    const qreal top = block.height - lineHeight(sizes.body);
    block.marks.texts.push_back(
        centred(pageWords, sizes.body, false, {width - page, top, page, lineHeight(sizes.body)}));
    return block;
}

} // namespace hipwise
