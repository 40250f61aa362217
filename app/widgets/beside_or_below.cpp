#include "app/widgets/beside_or_below.h"

#include "app/widgets/measure.h"

#include <QEvent>

namespace hipwise {

BesideOrBelow::BesideOrBelow(double besideFrom, QWidget* parent)
    : QWidget(parent),
      m_besideFrom(besideFrom),
      m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_parts->setContentsMargins(0, 0, 0, 0);
}

void BesideOrBelow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void BesideOrBelow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void BesideOrBelow::arrange() {
    const bool beside = width() >= em(*this, m_besideFrom);
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Q_EMIT rearranged(beside);
}

} // namespace hipwise
