#include "app/widgets/plan/week_days.h"

#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/plan/day_card.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int restShare = 3;
constexpr int sessionShare = 5;
/// Line heights that a session needs to be read with ease when it stands in a column.
constexpr double sessionWidth = 8.6;

} // namespace

WeekDays::WeekDays(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void WeekDays::setDays(const std::vector<PlanDay>& days) {
    qDeleteAll(m_headers);
    qDeleteAll(m_cards);
    m_headers.clear();
    m_cards.clear();
    for (const PlanDay& day : days) {
        m_headers.push_back(
            new PlainLabel(day.today ? tr("%1 · today").arg(day.header) : day.header,
                           day.today ? TextRole::Note : TextRole::Small, this));
        m_cards.push_back(new DayCard(day, this));
        m_headers.back()->show();
        m_cards.back()->show();
    }
    arrange();
}

bool WeekDays::fitsSideBySide() const {
    int shares = 0;
    for (const DayCard* card : m_cards)
        shares += card->isRest() ? restShare : sessionShare;
    const int gaps = 6 * em(*this, 0.5);
    return shares > 0 && (width() - gaps) * sessionShare / shares >= em(*this, sessionWidth);
}

void WeekDays::arrange() {
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        m_grid->removeWidget(m_headers[at]);
        m_grid->removeWidget(m_cards[at]);
    }
    for (int at = 0; at < 7; ++at) {
        m_grid->setColumnStretch(at, 0);
        m_grid->setRowStretch(at, 0);
    }
    m_grid->setSpacing(em(*this, 0.5));
    if (fitsSideBySide())
        placeSideBySide();
    else
        placeBelowEachOther();
}

void WeekDays::placeSideBySide() {
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        const int column = static_cast<int>(at);
        m_grid->addWidget(m_headers[at], 0, column, Qt::AlignBottom);
        m_grid->addWidget(m_cards[at], 1, column);
        m_grid->setColumnStretch(column, m_cards[at]->isRest() ? restShare : sessionShare);
    }
}

void WeekDays::placeBelowEachOther() {
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        const int row = static_cast<int>(at);
        m_grid->addWidget(m_headers[at], row, 0, Qt::AlignTop);
        m_grid->addWidget(m_cards[at], row, 1);
    }
    m_grid->setColumnStretch(1, 1);
}

void WeekDays::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void WeekDays::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace hipwise
