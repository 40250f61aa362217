#include "app/widgets/plan/week_strip.h"

#include "app/widgets/colours.h"
#include "app/widgets/mark_painting.h"
#include "app/widgets/measure.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace hipwise {

namespace {

double dotSize(const QWidget& strip) {
    return em(strip, 0.4);
}

} // namespace

WeekStrip::WeekStrip(QWidget* parent) : SpokenWidget(QAccessible::Slider, Qt::StrongFocus, parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Weeks of the programme"));
}

void WeekStrip::setWeeks(const std::vector<WeekBar>& weeks) {
    m_weeks = weeks;
    showWeek(m_shown);
}

void WeekStrip::setLine(const std::vector<WhatIfPoint>& line) {
    m_line = line;
    showWeek(m_shown);
}

void WeekStrip::showWeek(int number) {
    m_shown = number;
    for (const WeekBar& week : m_weeks)
        if (week.number == number)
            say(spokenOf(week));
    update();
}

QString WeekStrip::spokenOf(const WeekBar& week) const {
    for (const WhatIfPoint& point : m_line)
        if (point.week == week.number)
            return tr("%1; %2", "a week; the same week if ...").arg(week.spoken, point.spoken);
    return week.spoken;
}

std::optional<SpokenWidget::Range> WeekStrip::range() const {
    if (m_weeks.empty())
        return std::nullopt;
    return Range{m_weeks.front().number, m_weeks.back().number, m_shown};
}

void WeekStrip::choose(int number) {
    const auto weeks = range();
    if (!weeks)
        return;
    showWeek(std::clamp(number, weeks->lowest, weeks->highest));
    Q_EMIT chosen(m_shown);
}

QSize WeekStrip::sizeHint() const {
    const int weeks = std::max(1, static_cast<int>(m_weeks.size()));
    return {weeks * em(*this, 3.2), em(*this, 5.2)};
}

QSize WeekStrip::minimumSizeHint() const {
    const int weeks = std::max(1, static_cast<int>(m_weeks.size()));
    return {weeks * em(*this, 1.1), em(*this, 5.2)};
}

QRect WeekStrip::column(int number) const {
    if (m_weeks.empty())
        return {};
    const int at = number - m_weeks.front().number;
    const int count = static_cast<int>(m_weeks.size());
    const int left = at * width() / count;
    return {left, 0, (at + 1) * width() / count - left, height()};
}

double WeekStrip::tallest() const {
    double sets = 1;
    for (const WeekBar& week : m_weeks)
        sets = std::max(sets, week.sets);
    for (const WhatIfPoint& point : m_line)
        sets = std::max(sets, point.sets);
    return sets;
}

void WeekStrip::paintEvent(QPaintEvent*) {
    const double most = tallest();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const WeekBar& week : m_weeks)
        paintWeek(painter, week, most);
    paintLine(painter, most);
}

void WeekStrip::paintLine(QPainter& painter, double tallest) const {
    const Colours& colours = coloursOf(*this);
    QPolygonF points;
    for (const WhatIfPoint& point : m_line)
        points << placeOf(point, tallest);
    if (!points.isEmpty())
        paintDottedLine(painter, points, dotSize(*this), colours.text, colours.card);
}

QPointF WeekStrip::placeOf(const WhatIfPoint& point, double tallest) const {
    const QRectF bar = barOf({point.week, point.sets, false, false, {}}, tallest);
    return {bar.center().x(), bar.top()};
}

/// Above the dot of a week; the bottom of the strip where the line does not reach it.
double WeekStrip::topOfLine(const WeekBar& week, double tallest) const {
    for (const WhatIfPoint& point : m_line)
        if (point.week == week.number)
            return placeOf(point, tallest).y() - dotSize(*this) / 2;
    return height();
}

QRectF WeekStrip::barOf(const WeekBar& week, double tallest) const {
    const QRectF place = column(week.number);
    const double floor = height() - em(*this, 1.75);
    const double room = floor - em(*this, 0.95);
    const double tall = std::max(3.0, room * week.sets / tallest);
    const double wide = std::min<double>(place.width() - em(*this, 0.5), em(*this, 4.0));
    return {place.center().x() - wide / 2, floor - tall, wide, tall};
}

void WeekStrip::paintWeek(QPainter& painter, const WeekBar& week, double tallest) const {
    const Colours& colours = coloursOf(*this);
    const bool shown = week.number == m_shown;
    const QRectF bar = barOf(week, tallest);
    const double radius = std::min<double>(em(*this, 0.25), bar.height() / 2);
    painter.setPen(QPen(shown ? colours.accent : colours.control, 1));
    painter.setBrush(shown ? colours.accent : colours.track);
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (week.hasTests) {
        const double side = em(*this, 0.55);
        const double bottom = std::min(bar.top(), topOfLine(week, tallest)) - em(*this, 0.15);
        paintDiamond(painter, {bar.center().x() - side / 2, bottom - side, side, side},
                     colours.highlight);
    }
    QFont written = font();
    written.setBold(shown || week.holdsToday);
    painter.setFont(written);
    painter.setPen(shown || week.holdsToday ? colours.text : colours.quiet);
    const QString number = QLocale().toString(week.number);
    const QRectF below(bar.left(), bar.bottom(), bar.width(), em(*this, 1.25));
    painter.drawText(below, Qt::AlignCenter, number);
    if (week.holdsToday) {
        const double reach = QFontMetricsF(written).horizontalAdvance(number) * 0.7;
        const QPointF middle(below.center().x(), below.bottom() + ringWidth(*this) / 2);
        painter.setPen(QPen(colours.accent, ringWidth(*this), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
    }
    if (shown)
        paintFocusRing(painter, QRectF(column(week.number)).adjusted(1, 0, -1, 0), em(*this, 0.4));
}

void WeekStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    for (const WeekBar& week : m_weeks)
        if (column(week.number).contains(event->position().toPoint()))
            return choose(week.number);
}

void WeekStrip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_shown - 1);
    case Qt::Key_Right:
        return choose(m_shown + 1);
    default:
        SpokenWidget::keyPressEvent(event);
    }
}

} // namespace hipwise
