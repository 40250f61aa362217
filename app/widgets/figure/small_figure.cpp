#include "app/widgets/figure/small_figure.h"

#include "app/widgets/colours.h"
#include "app/widgets/figure/figure_words.h"
#include "app/widgets/figure/own_picture.h"
#include "app/widgets/measure.h"
#include "core/figure/motion_reader.h"

#include <QPainter>

namespace hipwise {

namespace {

/// Pixels of the longer side: enough for twice the usual text.
constexpr int pictureSide = 512;

} // namespace

SmallFigure::SmallFigure(const Drawing& drawing, QSizeF size, QWidget* parent)
    : SpokenWidget(QAccessible::Graphic, Qt::NoFocus, parent),
      m_isOwn(!drawing.picture.isEmpty()),
      m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (m_isOwn) {
        m_own = ownPicture(drawing.picture, pictureSide).image;
        setAccessibleName(tr("Your own picture"));
    } else if (const Motion* motion = shippedMotion(drawing.exercise)) {
        m_picture.emplace(*motion);
        setAccessibleName(figureWords(*motion, Side::Left));
    } else {
        hide();
    }
}

QSize SmallFigure::sizeHint() const {
    return m_picture || m_isOwn ? QSize{em(*this, m_size.width()), em(*this, m_size.height())}
                                : QSize{};
}

void SmallFigure::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    QPainter painter(this);
    if (m_isOwn)
        paintOwnPicture(painter, rect(), m_own, colours);
    if (!m_picture)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    m_picture->paintEnd(painter, rect(), screenStyle(colours, colours.card));
}

} // namespace hipwise
