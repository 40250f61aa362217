#include "app/widgets/today/week_card.h"

#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/today/week_dots.h"

#include <QVBoxLayout>

namespace hipwise {

WeekCard::WeekCard(QWidget* parent)
    : Card(parent),
      m_dots(new WeekDots),
      m_summary(new PlainLabel),
      m_sessions(new PlainLabel(TextRole::Small)) {
    m_dots->setObjectName(QStringLiteral("weekDots"));
    m_summary->setObjectName(QStringLiteral("weekSummary"));
    m_sessions->setObjectName(QStringLiteral("weekSessions"));
    column()->addWidget(new PlainLabel(tr("This week"), TextRole::Strong));
    column()->addWidget(m_dots);
    column()->addWidget(m_summary);
    column()->addWidget(m_sessions);
    auto* typeIn = new Button(tr("Type in my sheet"));
    typeIn->setObjectName(QStringLiteral("typeIn"));
    column()->addWidget(typeIn, 0, Qt::AlignLeft);
    connect(typeIn, &Button::clicked, this, &WeekCard::typingRequested);
}

void WeekCard::setWeek(const WeekGlance& week) {
    m_dots->setWeek(week);
    m_summary->setText(week.summary);
    m_sessions->setText(week.sessions.join(QLatin1Char('\n')));
}

} // namespace hipwise
