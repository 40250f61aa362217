#include "app/pages/what_if_section.h"

#include "app/training/training.h"
#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/plan/line_key.h"
#include "app/widgets/spacing.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Widths in line heights, below which the choices stand below their title, and below each other.
constexpr double besideTitleFrom = 34;
constexpr double besideFrom = 23;

/// Several sentences are told apart by a dot before each.
QString listOf(const QStringList& sentences) {
    if (sentences.size() == 1)
        return sentences.front();
    QStringList lines;
    for (const QString& sentence : sentences)
        lines << WhatIfSection::tr("• %1", "one of several sentences").arg(sentence);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

WhatIfSection::WhatIfSection(Training& training, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_legend(new PlainLabel(TextRole::Small)),
      m_sentences(new PlainLabel) {
    m_legend->setObjectName(QStringLiteral("whatIfLegend"));
    m_sentences->setObjectName(QStringLiteral("whatIfSentences"));
    auto* column = new QVBoxLayout(this);
    space(*this, *column, 0.4);
    column->addWidget(choices());
    m_answer = answer();
    column->addWidget(m_answer);
    connect(&m_training, &Training::whatIfKnown, this, &WhatIfSection::showAnswer);
    choose({});
}

BesideOrBelow* WhatIfSection::choices() {
    auto* choices = new BesideOrBelow(besideFrom);
    space(*choices, *choices->parts(), 0.3);
    addChoice(*choices, Course::AllGoesWell, QStringLiteral("allGoesWell"));
    addChoice(*choices, Course::NextWeekMissed, QStringLiteral("nextWeekMissed"));
    addChoice(*choices, Course::ItHurts, QStringLiteral("itHurts"));
    choices->parts()->addStretch(1);
    auto* row = new BesideOrBelow(besideTitleFrom);
    space(*row, *row->parts(), 0.3);
    row->parts()->addWidget(new PlainLabel(tr("What if ..."), TextRole::Strong), 0,
                            Qt::AlignVCenter);
    row->parts()->addWidget(choices, 1);
    return row;
}

void WhatIfSection::addChoice(BesideOrBelow& row, Course course, const QString& name) {
    auto* button = new Button(courseName(course), Button::Kind::Choice);
    button->setObjectName(name);
    button->setAccessibleName(tr("What if: %1").arg(courseName(course)));
    connect(button, &Button::clicked, this,
            [this, course](bool chosen) { choose(chosen ? std::optional(course) : std::nullopt); });
    m_choices[course] = button;
    row.parts()->addWidget(button, 0, Qt::AlignLeft);
}

QWidget* WhatIfSection::answer() {
    auto* answer = new QWidget;
    auto* column = new QVBoxLayout(answer);
    space(*answer, *column, 0.4);
    auto* legend = new QHBoxLayout;
    space(*answer, *legend, 0.5);
    m_key = new LineKey;
    legend->addWidget(m_key);
    legend->addWidget(m_legend, 1);
    column->addLayout(legend);
    column->addWidget(m_sentences);
    return answer;
}

void WhatIfSection::setSnapshot(const Snapshot& snapshot) {
    const bool samePerson = snapshot.profile.name == m_person;
    const bool samePlan = samePerson && snapshot.programme == m_plan;
    m_plan = snapshot.programme;
    m_person = snapshot.profile.name;
    if (samePlan && m_answered)
        return;
    choose(samePerson ? m_course : std::nullopt);
}

void WhatIfSection::choose(std::optional<Course> course) {
    m_course = course;
    m_answered = false;
    for (const auto& [each, button] : m_choices) {
        button->setChecked(each == course);
        button->setAccessibleDescription({});
    }
    m_answer->hide();
    Q_EMIT lineChanged({});
    ask();
}

/// A page that nobody looks at asks for nothing; it does when it is shown again.
void WhatIfSection::ask() {
    if (m_course && !m_answered && isVisible())
        m_training.askWhatIf(*m_course, m_plan.today);
}

void WhatIfSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

void WhatIfSection::showAnswer(Course course, const std::optional<Simulation>& ahead) {
    if (course != m_course)
        return;
    m_answered = true;
    if (ahead)
        tell(whatIfView(course, m_plan, *ahead, m_training.catalogue()));
    else
        tell({{}, {}, {tr("This cannot be worked out now. Today says what comes first.")}});
}

void WhatIfSection::tell(const WhatIfView& view) {
    m_legend->setText(view.legend);
    m_key->setVisible(!view.line.empty());
    m_legend->setVisible(!view.line.empty());
    m_sentences->setText(listOf(view.sentences));
    m_choices[*m_course]->setAccessibleDescription(view.sentences.join(QLatin1Char(' ')));
    m_answer->show();
    QAccessibleEvent said(m_sentences, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    Q_EMIT lineChanged(view.line);
}

} // namespace hipwise
