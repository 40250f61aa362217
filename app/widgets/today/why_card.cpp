#include "app/widgets/today/why_card.h"

#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"
#include "app/widgets/today/fold_button.h"

#include <QVBoxLayout>

namespace hipwise {

WhyCard::WhyCard(QWidget* parent)
    : Card(parent),
      m_heading(new FoldButton(tr("Why this session"))) {
    m_heading->setObjectName(QStringLiteral("whyHeading"));
    column()->addWidget(m_heading);
    connect(m_heading, &FoldButton::toggled, this, &WhyCard::setUnfolded);
    setUnfolded(false);
}

void WhyCard::setReasons(const std::vector<WhyEntry>& why, const QStringList& sources) {
    if (m_body && why == m_why && sources == m_sources)
        return;
    m_why = why;
    m_sources = sources;
    delete m_body;
    m_body = new QWidget(this);
    m_body->setObjectName(QStringLiteral("whyBody"));
    auto* rows = new QVBoxLayout(m_body);
    space(*m_body, *rows, 0.2);
    for (const WhyEntry& entry : why) {
        rows->addWidget(new PlainLabel(entry.about, TextRole::Strong));
        for (const QString& sentence : entry.sentences)
            rows->addWidget(new PlainLabel(sentence));
        addGap(*m_body, *rows, 0.4);
    }
    if (!sources.isEmpty()) {
        rows->addWidget(new PlainLabel(tr("Where we read it"), TextRole::Strong));
        for (const QString& source : sources)
            rows->addWidget(new PlainLabel(source, TextRole::Small));
    }
    column()->addWidget(m_body);
    setUnfolded(m_heading->isChecked());
}

void WhyCard::setUnfolded(bool unfolded) {
    if (m_body)
        m_body->setVisible(unfolded);
}

} // namespace hipwise
