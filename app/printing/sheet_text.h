#pragma once

#include "app/printing/marks.h"

#include <QFont>

#include <vector>

namespace hipwise {

/// A stretch of a paragraph in one weight.
struct TextRun {
    QString text;
    bool bold = false;
};

/// The application's typeface, where one unit of the painter is one point. Without ligatures, which
/// would hide words from a search in the PDF.
QFont sheetFont(int size, bool bold);
qreal lineHeight(int size);
qreal textWidth(const QString& text, int size, bool bold);
Block oneLine(const QString& text, int size, bool bold);
/// Breaks the runs into lines no wider than `width`, between words where it can.
Block paragraph(const std::vector<TextRun>& runs, int size, qreal width);
/// One line of print in the middle of an area.
PlacedText centred(const QString& text, int size, bool bold, const QRectF& area);

} // namespace hipwise
