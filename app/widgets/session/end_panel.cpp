#include "app/widgets/session/end_panel.h"

#include "app/models/exercise_told.h"
#include "app/widgets/button.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"
#include "app/widgets/today/pain_scale.h"

#include <QHBoxLayout>

namespace hipwise {

namespace {

/// What pain after a session means, in one sentence.
QString advice(PainBand band) {
    switch (band) {
    case PainBand::GoOn:
        return EndPanel::tr("That is all right after training.");
    case PainBand::Hold:
        return EndPanel::tr("Take it easy for the rest of the day, and see how it is tomorrow.");
    case PainBand::EaseOff:
        return EndPanel::tr("Take it easy today. If it is not better in the morning, tell it on "
                            "Today and look at the warning signs before you train again.");
    }
    return {};
}

} // namespace

EndPanel::EndPanel(QWidget* parent)
    : Card(parent),
      m_title(new PlainLabel(TextRole::Heading)),
      m_problem(new PlainLabel(TextRole::Strong)),
      m_summary(new PlainLabel(TextRole::Body)),
      m_lastSet(new PlainLabel(TextRole::Body)),
      m_question(new PlainLabel(TextRole::Strong)),
      m_yes(new Button(tr("Yes, done"))),
      m_no(new Button(tr("No, take that back"))),
      m_effort(new ChoiceRow(tr("How hard it was"))),
      m_scale(new PainScale),
      m_next(new PlainLabel(TextRole::Strong)),
      m_habit(new PlainLabel(TextRole::Body)),
      m_tests(new PlainLabel(TextRole::Body)),
      m_seeTests(new Button(QString())),
      m_finish(new Button(tr("Finish"), Button::Kind::Primary)),
      m_later(new Button(tr("Go on later today"))),
      m_back(new Button(tr("Back to the session"))),
      m_painAdvice(new PlainLabel(TextRole::Body)) {
    column()->addWidget(m_title);
    m_title->setObjectName(QStringLiteral("endTitle"));
    column()->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("endProblem"));
    column()->addWidget(m_summary);
    column()->addWidget(lastSet());
    column()->addWidget(questions());
    column()->addWidget(m_next);
    column()->addWidget(m_habit);
    column()->addWidget(m_tests);
    m_tests->setObjectName(QStringLiteral("endTests"));
    column()->addWidget(actions());
    m_summary->setObjectName(QStringLiteral("endSummary"));
    m_next->setObjectName(QStringLiteral("endNext"));
    m_habit->setObjectName(QStringLiteral("habit"));
}

/// The set that ended the session has no rest after it in which it could be corrected.
QWidget* EndPanel::lastSet() {
    m_lastRow = new QWidget;
    auto* row = new QHBoxLayout(m_lastRow);
    space(*m_lastRow, *row, 0.6);
    auto* less = new Button(tr("One less"));
    auto* more = new Button(tr("One more"));
    m_lastSet->setObjectName(QStringLiteral("endLastSet"));
    less->setObjectName(QStringLiteral("endLess"));
    more->setObjectName(QStringLiteral("endMore"));
    row->addWidget(m_lastSet, 1);
    row->addWidget(less);
    row->addWidget(more);
    connect(less, &Button::clicked, this, [this] { Q_EMIT corrected(-1); });
    connect(more, &Button::clicked, this, [this] { Q_EMIT corrected(1); });
    return m_lastRow;
}

QWidget* EndPanel::questions() {
    auto* questions = new QWidget;
    auto* rows = new QVBoxLayout(questions);
    space(*questions, *rows, 0.6);
    auto* answers = new QHBoxLayout;
    space(*questions, *answers, 0.6);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch();
    rows->addWidget(m_question);
    rows->addLayout(answers);
    m_howItWas = new QWidget;
    rows->addWidget(m_howItWas);
    auto* how = new QVBoxLayout(m_howItWas);
    space(*m_howItWas, *how, 0.6);
    how->addWidget(new PlainLabel(tr("How hard was it?"), TextRole::Strong));
    for (const Effort effort : {Effort::Easy, Effort::Good, Effort::Hard})
        m_effort->add(static_cast<int>(effort), effortName(effort));
    how->addWidget(m_effort);
    how->addWidget(new PlainLabel(tr("Back pain now"), TextRole::Strong));
    m_scale->setAccessibleName(tr("Back pain now"));
    how->addWidget(m_scale);
    how->addWidget(m_painAdvice);
    m_painAdvice->setObjectName(QStringLiteral("endAdvice"));
    connect(m_scale, &PainScale::chosen, this,
            [this](int pain) { m_painAdvice->setText(advice(painBandOf(pain))); });
    m_question->setObjectName(QStringLiteral("unconfirmed"));
    m_yes->setObjectName(QStringLiteral("wereDone"));
    m_no->setObjectName(QStringLiteral("notDone"));
    m_effort->setObjectName(QStringLiteral("endEffort"));
    m_scale->setObjectName(QStringLiteral("endPain"));
    connect(m_yes, &Button::clicked, this, [this] { Q_EMIT confirmed(true); });
    connect(m_no, &Button::clicked, this, [this] { Q_EMIT confirmed(false); });
    return questions;
}

QWidget* EndPanel::actions() {
    auto* actions = new QWidget;
    auto* row = new FlowLayout(actions);
    fitToFont(*actions, [actions, row] { row->setSpacing(em(*actions, 0.6)); });
    m_back->setObjectName(QStringLiteral("endBack"));
    m_finish->setObjectName(QStringLiteral("finish"));
    m_later->setObjectName(QStringLiteral("goOnLater"));
    m_seeTests->setObjectName(QStringLiteral("seeTests"));
    row->addWidget(m_finish);
    row->addWidget(m_seeTests);
    row->addWidget(m_later);
    row->addWidget(m_back);
    connect(m_finish, &Button::clicked, this, &EndPanel::finished);
    connect(m_seeTests, &Button::clicked, this, &EndPanel::testsAsked);
    connect(m_later, &Button::clicked, this, &EndPanel::putOff);
    connect(m_back, &Button::clicked, this, &EndPanel::wentBack);
    return actions;
}

void EndPanel::ask(const SessionEnd& end) {
    m_effort->setValue(std::nullopt);
    m_scale->clear();
    m_painAdvice->setText({});
    setEnd(end);
    // A press that was meant for the session answers nothing: Tab goes to the first question.
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(end.title);
    setFocus(Qt::OtherFocusReason);
}

void EndPanel::setEnd(const SessionEnd& end) {
    m_title->setText(end.title);
    m_problem->setText(tr("Not saved: %1").arg(end.problem));
    m_problem->setVisible(!end.problem.isEmpty());
    m_summary->setText(end.summary);
    m_lastSet->setText(end.lastSet);
    m_lastRow->setVisible(!end.lastSet.isEmpty());
    m_howItWas->setVisible(end.begun);
    m_finish->setVisible(end.begun);
    const bool asks = !end.unconfirmed.isEmpty();
    m_question->setText(end.unconfirmed);
    for (QWidget* part : std::initializer_list<QWidget*>{m_question, m_yes, m_no})
        part->setVisible(asks);
    m_next->setText(end.next);
    m_next->setVisible(end.begun && !end.next.isEmpty());
    m_habit->setVisible(end.begun);
    m_later->setText(end.begun ? tr("Go on later today") : tr("Leave it for now"));
    m_later->setVisible(end.hasMore);
    m_back->setVisible(end.hasMore);
    m_habit->setText(end.habit);
    m_tests->setText(end.tests);
    m_tests->setVisible(!end.tests.isEmpty());
    m_seeTests->setText(end.begun ? tr("Finish, and see what the tests change")
                                  : tr("See what the tests change"));
    m_seeTests->setVisible(!end.tests.isEmpty());
}

std::optional<Effort> EndPanel::effort() const {
    const auto value = m_effort->value();
    return value ? std::optional(static_cast<Effort>(*value)) : std::nullopt;
}

std::optional<int> EndPanel::pain() const {
    return m_scale->pain();
}

} // namespace hipwise
