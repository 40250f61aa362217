#include "app/pages/today_page.h"

#include "app/models/notices.h"
#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"
#include "app/widgets/today/morning_card.h"
#include "app/widgets/today/notice_card.h"
#include "app/widgets/today/pain_card.h"
#include "app/widgets/today/session_card.h"
#include "app/widgets/today/week_card.h"
#include "app/widgets/today/why_card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Widths in line heights, below which parts move under each other.
constexpr double twoColumnsFrom = 52;
constexpr double titleAndButtonFrom = 28;
constexpr double sideWidth = 20.5;

QVBoxLayout* bareColumn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    space(*widget, *column, 1.1);
    return column;
}

} // namespace

void TodayPage::build() {
    m_heading->setObjectName(QStringLiteral("heading"));
    m_line->setObjectName(QStringLiteral("line"));
    m_start->setObjectName(QStringLiteral("start"));
    m_print->setObjectName(QStringLiteral("print"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_results->setObjectName(QStringLiteral("results"));
    m_results->setNotice(resultsNotice());
    m_results->hide();
    m_session->setObjectName(QStringLiteral("session"));
    m_morning->setObjectName(QStringLiteral("morning"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new ScrollColumn;
    page->addWidget(scroll);
    scroll->column()->addWidget(header());
    scroll->column()->addWidget(columns());
    scroll->column()->addStretch(1);
}

void TodayPage::addKeys() {
    m_undo = new QAction(tr("Undo the last tick"), this);
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo = new QAction(tr("Redo it"), this);
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    auto* start = new QAction(tr("Start session, or go on with it"), this);
    start->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    addActions({start, m_undo, m_redo});
    connect(start, &QAction::triggered, m_start, &Button::click);
    connect(m_undo, &QAction::triggered, this, [this] { record(m_history.undo()); });
    connect(m_redo, &QAction::triggered, this, [this] { record(m_history.redo()); });
}

BesideOrBelow* TodayPage::header() {
    auto* header = new BesideOrBelow(titleAndButtonFrom);
    auto* words = new QVBoxLayout;
    space(*header, *words, 0.25);
    words->addWidget(m_heading);
    words->addWidget(m_line);
    space(*header, *header->parts(), 0.6);
    header->parts()->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    space(*header, *buttons, 0.6);
    buttons->addWidget(m_start);
    buttons->addWidget(m_print);
    buttons->addStretch();
    header->parts()->addLayout(buttons);
    return header;
}

BesideOrBelow* TodayPage::columns() {
    auto* columns = new BesideOrBelow(twoColumnsFrom);
    space(*columns, *columns->parts(), 1.3);
    columns->parts()->addWidget(mainColumn(), 1, Qt::AlignTop);
    columns->parts()->addWidget(sideColumn(), 0, Qt::AlignTop);
    connect(columns, &BesideOrBelow::rearranged, m_side, [this](bool beside) {
        m_side->setMinimumWidth(beside ? em(*this, sideWidth) : 0);
        m_side->setMaximumWidth(beside ? em(*this, sideWidth) : QWIDGETSIZE_MAX);
    });
    return columns;
}

QWidget* TodayPage::mainColumn() {
    auto* main = new QWidget;
    auto* column = bareColumn(main);
    column->addWidget(m_notice);
    column->addWidget(m_results);
    column->addWidget(m_session);
    return main;
}

QWidget* TodayPage::sideColumn() {
    m_side = new QWidget;
    auto* column = bareColumn(m_side);
    column->addWidget(m_morning);
    column->addWidget(m_pain);
    column->addWidget(m_week);
    column->addWidget(m_why);
    return m_side;
}

void TodayPage::connectCards() {
    connect(m_start, &Button::clicked, this,
            [this] { Q_EMIT sessionRequested(m_view.session->planned); });
    connect(m_print, &Button::clicked, this, [this] { Q_EMIT printRequested(m_view.weekNumber); });
    connect(m_notice, &NoticeCard::acted, this, &TodayPage::act);
    connect(m_notice, &NoticeCard::secondActed, this,
            [this] { Q_EMIT sessionRequested(*m_view.early); });
    connect(m_results, &NoticeCard::acted, this, &TodayPage::resultsRequested);
    connect(m_session, &SessionCard::testsAsked, this, &TodayPage::testsRequested);
    connect(m_session, &SessionCard::tickPressed, this, &TodayPage::pressTick);
    connect(m_session, &SessionCard::allPressed, this, &TodayPage::pressAll);
    connect(m_session, &SessionCard::told, this,
            [this](const ExerciseFact& fact) { tell({fact}); });
    connect(m_session, &SessionCard::howAsked, this, &TodayPage::exerciseRequested);
    connect(m_session, &SessionCard::shorterChosen, this, &TodayPage::shorten);
    connect(m_morning, &MorningCard::chosen, this, &TodayPage::tellMorning);
    connect(m_morning, &MorningCard::notNow, this, &TodayPage::closeMorning);
    connect(m_pain, &PainCard::chosen, this, &TodayPage::tellPain);
    connect(m_pain, &PainCard::warningSignsAsked, this, &TodayPage::safetyRequested);
    connect(m_week, &WeekCard::typingRequested, this, &TodayPage::typingRequested);
}

} // namespace hipwise
