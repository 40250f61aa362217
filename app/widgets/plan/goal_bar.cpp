#include "app/widgets/plan/goal_bar.h"

#include "app/widgets/colours.h"
#include "app/widgets/measure.h"

#include <QPainter>

#include <algorithm>

namespace hipwise {

GoalBar::GoalBar(QWidget* parent) : SpokenWidget(QAccessible::Graphic, Qt::TabFocus, parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GoalBar::setGoal(const GoalView& goal, double scale) {
    m_filled = goal.sets / scale;
    m_low = goal.low / scale;
    m_high = goal.high / scale;
    setAccessibleName(goal.name);
    say(goal.verdict.isEmpty() ? goal.number : tr("%1, %2").arg(goal.number, goal.verdict));
    update();
}

QSize GoalBar::sizeHint() const {
    return {em(*this, 14), em(*this, 1.6)};
}

QSize GoalBar::minimumSizeHint() const {
    return {em(*this, 5), em(*this, 1.6)};
}

void GoalBar::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double inset = ringWidth(*this) + 1;
    const double tall = em(*this, 0.6);
    const double length = width() - 2 * inset;
    const QRectF track(inset, (height() - tall) / 2, length, tall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.track);
    painter.drawRoundedRect(track, tall / 2, tall / 2);
    if (m_filled > 0) {
        QRectF filled = track;
        filled.setWidth(std::max(tall, length * std::min(1.0, m_filled)));
        painter.setBrush(colours.done);
        painter.drawRoundedRect(filled, tall / 2, tall / 2);
    }
    if (m_high > 0) {
        const double outer = em(*this, 0.2);
        const QRectF band(track.left() + m_low * length, track.top() - outer,
                          (m_high - m_low) * length, tall + 2 * outer);
        painter.setPen(QPen(colours.accent, std::max(1.5, 0.7 * ringWidth(*this))));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(band, outer, outer);
    }
    paintFocusRing(painter, rect(), em(*this, 0.3));
}

} // namespace hipwise
