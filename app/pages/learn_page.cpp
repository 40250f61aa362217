#include "app/pages/learn_page.h"

#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/learn/lesson_card.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Line heights: lines no longer than are read well, and where the button goes below the title.
constexpr double widest = 52;
constexpr double titleAndButtonFrom = 40;

} // namespace

LearnPage::LearnPage(const Lessons& lessons, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn),
      m_notShown(new LessonCard(lessonView(lessons.notShown, lessons, catalogue))) {
    setWindowTitle(tr("Learn"));
    m_notShown->setObjectName(QStringLiteral("notShownCard"));
    auto* cards = new QWidget;
    auto* column = new QVBoxLayout(cards);
    space(*cards, *column, 1.1);
    fitToFont(*cards, [cards] { cards->setMaximumWidth(em(*cards, widest)); });
    column->addWidget(header());
    for (const Lesson& lesson : lessons.cards)
        column->addWidget(new LessonCard(lessonView(lesson, lessons, catalogue)));
    column->addWidget(m_notShown);
    auto* sources = new Card;
    sources->column()->addWidget(new PlainLabel(tr("Where this was read"), TextRole::Strong));
    for (const QString& citation : lessonCitations(lessons, catalogue)) {
        auto* line = new PlainLabel(citation, TextRole::Small);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        sources->column()->addWidget(line);
    }
    column->addWidget(sources);
    // A row knows how tall its parts are at their greatest width; a column alone does not.
    auto* row = new QHBoxLayout;
    row->addWidget(cards, 1);
    row->addStretch(0);
    m_scroll->column()->addLayout(row);
    m_scroll->column()->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_scroll);
}

BesideOrBelow* LearnPage::header() {
    auto* header = new BesideOrBelow(titleAndButtonFrom);
    auto* words = new QVBoxLayout;
    space(*header, *words, 0.25);
    words->addWidget(new PlainLabel(tr("Learn"), TextRole::Title));
    words->addWidget(
        new PlainLabel(tr("Five short cards, each with where it was read."), TextRole::Quiet));
    auto* notShown = new Button(tr("What the evidence does not show"));
    notShown->setObjectName(QStringLiteral("notShown"));
    connect(notShown, &Button::clicked, this, &LearnPage::showNotShown);
    space(*header, *header->parts(), 0.6);
    header->parts()->addLayout(words, 1);
    header->parts()->addWidget(notShown, 0, Qt::AlignVCenter | Qt::AlignLeft);
    return header;
}

void LearnPage::showNotShown() {
    const QPoint top = m_notShown->mapTo(m_scroll->widget(), QPoint(0, 0));
    m_scroll->verticalScrollBar()->setValue(top.y() - em(*this, 1));
}

} // namespace hipwise
