#include "app/widgets/wrapped_check.h"

#include "app/widgets/measure.h"
#include "app/widgets/spoken_widget.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter;
/// Line heights that the words may at least have to themselves.
constexpr double narrowest = 7;

} // namespace

WrappedCheck::WrappedCheck(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

int WrappedCheck::indicatorSide() const {
    return style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
}

int WrappedCheck::margin() const {
    return qRound(ringWidth(*this)) + 1;
}

int WrappedCheck::indent() const {
    return margin() + indicatorSide() +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QSize WrappedCheck::sizeHint() const {
    const int width = indent() + fontMetrics().horizontalAdvance(text()) + 2 * margin();
    return {width, heightForWidth(width)};
}

QSize WrappedCheck::minimumSizeHint() const {
    return {indent() + em(*this, narrowest), heightForWidth(sizeHint().width())};
}

int WrappedCheck::heightForWidth(int width) const {
    const QRect room(0, 0, std::max(1, width - indent() - margin()), QWIDGETSIZE_MAX);
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
    return std::max(words, indicatorSide()) + 2 * margin();
}

void WrappedCheck::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = indicatorSide();
    const int line = std::max(side, fontMetrics().height());
    const QRect box(margin(), margin() + (line - side) / 2, side, side);
    const QRect words = rect().adjusted(indent(), 0, -margin(), 0);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), box);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    style()->drawItemText(&painter, QStyle::visualRect(layoutDirection(), rect(), words), flags,
                          palette(), isEnabled(), text(), QPalette::WindowText);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace hipwise
