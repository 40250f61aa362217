#include "app/widgets/plan/line_key.h"

#include "app/widgets/colours.h"
#include "app/widgets/mark_painting.h"
#include "app/widgets/measure.h"

#include <QPainter>

namespace hipwise {

LineKey::LineKey(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LineKey::sizeHint() const {
    return {em(*this, 2.2), em(*this, 1)};
}

void LineKey::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = em(*this, 0.4);
    const QPointF from(dot, height() / 2.0);
    paintDottedLine(painter, {from, {width() - dot, from.y()}}, dot, colours.text, colours.card);
}

} // namespace hipwise
