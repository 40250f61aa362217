#include "app/widgets/session/less_time_panel.h"

#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QVBoxLayout>

namespace hipwise {

LessTimePanel::LessTimePanel(QWidget* parent) : Card(parent) {}

void LessTimePanel::offer(const std::vector<ShorterChoice>& choices) {
    delete m_choices;
    m_choices = new QWidget;
    column()->addWidget(m_choices);
    auto* rows = new QVBoxLayout(m_choices);
    space(*m_choices, *rows, 0.6);
    rows->addWidget(new PlainLabel(tr("How much time do you have?"), TextRole::Heading));
    rows->addWidget(new PlainLabel(
        choices.empty() ? tr("What is left cannot be made shorter. End the session where you like: "
                             "what you did counts.")
                        : tr("What is left out does not count against you."),
        TextRole::Body));
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto* button = new Button(choices[i].words);
        button->setObjectName(QStringLiteral("shorter%1").arg(i));
        connect(button, &Button::clicked, this, [this, i] { Q_EMIT chosen(i); });
        rows->addWidget(button, 0, Qt::AlignLeft);
        if (i == 0)
            button->setFocus(Qt::OtherFocusReason);
    }
    auto* whole = new Button(tr("Keep all of it"));
    whole->setObjectName(QStringLiteral("keepAll"));
    connect(whole, &Button::clicked, this, &LessTimePanel::cancelled);
    rows->addWidget(whole, 0, Qt::AlignLeft);
    if (choices.empty())
        whole->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise
