#include "app/pages/plan_page.h"

#include "app/pages/what_if_section.h"
#include "app/training/training.h"
#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/plan/goals_card.h"
#include "app/widgets/plan/week_days.h"
#include "app/widgets/plan/week_strip.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

/// Widths in line heights, below which parts move under each other.
constexpr double twoCardsFrom = 52;
constexpr double titleAndButtonsFrom = 42;

} // namespace

PlanPage::PlanPage(Training& training, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_title(new PlainLabel(TextRole::Title)),
      m_line(new PlainLabel(TextRole::Quiet)),
      m_previous(new Button(QStringLiteral("‹"))),
      m_next(new Button(QStringLiteral("›"))),
      m_thisWeek(new Button(tr("This week"))),
      m_print(new Button(tr("Print week"), Button::Kind::Primary)),
      m_strip(new WeekStrip),
      m_legend(new PlainLabel(TextRole::Small)),
      m_whatIf(new WhatIfSection(training)),
      m_days(new WeekDays),
      m_goals(new GoalsCard),
      m_why(new PlainLabel) {
    m_title->setObjectName(QStringLiteral("title"));
    m_line->setObjectName(QStringLiteral("line"));
    m_previous->setObjectName(QStringLiteral("previous"));
    m_next->setObjectName(QStringLiteral("next"));
    m_thisWeek->setObjectName(QStringLiteral("thisWeek"));
    m_print->setObjectName(QStringLiteral("print"));
    m_strip->setObjectName(QStringLiteral("strip"));
    m_why->setObjectName(QStringLiteral("why"));
    build();
    addKeys();
    refresh();
}

void PlanPage::build() {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new ScrollColumn;
    page->addWidget(scroll);
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    space(*m_body, *column, 1.1);
    column->addWidget(header());
    column->addWidget(stripCard());
    column->addWidget(m_days);
    column->addWidget(lowerCards());
    m_empty = emptyCard();
    scroll->column()->addWidget(m_body);
    scroll->column()->addWidget(m_empty);
    scroll->column()->addStretch(1);
}

Card* PlanPage::emptyCard() {
    auto* card = new Card;
    card->setObjectName(QStringLiteral("empty"));
    card->column()->addWidget(new PlainLabel(tr("Your plan waits"), TextRole::Heading));
    card->column()->addWidget(
        new PlainLabel(tr("There is no week to show yet. Today says what is needed first.")));
    auto* today = new Button(tr("Go to Today"), Button::Kind::Primary);
    today->setObjectName(QStringLiteral("goToToday"));
    card->column()->addWidget(today, 0, Qt::AlignLeft);
    connect(today, &Button::clicked, this, &PlanPage::todayRequested);
    return card;
}

BesideOrBelow* PlanPage::header() {
    auto* header = new BesideOrBelow(titleAndButtonsFrom);
    auto* words = new QVBoxLayout;
    space(*header, *words, 0.25);
    words->addWidget(m_title);
    words->addWidget(m_line);
    space(*header, *header->parts(), 0.6);
    header->parts()->addLayout(words, 1);
    header->parts()->addWidget(buttons(), 0, Qt::AlignVCenter | Qt::AlignLeft);
    return header;
}

QWidget* PlanPage::buttons() {
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    space(*buttons, *line, 0.5);
    for (Button* button : {m_previous, m_thisWeek, m_next, m_print})
        line->addWidget(button);
    connect(m_print, &Button::clicked, this, [this] { Q_EMIT printRequested(shownWeek()); });
    return buttons;
}

Card* PlanPage::stripCard() {
    auto* card = new Card;
    card->column()->addWidget(m_strip);
    card->column()->addWidget(m_legend);
    card->column()->addWidget(m_whatIf);
    connect(m_strip, &WeekStrip::chosen, this, &PlanPage::showWeek);
    connect(m_whatIf, &WhatIfSection::lineChanged, m_strip, &WeekStrip::setLine);
    return card;
}

BesideOrBelow* PlanPage::lowerCards() {
    auto* lower = new BesideOrBelow(twoCardsFrom);
    space(*lower, *lower->parts(), 1.3);
    auto* why = new Card;
    why->column()->addWidget(new PlainLabel(tr("Why this week looks like this"), TextRole::Strong));
    why->column()->addWidget(m_why);
    why->column()->addStretch(1);
    lower->parts()->addWidget(m_goals, 5);
    lower->parts()->addWidget(why, 3);
    return lower;
}

/// The keys work wherever the focus is while the page is open.
QAction* PlanPage::addKey(Button& button, const QString& text, Qt::Key key) {
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    button.setAccessibleName(text);
    button.setToolTip(tr("%1 (%2)", "action (key)")
                          .arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    connect(&button, &Button::clicked, action, &QAction::trigger);
    addAction(action);
    return action;
}

void PlanPage::addKeys() {
    const auto* before = addKey(*m_previous, tr("Week before"), Qt::Key_Left);
    const auto* after = addKey(*m_next, tr("Week after"), Qt::Key_Right);
    const auto* now = addKey(*m_thisWeek, tr("This week"), Qt::Key_Home);
    connect(before, &QAction::triggered, this, [this] { showWeek(shownWeek() - 1); });
    connect(after, &QAction::triggered, this, [this] { showWeek(shownWeek() + 1); });
    connect(now, &QAction::triggered, this, [this] { showWeek(weekOfToday(m_programme)); });
}

int PlanPage::shownWeek() const {
    return m_chosen.value_or(weekOfToday(m_programme));
}

void PlanPage::setSnapshot(const Snapshot& snapshot) {
    m_programme = snapshot.programme;
    const bool samePerson = snapshot.profile.name == m_person;
    m_person = snapshot.profile.name;
    if (m_chosen && (!samePerson || !weekWithNumber(m_programme, *m_chosen)))
        m_chosen.reset();
    refresh();
    m_whatIf->setSnapshot(snapshot);
}

void PlanPage::showWeek(int number) {
    if (m_programme.weeks.empty())
        return;
    const int week =
        std::clamp(number, m_programme.weeks.front().number, m_programme.weeks.back().number);
    m_chosen = week == weekOfToday(m_programme) ? std::nullopt : std::optional(week);
    refresh();
}

void PlanPage::refresh() {
    const bool empty = m_programme.weeks.empty();
    m_body->setVisible(!empty);
    m_empty->setVisible(empty);
    setWindowTitle(empty ? tr("Your plan") : weekName(m_programme, shownWeek()));
    if (empty)
        return;
    const auto bars = weekBars(m_programme);
    m_strip->setWeeks(bars);
    m_strip->showWeek(shownWeek());
    m_legend->setText(stripWords(bars));
    m_previous->setEnabled(shownWeek() > bars.front().number);
    m_next->setEnabled(shownWeek() < bars.back().number);
    m_thisWeek->setEnabled(m_chosen.has_value());
    const WeekView view = weekView(m_programme, shownWeek(), m_training.catalogue());
    if (m_shown == view)
        return;
    m_title->setText(view.title);
    m_line->setText(view.line);
    m_days->setDays(view.days);
    m_goals->setGoals(view.goals);
    showWhy(view.why);
    m_shown = view;
}

void PlanPage::showWhy(const QStringList& sentences) {
    m_why->setText(sentences.isEmpty() ? tr("Nothing special: the plan goes on as before.")
                                       : sentences.join(QStringLiteral("\n\n")));
}

} // namespace hipwise
