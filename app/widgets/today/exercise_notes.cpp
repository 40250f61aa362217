#include "app/widgets/today/exercise_notes.h"

#include "app/text/words.h"
#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"
#include "app/widgets/today/fold_button.h"
#include "app/widgets/today/pain_scale.h"
#include "core/domain/names.h"

#include <QMenu>
#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Line heights from which the questions and the reasons stand beside each other.
constexpr double reasonsBesideFrom = 44;

QString toldWords(const ExerciseTold& told) {
    QStringList parts;
    if (told.skipped)
        parts << leftOutWords(*told.skipped);
    if (told.effort)
        parts << effortName(*told.effort);
    if (told.pain)
        parts << painWords(*told.pain);
    return parts.join(QStringLiteral(" · "));
}

QString named(const char* what, const SessionRow& row) {
    return QStringLiteral("%1-%2").arg(QLatin1String(what), toQt(row.exercise));
}

} // namespace

ExerciseNotes::ExerciseNotes(const SessionRow& row, QWidget* parent)
    : QWidget(parent),
      m_heading(new FoldButton(tr("How it went, and why"), TextRole::Small, this)),
      m_summary(new PlainLabel(TextRole::Small)),
      m_body(new QWidget(this)),
      m_effort(new ChoiceRow(tr("How %1 felt").arg(row.name))),
      m_pain(new PainScale),
      m_skip(new Button(tr("Leave it out today"))),
      m_skipped(new PlainLabel(TextRole::Small)) {
    m_heading->setObjectName(named("notes", row));
    m_heading->setAccessibleName(tr("%1: how it went, and why").arg(row.name));
    m_summary->setObjectName(named("told", row));
    m_body->setObjectName(named("notesBody", row));
    auto* column = new QVBoxLayout(this);
    space(*this, *column, 0.3, {0, 0, 0, 0.45});
    auto* top = new QHBoxLayout;
    space(*this, *top, 0.6);
    top->addWidget(m_heading);
    top->addWidget(m_summary, 1);
    column->addLayout(top);
    column->addWidget(m_body);
    auto* parts = new BesideOrBelow(reasonsBesideFrom, m_body);
    space(*m_body, *parts->parts(), 1.2);
    parts->parts()->addWidget(questions(row), 1, Qt::AlignTop);
    parts->parts()->addWidget(reasons(row), 1, Qt::AlignTop);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addWidget(parts);
    connect(m_heading, &FoldButton::toggled, m_body, &QWidget::setVisible);
    m_body->setVisible(false);
    setTold(row);
}

QWidget* ExerciseNotes::questions(const SessionRow& row) {
    auto* questions = new QWidget(m_body);
    auto* column = new QVBoxLayout(questions);
    space(*questions, *column, 0.25);
    m_effort->setObjectName(named("effort", row));
    for (const Effort effort : {Effort::Easy, Effort::Good, Effort::Hard, Effort::Failed})
        m_effort->add(static_cast<int>(effort), effortName(effort),
                      tr("%1: %2").arg(row.name, effortName(effort)));
    m_pain->setObjectName(named("pain", row));
    m_pain->setAccessibleName(tr("Pain during %1").arg(row.name));
    m_skip->setObjectName(named("skip", row));
    m_skip->setAccessibleName(tr("Leave out %1 today").arg(row.name));
    m_skip->setMenu(skipMenu());
    column->addWidget(new PlainLabel(tr("How did it feel?"), TextRole::Strong));
    column->addWidget(m_effort);
    column->addWidget(new PlainLabel(
        tr("Easy: 4 or more left in you. Good: 2 or 3. Hard: 1. Too hard: not all done."),
        TextRole::Small));
    column->addWidget(new PlainLabel(tr("Pain while you did it"), TextRole::Strong));
    column->addWidget(m_pain);
    column->addWidget(m_skip, 0, Qt::AlignLeft);
    column->addWidget(m_skipped);
    connect(m_effort, &ChoiceRow::chosen, this,
            [this](int effort) { Q_EMIT effortChosen(static_cast<Effort>(effort)); });
    connect(m_pain, &PainScale::chosen, this, &ExerciseNotes::painChosen);
    return questions;
}

QMenu* ExerciseNotes::skipMenu() {
    auto* menu = new QMenu(m_skip);
    for (const auto& named : namesOf<SkipReason>()) {
        const SkipReason reason = named.term;
        menu->addAction(skipName(reason), this, [this, reason] { Q_EMIT skipChosen(reason); });
    }
    return menu;
}

QWidget* ExerciseNotes::reasons(const SessionRow& row) {
    auto* reasons = new QWidget(m_body);
    auto* column = new QVBoxLayout(reasons);
    space(*reasons, *column, 0.25);
    column->addWidget(new PlainLabel(tr("Why this dose"), TextRole::Strong));
    for (const QString& sentence : row.why)
        column->addWidget(new PlainLabel(sentence));
    if (!row.lastTimes.isEmpty()) {
        column->addWidget(new PlainLabel(tr("The last times"), TextRole::Strong));
        for (const QString& time : row.lastTimes)
            column->addWidget(new PlainLabel(time));
    }
    return reasons;
}

void ExerciseNotes::setTold(const SessionRow& row) {
    const auto& told = row.told;
    m_effort->setValue(told.effort ? std::optional(static_cast<int>(*told.effort)) : std::nullopt);
    m_pain->setPain(told.pain);
    m_summary->setText(toldWords(told));
    m_skip->setVisible(!openFacts(row.ticks).empty() && !told.skipped);
    m_skipped->setVisible(told.skipped.has_value());
    if (told.skipped)
        m_skipped->setText(tr("Left out today. Press a set to do it after all."));
}

void ExerciseNotes::setOpen(bool open) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_effort, m_pain, m_skip})
        part->setEnabled(open);
}

void ExerciseNotes::unfold() {
    m_heading->setChecked(true);
}

} // namespace hipwise
