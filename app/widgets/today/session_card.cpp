#include "app/widgets/today/session_card.h"

#include "app/text/words.h"
#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/rule.h"
#include "app/widgets/spacing.h"
#include "app/widgets/today/exercise_line.h"
#include "app/widgets/today/exercise_notes.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

/// Line heights that a heading and the words beside it need.
constexpr double titleAndProgressFrom = 20;

/// Everything but what the person has ticked and told.
SessionView asPlanned(SessionView session) {
    for (SessionRow& row : session.rows) {
        row.told = {};
        for (Tick& tick : row.ticks)
            for (SetMark& mark : tick.marks)
                mark.done = false;
    }
    return session;
}

/// Cut before it begins, or with something left to cut; not where something was left out already.
bool mayBeShorter(const SessionView& session) {
    const bool cut =
        std::any_of(session.rows.begin(), session.rows.end(),
                    [](const SessionRow& row) { return row.told.skipped.has_value(); });
    return !cut && !isComplete(session);
}

} // namespace

SessionCard::SessionCard(QWidget* parent) : Card(parent) {}

void SessionCard::setSession(const SessionView& session, const QString& closing) {
    SessionView bare = asPlanned(session);
    const bool isNew = m_shown != bare;
    if (isNew)
        rebuild(session);
    m_shown = std::move(bare);
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        m_lines[at]->setTicks(session.rows[at]);
        m_notes[at]->setTold(session.rows[at]);
    }
    if (const auto ended = justCompleted(session); ended && !isNew)
        m_notes[*ended]->unfold();
    noteComplete(session);
    showProgress(session, closing);
}

/// The one exercise that was ended by the last press and of which nothing is told yet.
std::optional<std::size_t> SessionCard::justCompleted(const SessionView& session) const {
    std::optional<std::size_t> ended;
    for (std::size_t at = 0; at < std::min(m_complete.size(), session.rows.size()); ++at) {
        const SessionRow& row = session.rows[at];
        if (m_complete[at] || !openFacts(row.ticks).empty() || row.told != ExerciseTold{})
            continue;
        if (ended)
            return std::nullopt;
        ended = at;
    }
    return ended;
}

void SessionCard::noteComplete(const SessionView& session) {
    m_complete.clear();
    for (const SessionRow& row : session.rows)
        m_complete.push_back(openFacts(row.ticks).empty());
}

void SessionCard::setOpen(bool open) {
    m_open = open;
    for (ExerciseLine* line : m_lines)
        line->setOpen(open);
    for (ExerciseNotes* notes : m_notes)
        notes->setOpen(open);
    for (Button* button : {m_all, m_shorter})
        if (button)
            button->setEnabled(open);
}

void SessionCard::rebuild(const SessionView& session) {
    delete m_body;
    m_lines.clear();
    m_notes.clear();
    m_body = new QWidget(this);
    column()->addWidget(m_body);
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(header(session));
    if (!session.warmUp.isEmpty()) {
        addRule();
        auto* warmUp = new PlainLabel(session.warmUp, TextRole::Quiet);
        warmUp->setObjectName(QStringLiteral("warmUp"));
        fitToFont(*warmUp, [warmUp] {
            warmUp->setContentsMargins(0, em(*warmUp, 0.55), 0, em(*warmUp, 0.55));
        });
        rows->addWidget(warmUp);
    }
    for (std::size_t at = 0; at < session.rows.size(); ++at) {
        addRule();
        addExercise(session.rows[at], at);
    }
    if (!session.tests.empty()) {
        addRule();
        rows->addWidget(tests(session));
    }
    addRule();
    rows->addWidget(footer(session));
    setOpen(m_open);
    followReadingOrder();
}

void SessionCard::addExercise(const SessionRow& row, std::size_t at) {
    auto* line = new ExerciseLine(row, m_body);
    auto* notes = new ExerciseNotes(row, m_body);
    m_body->layout()->addWidget(line);
    m_body->layout()->addWidget(notes);
    m_lines.push_back(line);
    m_notes.push_back(notes);
    connect(line, &ExerciseLine::pressed, this,
            [this, at](std::size_t tick) { Q_EMIT tickPressed(at, tick); });
    connect(line, &ExerciseLine::howAsked, this,
            [this, exercise = row.exercise] { Q_EMIT howAsked(exercise); });
    const auto tell = [this, exercise = row.exercise](ExerciseFact fact) {
        fact.exercise = exercise;
        Q_EMIT told(fact);
    };
    connect(notes, &ExerciseNotes::effortChosen, this,
            [tell](Effort effort) { tell({.exercise = {}, .effort = effort, .pain = {}}); });
    connect(notes, &ExerciseNotes::painChosen, this,
            [tell](int pain) { tell({.exercise = {}, .effort = {}, .pain = pain}); });
    connect(notes, &ExerciseNotes::skipChosen, this, [tell](SkipReason reason) {
        tell({.exercise = {}, .effort = {}, .pain = {}, .skipped = reason});
    });
}

/// New children stand at the end of the window's Tab order; they belong where the card stands.
void SessionCard::followReadingOrder() {
    QWidget* before = previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus && before != this)
        before = before->previousInFocusChain();
    for (auto* button : m_body->findChildren<QAbstractButton*>()) {
        setTabOrder(before, button);
        before = button;
    }
}

QWidget* SessionCard::header(const SessionView& session) {
    auto* header = new BesideOrBelow(titleAndProgressFrom, m_body);
    space(*header, *header->parts(), 0.4, {0, 0, 0, 0.7});
    auto* title = new PlainLabel(session.title, TextRole::Heading);
    title->setObjectName(QStringLiteral("sessionTitle"));
    auto* line = new QHBoxLayout;
    space(*header, *line, 0.6);
    line->addWidget(title);
    line->addWidget(new Chip(session.minutes));
    line->addStretch(1);
    m_progress = new PlainLabel(TextRole::Quiet);
    m_progress->setObjectName(QStringLiteral("progress"));
    header->parts()->addLayout(line, 1);
    header->parts()->addWidget(m_progress);
    return header;
}

QWidget* SessionCard::tests(const SessionView& session) {
    auto* tests = new QWidget(m_body);
    tests->setObjectName(QStringLiteral("tests"));
    auto* column = new QVBoxLayout(tests);
    space(*tests, *column, 0.2, {0, 0.55, 0, 0.55});
    column->addWidget(new PlainLabel(tr("Tests of this session"), TextRole::Strong));
    for (const TestRow& test : session.tests)
        column->addWidget(new PlainLabel(
            test.done.isEmpty() ? tr("%1 · %2").arg(test.name, test.minutes)
                                : tr("%1 · done: %2", "test, result").arg(test.name, test.done)));
    column->addWidget(new PlainLabel(
        tr("\"Start session\" leads through them. You can also do them by themselves."),
        TextRole::Small));
    auto* go = new Button(tr("Open the tests"));
    go->setObjectName(QStringLiteral("openTests"));
    column->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &Button::clicked, this, &SessionCard::testsAsked);
    return tests;
}

QWidget* SessionCard::footer(const SessionView& session) {
    auto* footer = new BesideOrBelow(titleAndProgressFrom, m_body);
    space(*footer, *footer->parts(), 0.7, {0, 0.7, 0, 0});
    m_closing = new PlainLabel(TextRole::Quiet);
    m_closing->setObjectName(QStringLiteral("closing"));
    m_all = new Button(tr("All done as planned"));
    m_all->setObjectName(QStringLiteral("allDone"));
    connect(m_all, &Button::clicked, this, &SessionCard::allPressed);
    m_shorter = new Button(tr("I have less time"));
    m_shorter->setObjectName(QStringLiteral("shorter"));
    auto* choices = new QMenu(m_shorter);
    for (std::size_t at = 0; at < session.shorter.size(); ++at)
        choices->addAction(asLabel(session.shorter[at].words), this,
                           [this, at] { Q_EMIT shorterChosen(at); });
    m_shorter->setMenu(choices);
    footer->parts()->addWidget(m_closing, 1);
    footer->parts()->addWidget(m_shorter, 0, Qt::AlignRight);
    footer->parts()->addWidget(m_all, 0, Qt::AlignRight);
    return footer;
}

void SessionCard::addRule() {
    m_body->layout()->addWidget(new Rule(m_body));
}

void SessionCard::showProgress(const SessionView& session, const QString& closing) {
    const bool complete = isComplete(session);
    m_progress->setText(progressWords(session));
    m_all->setVisible(!complete);
    m_shorter->setVisible(!session.shorter.empty() && mayBeShorter(session));
    m_closing->setText(closing);
}

} // namespace hipwise
