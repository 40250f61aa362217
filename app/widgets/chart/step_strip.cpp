#include "app/widgets/chart/step_strip.h"

#include "app/widgets/colours.h"
#include "app/widgets/measure.h"
#include "app/widgets/spacing.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hipwise {

namespace {

/// In line heights.
constexpr double chipHeight = 1.25;
constexpr double widestChip = 3.2;
constexpr double gap = 0.25;

} // namespace

StepStrip::StepStrip(int step, int steps, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_steps(steps) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitToFont(*this, [this] { setFixedHeight(em(*this, chipHeight)); });
}

void StepStrip::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double between = em(*this, gap);
    const double room = (width() - between * (m_steps - 1)) / m_steps;
    const double chip = std::min<double>(room, em(*this, widestChip));
    QFont font = this->font();
    for (int step = 1; step <= m_steps; ++step) {
        const double x = (step - 1) * (chip + between);
        const QRectF area(layoutDirection() == Qt::RightToLeft ? width() - x - chip : x, 0, chip,
                          height());
        const bool isNow = step == m_step;
        painter.setBrush(isNow ? colours.accent : step < m_step ? colours.chip : colours.track);
        painter.drawRoundedRect(area, height() / 4.0, height() / 4.0);
        font.setBold(isNow);
        painter.setFont(font);
        painter.setPen(isNow ? colours.onAccent : step < m_step ? colours.onChip : colours.quiet);
        painter.drawText(area, Qt::AlignCenter, QLocale().toString(step));
        painter.setPen(Qt::NoPen);
    }
}

} // namespace hipwise
