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
      m_action(new Button(QString(), Button::Kind::Primary)),
      m_second(new Button(QString())) {
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    addGap(*this, *column(), 0.3);
    m_second->setObjectName(QStringLiteral("noticeSecond"));
    column()->addWidget(m_action, 0, Qt::AlignLeft);
    column()->addWidget(m_second, 0, Qt::AlignLeft);
    m_second->hide();
    connect(m_action, &Button::clicked, this, &NoticeCard::acted);
    connect(m_second, &Button::clicked, this, &NoticeCard::secondActed);
}

void NoticeCard::setNotice(const DayNotice& notice) {
    m_title->setText(notice.title);
    m_text->setText(notice.text);
    m_action->setText(notice.actionText);
    m_action->updateGeometry();
}

void NoticeCard::setSecond(const QString& words) {
    m_second->setText(words);
    m_second->setVisible(!words.isEmpty());
    m_second->updateGeometry();
}

} // namespace hipwise
