#include "app/widgets/chart/chart_view.h"

#include "app/widgets/chart/chart_painting.h"
#include "app/widgets/measure.h"

#include <QPainter>

#include <cmath>

namespace hipwise {

ChartView::ChartView(QWidget* parent) : SpokenWidget(QAccessible::Chart, Qt::TabFocus, parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setChart(const Chart& chart) {
    m_chart = chart;
    setAccessibleName(chart.title);
    say(chartText(chart));
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const {
    const int width = em(*this, 22);
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const {
    const int width = em(*this, 9);
    return {width, em(*this, 8)};
}

int ChartView::heightForWidth(int width) const {
    const double inner = width - 4 * ringWidth(*this);
    const double key = chartKeyHeight(m_chart, chartStyleOf(*this), inner);
    return em(*this, m_chart.levels.isEmpty() ? 11.5 : 9.5) + static_cast<int>(std::ceil(key));
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = 2 * ringWidth(*this);
    paintChart(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_chart,
               chartStyleOf(*this));
    paintFocusRing(painter, rect(), em(*this, 0.4));
}

} // namespace hipwise
