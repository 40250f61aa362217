#include "app/widgets/session/pain_panel.h"

#include "app/widgets/button.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/figure/small_figure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"
#include "app/widgets/today/pain_scale.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace hipwise {

PainPanel::PainPanel(QWidget* parent)
    : Card(parent),
      m_question(new PlainLabel(TextRole::Heading)),
      m_note(new PlainLabel(TextRole::Small)),
      m_scale(new PainScale),
      m_where(new PlainLabel(tr("Where?"), TextRole::Strong)),
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
    column()->addWidget(m_note);
    column()->addWidget(m_where);
    column()->addWidget(m_place);
    column()->addLayout(m_room);
    column()->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_scale, &PainScale::chosen, this, &PainPanel::painTold);
    connect(m_back, &Button::clicked, this, &PainPanel::cancelled);
}

void PainPanel::ask(const QString& exercise) {
    const bool ofDay = exercise.isEmpty();
    m_question->setText(ofDay ? tr("How much does your back hurt?")
                              : tr("How much does it hurt in %1?").arg(exercise));
    const QString scale = tr("0 is no pain, 10 is the worst.");
    m_note->setText(ofDay ? tr("%1 If something else hurts, leave that movement out and go on "
                               "with the next.")
                                .arg(scale)
                          : tr("%1 Muscles that are only tired do not count.").arg(scale));
    m_where->setVisible(!ofDay);
    m_place->setVisible(!ofDay);
    m_scale->setAccessibleName(m_question->text());
    m_scale->clear();
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

void PainPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        QCoreApplication::sendEvent(m_scale, event);
    else
        Card::keyPressEvent(event);
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
    Button* first = nullptr;
    for (const PainOffer& offer : words.offers) {
        auto* row = new QHBoxLayout;
        auto* button =
            new Button(offer.words, first ? Button::Kind::Secondary : Button::Kind::Primary);
        button->setObjectName(QStringLiteral("offer%1").arg(static_cast<int>(offer.advice)));
        connect(button, &Button::clicked, this,
                [this, advice = offer.advice] { Q_EMIT chosen(advice); });
        row->addWidget(button);
        if (offer.advice == PainAdvice::Easier && words.easier)
            row->addWidget(new SmallFigure(*words.easier));
        row->addStretch();
        column->addLayout(row);
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
