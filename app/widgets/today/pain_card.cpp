#include "app/widgets/today/pain_card.h"

#include "app/widgets/plain_label.h"
#include "app/widgets/today/pain_scale.h"

#include <QLocale>
#include <QVBoxLayout>

namespace hipwise {

PainCard::PainCard(QWidget* parent)
    : Card(parent),
      m_scale(new PainScale),
      m_advice(new PlainLabel) {
    auto* title = new PlainLabel(tr("Back pain right now"), TextRole::Strong);
    m_scale->setObjectName(QStringLiteral("painScale"));
    m_scale->setAccessibleName(title->text());
    m_advice->setObjectName(QStringLiteral("painAdvice"));
    column()->addWidget(title);
    column()->addWidget(m_scale);
    column()->addWidget(m_advice);
    column()->addWidget(
        new PlainLabel(tr("0–2 go on · 3–5 add nothing · 6–10 ease off"), TextRole::Small));
    connect(m_scale, &PainScale::chosen, this, &PainCard::chosen);
    setPain(std::nullopt);
}

void PainCard::setPain(std::optional<int> pain) {
    m_scale->setPain(pain);
    m_advice->setText(
        pain ? tr("%1 of 10. %2").arg(QLocale().toString(*pain), painAdvice(painBandOf(*pain)))
             : tr("0 is no pain, 10 is the worst."));
}

} // namespace hipwise
