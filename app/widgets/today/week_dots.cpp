#include "app/widgets/today/week_dots.h"

#include "app/widgets/colours.h"
#include "app/widgets/mark_painting.h"
#include "app/widgets/measure.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hipwise {

WeekDots::WeekDots(QWidget* parent) : SpokenWidget(QAccessible::Graphic, Qt::TabFocus, parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("This week"));
}

void WeekDots::setWeek(const WeekGlance& week) {
    m_days = week.days;
    say(week.spoken);
    update();
}

int WeekDots::dot() const {
    return em(*this, 1.75);
}

QSize WeekDots::sizeHint() const {
    return {7 * (dot() + em(*this, 0.5)), dot() + em(*this, 1.9)};
}

QSize WeekDots::minimumSizeHint() const {
    return {7 * em(*this, 1.25), sizeHint().height()};
}

void WeekDots::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int inset = em(*this, 0.3);
    const double wide = std::min((width() - 2.0 * inset) / 7, dot() * 1.8);
    const double side = std::min<double>(dot(), wide - 2);
    for (std::size_t at = 0; at < m_days.size(); ++at) {
        const QRect column(qRound(inset + static_cast<double>(at) * wide), 0, qRound(wide),
                           height());
        const QRectF place(QStyle::visualRect(layoutDirection(), rect(), column));
        const QRectF circle(place.center().x() - side / 2, inset, side, side);
        paintMark(painter, circle, m_days[at].mark);
        paintLetter(painter, QRectF(place.left(), circle.bottom(), place.width(), em(*this, 1.35)),
                    m_days[at]);
    }
    paintFocusRing(painter, rect(), em(*this, 0.4));
}

void WeekDots::paintMark(QPainter& painter, const QRectF& circle, DayMark mark) const {
    const Colours& colours = coloursOf(*this);
    const double line = std::max(1.6, ringWidth(*this) * 0.9);
    const double half = line / 2;
    switch (mark) {
    case DayMark::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.done);
        painter.drawEllipse(circle);
        paintTick(painter, circle, colours.onDone);
        return;
    case DayMark::Partly:
        paintHalf(painter, circle, colours.done);
        [[fallthrough]];
    case DayMark::Planned:
        painter.setPen(QPen(mark == DayMark::Partly ? colours.done : colours.accent, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(half, half, -half, -half));
        return;
    case DayMark::Missed:
        paintDash(painter, circle, colours.quiet);
        return;
    case DayMark::Rest:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.control);
        painter.drawEllipse(circle.center(), circle.width() * 0.11, circle.width() * 0.11);
        return;
    }
}

void WeekDots::paintLetter(QPainter& painter, const QRectF& place, const DayGlance& day) const {
    const Colours& colours = coloursOf(*this);
    QFont written = font();
    written.setBold(day.today);
    painter.setFont(written);
    painter.setPen(day.today ? colours.text : colours.quiet);
    painter.drawText(place, Qt::AlignCenter, day.letter);
    if (!day.today)
        return;
    const double reach = QFontMetricsF(written).horizontalAdvance(day.letter) * 0.75;
    const QPointF middle(place.center().x(), place.bottom() + ringWidth(*this) / 2);
    painter.setPen(QPen(colours.accent, ringWidth(*this), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
}

} // namespace hipwise
