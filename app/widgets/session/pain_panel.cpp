#include "app/widgets/session/pain_panel.h"

#include "app/widgets/button.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/figure/small_figure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"
#include "app/widgets/today/pain_scale.h"

#include <QHBoxLayout>

namespace hipwise {

PainPanel::PainPanel(QWidget* parent)
    : Card(parent),
      m_question(new PlainLabel(TextRole::Heading)),
      m_scale(new PainScale),
      m_place(new ChoiceRow(tr("Where it hurts"))),
      m_room(new QVBoxLayout),
      m_back(new Button(tr("It does not hurt: back"))) {
    m_question->setObjectName(QStringLiteral("painQuestion"));
    m_scale->setObjectName(QStringLiteral("painScale"));
    m_place->setObjectName(QStringLiteral("painPlace"));
    m_back->setObjectName(QStringLiteral("painBack"));
    for (const PainPlace place :
         {PainPlace::LowBack, PainPlace::Hip, PainPlace::Knee, PainPlace::Elsewhere})
        m_place->add(static_cast<int>(place), placeName(place));
    column()->addWidget(m_question);
    column()->addWidget(m_scale);
    column()->addWidget(new PlainLabel(
        tr("0 is no pain, 10 is the worst. Muscles that are only tired do not count."),
        TextRole::Small));
    column()->addWidget(new PlainLabel(tr("Where?"), TextRole::Strong));
    column()->addWidget(m_place);
    column()->addLayout(m_room);
    column()->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_scale, &PainScale::chosen, this, &PainPanel::painTold);
    connect(m_back, &Button::clicked, this, &PainPanel::cancelled);
}

void PainPanel::ask(const QString& exercise) {
    m_question->setText(exercise.isEmpty() ? tr("How much does it hurt?")
                                           : tr("How much does it hurt in %1?").arg(exercise));
    m_scale->setAccessibleName(m_question->text());
    m_scale->setPain(std::nullopt);
    m_place->setValue(std::nullopt);
    clearAnswer();
    m_back->show();
    m_scale->setFocus(Qt::OtherFocusReason);
}

std::optional<int> PainPanel::pain() const {
    return m_scale->pain();
}

std::optional<PainPlace> PainPanel::place() const {
    const auto value = m_place->value();
    return value ? std::optional(static_cast<PainPlace>(*value)) : std::nullopt;
}

void PainPanel::clearAnswer() {
    delete m_answer;
    m_answer = nullptr;
}

/// The advice has the keyboard, so that the one key takes it.
void PainPanel::answer(const PainWords& words) {
    clearAnswer();
    m_back->hide();
    m_answer = new QWidget;
    m_room->addWidget(m_answer);
    auto* column = new QVBoxLayout(m_answer);
    space(*m_answer, *column, 0.6);
    auto* sentence = new PlainLabel(words.sentence, TextRole::Strong);
    sentence->setObjectName(QStringLiteral("painSentence"));
    column->addWidget(sentence);
    if (words.easier)
        column->addWidget(new SmallFigure(*words.easier), 0, Qt::AlignLeft);
    Button* first = nullptr;
    for (const PainOffer& offer : words.offers) {
        auto* button =
            new Button(offer.words, first ? Button::Kind::Secondary : Button::Kind::Primary);
        button->setObjectName(QStringLiteral("offer%1").arg(static_cast<int>(offer.advice)));
        connect(button, &Button::clicked, this,
                [this, advice = offer.advice] { Q_EMIT chosen(advice); });
        column->addWidget(button, 0, Qt::AlignLeft);
        if (!first)
            first = button;
    }
    if (words.warns) {
        auto* signs = new Button(tr("Look at the warning signs"));
        signs->setObjectName(QStringLiteral("signs"));
        connect(signs, &Button::clicked, this, &PainPanel::warningSignsAsked);
        column->addWidget(signs, 0, Qt::AlignLeft);
    }
    QWidget::setTabOrder(m_place, m_answer);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise
