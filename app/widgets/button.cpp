#include "app/widgets/button.h"

#include "app/widgets/colours.h"
#include "app/widgets/measure.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace hipwise {

namespace {

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

} // namespace

Button::Button(const QString& text, Kind kind, QWidget* parent)
    : QPushButton(text, parent),
      m_kind(kind) {
    setCheckable(kind == Kind::Choice);
    setAutoDefault(kind == Kind::Primary);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize Button::sizeHint() const {
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int side = em(*this, m_kind == Kind::Choice ? 0.7 : 1.0);
    const int pictureWidth = icon().isNull() ? 0 : iconSize().width() + em(*this, 0.4);
    return {words.width() + pictureWidth + 2 * side, em(*this, 2.1)};
}

QSize Button::minimumSizeHint() const {
    return sizeHint();
}

bool Button::isFilled() const {
    return m_kind == Kind::Primary || (m_kind == Kind::Choice && isChecked());
}

void Button::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    QColor fill = isFilled() ? colours.accent : colours.card;
    if (!isEnabled())
        fill = isFilled() ? colours.track : colours.window;
    else if (isDown())
        fill = mixed(fill, colours.text, 0.16);
    else if (underMouse())
        fill = mixed(fill, colours.text, 0.07);
    const QColor ink = !isEnabled() ? colours.quiet : isFilled() ? colours.onAccent : colours.text;
    const QColor edge = isFilled() && isEnabled() ? fill : colours.control;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double ring = std::max(2, em(*this, 0.12));
    const QRectF body = QRectF(rect()).adjusted(ring + 1, ring + 1, -ring - 1, -ring - 1);
    const double radius = em(*this, 0.4);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(body, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, ring));
        painter.setBrush(Qt::NoBrush);
        const double half = ring / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius + ring,
                                radius + ring);
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    option.palette.setColor(QPalette::ButtonText, ink);
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
}

} // namespace hipwise
