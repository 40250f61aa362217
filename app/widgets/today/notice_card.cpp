#include "app/widgets/today/notice_card.h"

#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QVBoxLayout>

namespace hipwise {

NoticeCard::NoticeCard(QWidget* parent)
    : Card(parent),
      m_title(new PlainLabel(TextRole::Heading)),
      m_text(new PlainLabel),
      m_action(new Button(QString(), Button::Kind::Primary)) {
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    addGap(*this, *column(), 0.3);
    column()->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &Button::clicked, this, &NoticeCard::acted);
}

void NoticeCard::setNotice(const DayNotice& notice) {
    m_title->setText(notice.title);
    m_text->setText(notice.text);
    m_action->setText(notice.actionText);
    m_action->updateGeometry();
}

} // namespace hipwise
