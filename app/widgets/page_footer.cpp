#include "app/widgets/page_footer.h"

#include "app/widgets/measure.h"

#include <QEvent>
#include <QHBoxLayout>

namespace hipwise {

PageFooter::PageFooter(double air, QWidget* parent)
    : QWidget(parent),
      m_air(air),
      m_row(new QHBoxLayout(this)) {
    setMargins();
}

void PageFooter::resizeEvent(QResizeEvent* event) {
    setMargins();
    QWidget::resizeEvent(event);
}

void PageFooter::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        setMargins();
    QWidget::changeEvent(event);
}

void PageFooter::setMargins() {
    const int side = em(*this, width() < em(*this, 32) ? 0.8 : 2.0);
    m_row->setContentsMargins(side, em(*this, m_air), side, em(*this, m_air));
}

} // namespace hipwise
