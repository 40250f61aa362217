#include "app/widgets/card.h"

#include "app/widgets/colours.h"
#include "app/widgets/measure.h"
#include "app/widgets/spacing.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hipwise {

Card::Card(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    space(*this, *m_column, 0.4, {0.9, 0.9, 0.9, 0.9});
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

} // namespace hipwise
