#include "app/widgets/chip.h"

#include "app/widgets/colours.h"
#include "app/widgets/measure.h"

#include <QFontMetrics>
#include <QPainter>

namespace hipwise {

Chip::Chip(const QString& text, Tone tone, QWidget* parent)
    : PlainLabel(text, TextRole::Note, parent),
      m_tone(tone) {
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const {
    const QSize words = fontMetrics().size(Qt::TextSingleLine, text());
    return {words.width() + em(*this, 1.1), words.height() + em(*this, 0.3)};
}

QSize Chip::minimumSizeHint() const {
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    const bool warm = m_tone == Tone::Warm;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(warm ? colours.warmChip : colours.chip);
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    painter.setPen(warm ? colours.onWarmChip : colours.onChip);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace hipwise
