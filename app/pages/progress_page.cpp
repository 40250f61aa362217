#include "app/pages/progress_page.h"

#include "app/training/training.h"
#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/chart/chart_card.h"
#include "app/widgets/chart/step_strip.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"

#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Widths in line heights, below which parts move under each other.
constexpr double twoCardsFrom = 46;
constexpr double titleAndRangeFrom = 38;

} // namespace

ProgressPage::ProgressPage(Training& training, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_line(new PlainLabel(TextRole::Quiet)),
      m_range(new ChoiceRow(tr("How far back"))),
      m_score(new PlainLabel(TextRole::Strong)),
      m_scoreNote(new PlainLabel(TextRole::Small)),
      m_changes(new PlainLabel),
      m_laddersCard(new Card),
      m_nothing(new PlainLabel) {
    m_line->setObjectName(QStringLiteral("line"));
    m_range->setObjectName(QStringLiteral("range"));
    m_score->setObjectName(QStringLiteral("score"));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_laddersCard->setObjectName(QStringLiteral("ladders"));
    m_nothing->setObjectName(QStringLiteral("nothing"));
    setWindowTitle(tr("Progress"));
    build();
    refresh();
}

void ProgressPage::build() {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new ScrollColumn;
    page->addWidget(scroll);
    scroll->column()->addWidget(header());
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    space(*m_body, *m_column, 1.1);
    m_column->addWidget(words());
    m_empty = emptyCard();
    scroll->column()->addWidget(m_body);
    scroll->column()->addWidget(m_empty);
    scroll->column()->addStretch(1);
}

BesideOrBelow* ProgressPage::header() {
    auto* header = new BesideOrBelow(titleAndRangeFrom);
    auto* left = new QVBoxLayout;
    space(*header, *left, 0.25);
    auto* title = new PlainLabel(tr("Progress"), TextRole::Title);
    title->setObjectName(QStringLiteral("title"));
    left->addWidget(title);
    left->addWidget(m_line);
    m_range->add(static_cast<int>(ProgressRange::FourWeeks), tr("4 weeks"));
    m_range->add(static_cast<int>(ProgressRange::TwelveWeeks), tr("12 weeks"));
    m_range->add(static_cast<int>(ProgressRange::All), tr("All"), tr("Everything"));
    m_range->setValue(static_cast<int>(ProgressRange::TwelveWeeks));
    connect(m_range, &ChoiceRow::chosen, this, &ProgressPage::refresh);
    space(*header, *header->parts(), 0.6);
    header->parts()->addLayout(left, 1);
    header->parts()->addWidget(m_range, 0, Qt::AlignVCenter | Qt::AlignLeft);
    auto* report = new Button(tr("Report…"));
    report->setObjectName(QStringLiteral("print"));
    header->parts()->addWidget(report, 0, Qt::AlignVCenter | Qt::AlignLeft);
    connect(report, &Button::clicked, this, &ProgressPage::reportRequested);
    return header;
}

BesideOrBelow* ProgressPage::words() {
    auto* words = new BesideOrBelow(twoCardsFrom);
    space(*words, *words->parts(), 1.1);
    auto* changes = new Card;
    changes->column()->addWidget(new PlainLabel(tr("What changed?"), TextRole::Strong));
    changes->column()->addWidget(m_changes);
    addGap(*changes, *changes->column(), 0.3);
    changes->column()->addWidget(new PlainLabel(
        tr("Strength and pain are shown apart: one does not prove the other."), TextRole::Small));
    changes->column()->addStretch(1);
    auto* right = new QVBoxLayout;
    space(*words, *right, 1.1);
    auto* score = new Card;
    score->column()->addWidget(m_score);
    score->column()->addWidget(m_scoreNote);
    right->addWidget(score);
    m_laddersCard->column()->addWidget(
        new PlainLabel(tr("Where are you on each ladder?"), TextRole::Strong));
    right->addWidget(m_laddersCard);
    right->addStretch(1);
    words->parts()->addWidget(changes, 1);
    words->parts()->addLayout(right, 1);
    return words;
}

Card* ProgressPage::emptyCard() {
    auto* card = new Card;
    card->setObjectName(QStringLiteral("empty"));
    card->column()->addWidget(new PlainLabel(tr("Your progress grows here"), TextRole::Heading));
    card->column()->addWidget(m_nothing);
    return card;
}

ProgressRange ProgressPage::range() const {
    return static_cast<ProgressRange>(
        m_range->value().value_or(static_cast<int>(ProgressRange::TwelveWeeks)));
}

void ProgressPage::setSnapshot(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    if (isVisible())
        refresh();
}

/// All the years are gone through only for somebody who looks.
void ProgressPage::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void ProgressPage::refresh() {
    const ProgressView view =
        m_snapshot ? progressView(*m_snapshot, range(), m_training.catalogue()) : ProgressView();
    const bool empty = !m_snapshot || !view.nothing.isEmpty();
    m_body->setVisible(!empty);
    m_empty->setVisible(empty);
    if (view == m_shown)
        return;
    m_line->setText(view.line);
    m_nothing->setText(view.nothing);
    m_score->setText(view.score);
    m_scoreNote->setText(view.scoreNote);
    m_changes->setText(view.changes.join(QStringLiteral("\n\n")));
    showLadders(view.ladders);
    showCharts(view.charts);
    m_shown = view;
}

void ProgressPage::showLadders(const std::vector<LadderLine>& ladders) {
    m_laddersCard->setVisible(!ladders.empty());
    if (m_ladders && ladders == m_shown.ladders)
        return;
    delete m_ladders;
    m_ladders = new QWidget(m_laddersCard);
    auto* rows = new QVBoxLayout(m_ladders);
    space(*m_ladders, *rows, 0.1);
    for (const LadderLine& ladder : ladders) {
        rows->addWidget(new PlainLabel(ladder.ladder, TextRole::Small));
        if (ladder.steps > 1)
            rows->addWidget(new StepStrip(ladder.step, ladder.steps));
        rows->addWidget(new PlainLabel(ladder.place));
        addGap(*m_ladders, *rows, 0.35);
    }
    m_laddersCard->column()->addWidget(m_ladders);
}

/// The cards stay where the same number of charts is shown, so that the keyboard keeps its place.
void ProgressPage::showCharts(const std::vector<Chart>& charts) {
    if (charts.size() != m_cards.size())
        placeCharts(charts.size());
    for (std::size_t at = 0; at < charts.size(); ++at)
        m_cards[at]->setChart(charts[at]);
}

void ProgressPage::placeCharts(std::size_t count) {
    m_cards.clear();
    delete m_charts;
    m_charts = new QWidget(m_body);
    auto* rows = new QVBoxLayout(m_charts);
    space(*m_charts, *rows, 1.1);
    BesideOrBelow* pair = nullptr;
    for (std::size_t at = 0; at < count; ++at) {
        if (at % 2 == 0) {
            pair = new BesideOrBelow(twoCardsFrom);
            space(*pair, *pair->parts(), 1.1);
            rows->addWidget(pair);
        }
        m_cards.push_back(new ChartCard);
        pair->parts()->addWidget(m_cards.back(), 1);
    }
    if (count % 2 == 1 && pair)
        pair->parts()->addWidget(new QWidget, 1);
    m_column->addWidget(m_charts);
}

} // namespace hipwise
