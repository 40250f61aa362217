#include "app/widgets/today/morning_card.h"

#include "app/text/words.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/today/pain_scale.h"

#include <QVBoxLayout>

namespace hipwise {

MorningCard::MorningCard(QWidget* parent)
    : Card(parent),
      m_question(new PlainLabel(TextRole::Strong)),
      m_scale(new PainScale) {
    auto* notNow = new Button(tr("Not now"));
    m_question->setObjectName(QStringLiteral("morningQuestion"));
    m_scale->setObjectName(QStringLiteral("morningScale"));
    notNow->setObjectName(QStringLiteral("morningNotNow"));
    column()->addWidget(m_question);
    column()->addWidget(m_scale);
    column()->addWidget(new PlainLabel(
        tr("It tells the plan whether the session was right. Sore muscles do not count."),
        TextRole::Small));
    column()->addWidget(notNow, 0, Qt::AlignLeft);
    connect(m_scale, &PainScale::chosen, this, &MorningCard::chosen);
    connect(notNow, &Button::clicked, this, &MorningCard::notNow);
}

void MorningCard::setSession(Date planned) {
    m_question->setText(
        tr("Back pain this morning, after the session on %1").arg(longDate(planned)));
    m_scale->setAccessibleName(m_question->text());
    m_scale->setPain(std::nullopt);
}

} // namespace hipwise
