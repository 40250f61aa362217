#include "app/widgets/figure/figure_button.h"

#include "app/widgets/colours.h"
#include "app/widgets/figure/small_figure.h"
#include "app/widgets/measure.h"
#include "app/widgets/spacing.h"

#include <QHBoxLayout>
#include <QPainter>

namespace hipwise {

FigureButton::FigureButton(const Drawing& drawing, const QString& text, QWidget* parent)
    : QAbstractButton(parent) {
    setText(text);
    setToolTip(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    auto* figure = new SmallFigure(drawing);
    figure->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* line = new QHBoxLayout(this);
    space(*this, *line, 0, {0.2, 0.2, 0.2, 0.2});
    line->addWidget(figure);
    if (figure->isHidden())
        hide();
}

void FigureButton::paintEvent(QPaintEvent*) {
    if (!hasFocus() && !underMouse())
        return;
    const Colours& colours = coloursOf(*this);
    const double ring = hasFocus() ? ringWidth(*this) : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.control, ring));
    painter.setBrush(Qt::NoBrush);
    const double half = ring / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), em(*this, 0.4),
                            em(*this, 0.4));
}

} // namespace hipwise
