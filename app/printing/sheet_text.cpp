#include "app/printing/sheet_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// Measuring at a multiple of the size keeps whole-pixel rounding out of the widths.
constexpr int fineness = 16;

/// Lines no looser than this keep a sheet on its page whatever typeface the desktop has.
constexpr qreal loosest = 1.17;

QFontMetricsF fineMetrics(int size) {
    return QFontMetricsF(sheetFont(size * fineness, true));
}

/// Where the letters of a line stand, below its top.
qreal baselineOf(int size) {
    const auto metrics = fineMetrics(size);
    const qreal natural = (metrics.ascent() + metrics.descent()) / fineness;
    return metrics.ascent() / fineness - (natural - lineHeight(size)) / 2;
}

QTextCharFormat weight(bool bold) {
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return format;
}

QString joined(const std::vector<TextRun>& runs) {
    QString text;
    for (const auto& run : runs)
        text += run.text;
    return text;
}

QList<QTextLayout::FormatRange> formatsOf(const std::vector<TextRun>& runs) {
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const auto& run : runs) {
        const int length = static_cast<int>(run.text.size());
        formats.append({start, length, weight(run.bold)});
        start += length;
    }
    return formats;
}

/// The parts of one line, each in its own weight.
void placeLine(Marks& marks, const QTextLine& line, const std::vector<TextRun>& runs, int size) {
    const qreal top = line.lineNumber() * lineHeight(size);
    const qreal baseline = top + baselineOf(size);
    const int lineEnd = line.textStart() + line.textLength();
    int start = 0;
    for (const auto& run : runs) {
        const int runEnd = start + static_cast<int>(run.text.size());
        const int from = std::max(start, line.textStart());
        const int to = std::min(runEnd, lineEnd);
        start = runEnd;
        if (from >= to)
            continue;
        auto text = run.text.mid(from - (runEnd - static_cast<int>(run.text.size())), to - from);
        while (to == lineEnd && text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        const qreal x = line.cursorToX(from) / fineness;
        marks.texts.push_back({{x, top, textWidth(text, size, run.bold), lineHeight(size)},
                               baseline,
                               text,
                               size,
                               run.bold});
    }
}

} // namespace

QFont sheetFont(int size, bool bold) {
    QFont font(QGuiApplication::font().families());
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

qreal lineHeight(int size) {
    const auto metrics = fineMetrics(size);
    return std::min((metrics.ascent() + metrics.descent()) / fineness, loosest * size);
}

qreal textWidth(const QString& text, int size, bool bold) {
    return QFontMetricsF(sheetFont(size * fineness, bold)).horizontalAdvance(text) / fineness;
}

Block oneLine(const QString& text, int size, bool bold) {
    Block block{lineHeight(size), {}};
    if (!text.isEmpty())
        block.marks.texts.push_back(
            centred(text, size, bold, {0, 0, textWidth(text, size, bold), block.height}));
    return block;
}

Block paragraph(const std::vector<TextRun>& runs, int size, qreal width) {
    QTextLayout layout(joined(runs), sheetFont(size * fineness, false));
    layout.setFormats(formatsOf(runs));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width * fineness);
    layout.endLayout();
    Block block{layout.lineCount() * lineHeight(size), {}};
    for (int number = 0; number < layout.lineCount(); ++number)
        placeLine(block.marks, layout.lineAt(number), runs, size);
    return block;
}

PlacedText centred(const QString& text, int size, bool bold, const QRectF& area) {
    const qreal width = textWidth(text, size, bold);
    const qreal height = lineHeight(size);
    const QRectF place(area.center().x() - width / 2, area.center().y() - height / 2, width,
                       height);
    return {place, place.top() + baselineOf(size), text, size, bold};
}

} // namespace hipwise
