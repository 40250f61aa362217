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
/// White below the last line for notes.
constexpr qreal underNotes = 5;
constexpr int mostNotes = 5;

qreal notePitch(const PrintSizes& sizes) {
    return 2.0 * sizes.body;
}

/// Heading and text of a notice as one column.
Block noticeColumn(const SheetNotice& notice, const PrintSizes& sizes, bool headings, qreal width) {
    if (!headings)
        return paragraph({{notice.heading + QStringLiteral(": "), true}, {notice.text}}, sizes.body,
                         width);
    auto block = paragraph({{notice.heading, true}}, sizes.heading, width);
    block.addBelow(paragraph({{notice.text}}, sizes.body, width));
    return block;
}

/// The content in a frame that is as high as it needs.
Block framed(const Block& content, qreal width) {
    Block block{content.height + 2 * framePadding - 2, {}};
    block.marks.add(content.marks, {framePadding, framePadding - 1});
    block.marks.frames.emplace_back(0, 0, width, block.height);
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
    often.addBelow(oneLine(sheet.howOften.text, sizes.body, false));
    const qreal frameWidth = widthOf(often) + 2 * framePadding;
    const auto frame = framed(often, frameWidth);
    const qreal left = width - frameWidth - columnGap;
    const bool large = left >= textWidth(sheet.title, sizes.title, true);
    const bool beside = large || left >= textWidth(sheet.title, sizes.heading, true);
    const int size = large || !beside ? sizes.title : sizes.heading;
    auto block = paragraph({{sheet.title, true}}, size, beside ? left : width);
    block.height += 2;
    block.addBelow(paragraph({{sheet.subtitle}}, sizes.body, beside ? left : width));
    if (!beside)
        block.height += framePadding;
    const QPointF place(beside ? width - frameWidth : 0, beside ? 0 : block.height);
    block.marks.add(frame.marks, place);
    block.height = std::max(block.height, place.y() + frame.height);
    return block;
}

Block continuedHeadBlock(const WeekSheet& sheet, const PrintSizes& sizes, qreal width) {
    auto block = paragraph({{sheet.title, true}}, sizes.heading, width);
    block.addBelow(paragraph({{sheet.subtitle}}, sizes.body, width));
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
        block.addBelow(framed(column(sheet.getHelp, width), width));
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

qreal smallestNotes(const PrintSizes& sizes) {
    return notePitch(sizes);
}

Block notesBlock(const PrintSizes& sizes, qreal width, qreal height) {
    const int count =
        std::clamp(static_cast<int>(std::floor(height / notePitch(sizes))), 1, mostNotes);
    Block block{count * notePitch(sizes), {}};
    const auto label = oneLine(Blocks::tr("Notes"), sizes.body, true);
    block.marks.add(label.marks, {0, notePitch(sizes) - underNotes + 1 - lineHeight(sizes.body)});
    qreal left = widthOf(label) + columnGap;
    for (int line = 1; line <= count; ++line) {
        const qreal y = line * notePitch(sizes) - underNotes;
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
