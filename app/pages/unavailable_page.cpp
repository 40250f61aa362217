#include "app/pages/unavailable_page.h"

#include "app/training/training.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"

#include <QVBoxLayout>

namespace hipwise {

UnavailablePage::UnavailablePage(Training& training, QWidget* parent)
    : QWidget(parent),
      m_sentence(new PlainLabel) {
    setWindowTitle(tr("Your plan cannot be opened now"));
    auto* again = new Button(tr("Try again"), Button::Kind::Primary);
    again->setObjectName(QStringLiteral("tryAgain"));
    m_sentence->setObjectName(QStringLiteral("unavailable"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* card = new Card;
    card->column()->addWidget(m_sentence);
    card->column()->addWidget(new PlainLabel(
        tr("Hipwise has changed nothing. Once it is mended, go on here."), TextRole::Quiet));
    card->column()->addWidget(again, 0, Qt::AlignLeft);
    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    scroll->column()->addWidget(card);
    scroll->column()->addStretch();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);
    connect(again, &Button::clicked, &training, &Training::refresh);
}

void UnavailablePage::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
}

} // namespace hipwise
