#include "app/widgets/card.h"

#include "app/widgets/colours.h"
#include "app/widgets/measure.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace hipwise {

Card::Card(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    followFont();
}

void Card::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    const double radius = em(*this, 0.6);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void Card::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        followFont();
    QWidget::changeEvent(event);
}

void Card::followFont() {
    const int margin = em(*this, 0.9);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(em(*this, 0.4));
}

} // namespace hipwise
