#include "app/gui/style.h"

#include "app/widgets/colours.h"
#include "app/widgets/less_motion.h"
#include "app/widgets/measure.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace hipwise {

namespace {

int ringWidth(const QWidget& widget) {
    return std::max(2, em(widget, 0.12));
}

void outline(QPainter& painter, const QRect& rect, const QColor& colour, double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 4, 4);
    painter.restore();
}

void frame(QPainter& painter, const QStyleOption& option, const QWidget& widget) {
    const Colours& colours = coloursOf(widget);
    const bool focused = option.state & QStyle::State_HasFocus;
    outline(painter, option.rect, focused ? colours.accent : colours.control,
            focused ? ringWidth(widget) : 1);
}

void checkBox(QPainter& painter, const QStyleOption& option, const QWidget& widget) {
    const Colours& colours = coloursOf(widget);
    const bool checked = option.state & QStyle::State_On;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? colours.accent : colours.control, 1.5));
    painter.setBrush(checked ? colours.accent : colours.card);
    painter.drawRoundedRect(box, box.width() * 0.22, box.width() * 0.22);
    if (checked) {
        QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.54));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.72));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.30));
        painter.setPen(
            QPen(colours.onAccent, box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
    painter.restore();
}

/// A round handle on the page's own colour.
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle,
               const QWidget& widget) {
    const Colours& colours = coloursOf(widget);
    painter.save();
    painter.fillRect(option.rect, colours.window);
    if (option.maximum > option.minimum) {
        painter.setRenderHint(QPainter::Antialiasing);
        const bool pressed = option.state & QStyle::State_Sunken;
        const QRectF body = QRectF(handle).adjusted(2, 2, -2, -2);
        const double radius = std::min(body.width(), body.height()) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(pressed ? colours.accent : colours.control);
        painter.drawRoundedRect(body, radius, radius);
    }
    painter.restore();
}

bool isArrowOf(QStyle::ComplexControl control, QStyle::SubControl part) {
    return control == QStyle::CC_ScrollBar &&
           (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (widget != nullptr && element == PE_FrameLineEdit)
        frame(*painter, *option, *widget);
    else if (widget != nullptr && element == PE_IndicatorCheckBox)
        checkBox(*painter, *option, *widget);
    else if (widget != nullptr && element == PE_FrameFocusRect)
        outline(*painter, option->rect, coloursOf(*widget).accent, ringWidth(*widget));
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (widget != nullptr && slider != nullptr && control == CC_ScrollBar) {
        scrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget),
                  *widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (widget != nullptr && control == CC_SpinBox)
        frame(*painter, *option, *widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const {
    if (isArrowOf(control, part))
        return {};
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    if (widget != nullptr && (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight))
        return em(*widget, 1.25);
    if (widget != nullptr && metric == PM_ScrollBarExtent)
        return em(*widget, 0.75);
    if (widget != nullptr &&
        (metric == PM_CheckBoxLabelSpacing || metric == PM_LayoutHorizontalSpacing ||
         metric == PM_LayoutVerticalSpacing))
        return em(*widget, 0.5);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const {
    if (hint == SH_Widget_Animation_Duration)
        return 0;
    if (hint == lessMotionHint)
        return m_lessMotion ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace hipwise
