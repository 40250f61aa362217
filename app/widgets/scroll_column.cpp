#include "app/widgets/scroll_column.h"

#include "app/widgets/measure.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hipwise {

ScrollColumn::ScrollColumn(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    setWidget(body);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setMargins();
}

void ScrollColumn::resizeEvent(QResizeEvent* event) {
    setMargins();
    QScrollArea::resizeEvent(event);
}

void ScrollColumn::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        setMargins();
    QScrollArea::changeEvent(event);
}

void ScrollColumn::setMargins() {
    const int side = em(*this, width() < em(*this, 32) ? 0.8 : 2.0);
    m_column->setContentsMargins(side, em(*this, 1.6), side, em(*this, 0.9));
    m_column->setSpacing(em(*this, 1.1));
}

} // namespace hipwise
