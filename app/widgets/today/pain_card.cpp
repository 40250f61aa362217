#include "app/widgets/today/pain_card.h"

#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/today/pain_scale.h"

#include <QLocale>
#include <QVBoxLayout>

namespace hipwise {

PainCard::PainCard(QWidget* parent)
    : Card(parent),
      m_question(new PlainLabel(TextRole::Strong)),
      m_scale(new PainScale),
      m_advice(new PlainLabel) {
    auto* signs = new Button(tr("Is this a warning sign?"));
    m_question->setObjectName(QStringLiteral("painQuestion"));
    m_scale->setObjectName(QStringLiteral("painScale"));
    signs->setObjectName(QStringLiteral("warningSigns"));
    m_advice->setObjectName(QStringLiteral("painAdvice"));
    column()->addWidget(m_question);
    column()->addWidget(m_scale);
    column()->addWidget(m_advice);
    column()->addWidget(
        new PlainLabel(tr("0–2 go on · 3–5 add nothing · 6–10 ease off"), TextRole::Small));
    column()->addWidget(signs, 0, Qt::AlignLeft);
    connect(m_scale, &PainScale::chosen, this, &PainCard::chosen);
    connect(signs, &Button::clicked, this, &PainCard::warningSignsAsked);
    setQuestion(tr("Back pain right now"));
    setPain(std::nullopt);
}

void PainCard::setQuestion(const QString& question) {
    m_question->setText(question);
    m_scale->setAccessibleName(question);
}

void PainCard::setPain(std::optional<int> pain) {
    m_scale->setPain(pain);
    m_advice->setText(
        pain ? tr("%1 of 10. %2").arg(QLocale().toString(*pain), painAdvice(painBandOf(*pain)))
             : tr("0 is no pain, 10 is the worst."));
}

} // namespace hipwise
