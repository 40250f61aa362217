#include "app/widgets/today/set_tick.h"

#include "app/widgets/colours.h"
#include "app/widgets/mark_painting.h"
#include "app/widgets/measure.h"
#include "app/widgets/spoken_widget.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace hipwise {

namespace {

Qt::CheckState checkStateOf(TickState state) {
    switch (state) {
    case TickState::Open:
        return Qt::Unchecked;
    case TickState::Half:
        return Qt::PartiallyChecked;
    case TickState::Done:
        return Qt::Checked;
    }
    return Qt::Unchecked;
}

} // namespace

SetTick::SetTick(QWidget* parent) : QCheckBox(parent) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SetTick::setAmount(const QString& amount) {
    m_amount = amount;
    update();
}

void SetTick::setState(TickState state) {
    m_state = state;
    setTristate(state == TickState::Half);
    setCheckState(checkStateOf(state));
    update();
}

int SetTick::diameter() const {
    return std::max(32, em(*this, 2.35));
}

QSize SetTick::sizeHint() const {
    const int side = diameter() + 4 * qRound(ringWidth(*this));
    return {side, side};
}

QSize SetTick::minimumSizeHint() const {
    return sizeHint();
}

bool SetTick::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

void SetTick::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QCheckBox::keyPressEvent(event);
}

void SetTick::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    const double ring = ringWidth(*this);
    const double gap = 2 * ring;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(gap, gap, -gap, -gap);
    if (m_state == TickState::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.done);
        painter.drawEllipse(circle);
        paintTick(painter, circle, colours.onDone);
    } else {
        paintOpen(painter, circle);
    }
    if (hasFocus()) {
        const double half = ring / 2;
        painter.setPen(QPen(colours.accent, ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(rect()).adjusted(half, half, -half, -half));
    }
}

void SetTick::paintOpen(QPainter& painter, const QRectF& circle) const {
    const Colours& colours = coloursOf(*this);
    const double line = std::max(1.5, ringWidth(*this) * 0.8);
    const bool pointed = isEnabled() && (underMouse() || isDown());
    if (m_state == TickState::Half)
        paintHalf(painter, circle, colours.chip);
    painter.setPen(QPen(isEnabled() ? colours.control : colours.line, line));
    painter.setBrush(pointed && m_state == TickState::Open ? QBrush(colours.chip)
                                                           : QBrush(Qt::NoBrush));
    const double half = line / 2;
    painter.drawEllipse(circle.adjusted(half, half, -half, -half));
    QFont written = font();
    const double room = circle.width() * 0.74;
    const double wide = QFontMetricsF(written).horizontalAdvance(m_amount);
    if (wide > room)
        written.setPointSizeF(written.pointSizeF() * room / wide);
    painter.setFont(written);
    painter.setPen(isEnabled() ? colours.text : colours.quiet);
    painter.drawText(circle, Qt::AlignCenter, m_amount);
}

} // namespace hipwise
