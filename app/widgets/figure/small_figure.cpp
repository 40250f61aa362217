#include "app/widgets/figure/small_figure.h"

#include "app/widgets/colours.h"
#include "app/widgets/figure/figure_words.h"
#include "app/widgets/measure.h"
#include "core/figure/motion_reader.h"

#include <QPainter>

namespace hipwise {

SmallFigure::SmallFigure(std::string_view exercise, QSizeF size, QWidget* parent)
    : SpokenWidget(QAccessible::Graphic, Qt::NoFocus, parent),
      m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const Motion* motion = shippedMotion(exercise);
    if (!motion) {
        hide();
        return;
    }
    m_picture.emplace(*motion);
    setAccessibleName(figureWords(*motion, Side::Left));
}

QSize SmallFigure::sizeHint() const {
    return m_picture ? QSize{em(*this, m_size.width()), em(*this, m_size.height())} : QSize{};
}

void SmallFigure::paintEvent(QPaintEvent*) {
    if (!m_picture)
        return;
    const Colours& colours = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_picture->paintEnd(painter, rect(), screenStyle(colours, colours.card));
}

} // namespace hipwise
