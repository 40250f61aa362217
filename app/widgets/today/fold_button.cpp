#include "app/widgets/today/fold_button.h"

#include "app/widgets/colours.h"
#include "app/widgets/measure.h"
#include "app/widgets/spoken_widget.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hipwise {

FoldButton::FoldButton(const QString& text, TextRole role, QWidget* parent)
    : QToolButton(parent),
      m_role(role) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FoldButton::sizeHint() const {
    const QSize words = QFontMetrics(fontOf(m_role)).size(Qt::TextSingleLine, text());
    return {words.width() + em(*this, 1.6), std::max(32, words.height() + em(*this, 0.5))};
}

QSize FoldButton::minimumSizeHint() const {
    return sizeHint();
}

void FoldButton::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    const double ring = ringWidth(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(m_role));
    const QColor still = m_role == TextRole::Strong ? colours.text : colours.quiet;
    painter.setPen(underMouse() ? colours.accent : still);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, text());
    const double reach = em(*this, 0.28);
    const bool right = layoutDirection() == Qt::RightToLeft;
    const double x = right ? 2 * reach + ring : width() - 2 * reach - ring;
    const double turn = isChecked() ? -1 : 1;
    const QPointF middle(x, height() / 2.0);
    QPainterPath chevron(middle + QPointF(-reach, -turn * reach / 2));
    chevron.lineTo(middle + QPointF(0, turn * reach / 2));
    chevron.lineTo(middle + QPointF(reach, -turn * reach / 2));
    painter.setPen(QPen(colours.quiet, ring, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(chevron);
    if (hasFocus()) {
        const double half = ring / 2;
        const double radius = em(*this, 0.3);
        painter.setPen(QPen(colours.accent, ring));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }
}

void FoldButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void FoldButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QToolButton::changeEvent(event);
}

} // namespace hipwise
