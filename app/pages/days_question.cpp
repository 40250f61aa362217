#include "app/pages/days_question.h"

#include "app/widgets/button.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int daysOfWeek = 7;

} // namespace

DaysQuestion::DaysQuestion(QWidget* parent)
    : Card(parent),
      m_perWeek(new ChoiceRow(tr("Days a week"))),
      m_hint(new PlainLabel(TextRole::Small)) {
    column()->addWidget(
        new PlainLabel(tr("1. How many days a week, and which?"), TextRole::Strong));
    m_perWeek->add(3, tr("3 days"));
    m_perWeek->add(4, tr("4 days"));
    m_hint->setObjectName(QStringLiteral("daysHint"));
    column()->addWidget(m_perWeek);
    column()->addWidget(weekdayRow());
    column()->addWidget(m_hint);
    connect(m_perWeek, &ChoiceRow::chosen, this, [this](int perWeek) {
        m_answer.choose(perWeek);
        show({});
        Q_EMIT changed();
    });
    show({});
}

QWidget* DaysQuestion::weekdayRow() {
    auto* holder = new QWidget;
    holder->setAccessibleName(tr("Training days"));
    auto* row = new QHBoxLayout(holder);
    space(*holder, *row, 0.15);
    for (int number = 1; number <= daysOfWeek; ++number) {
        const auto day = static_cast<Weekday>(number - 1);
        auto* button = new Button(QLocale().standaloneDayName(number, QLocale::ShortFormat),
                                  Button::Kind::Choice);
        button->setAccessibleName(QLocale().standaloneDayName(number));
        button->setAccessibleDescription(holder->accessibleName());
        button->setObjectName(QStringLiteral("weekday%1").arg(number));
        connect(button, &Button::clicked, this, [this, day] { toggle(day); });
        m_weekdays.push_back(button);
        row->addWidget(button);
    }
    row->addStretch();
    return holder;
}

void DaysQuestion::toggle(Weekday day) {
    if (!m_answer.toggle(day)) {
        show(tr("Four days a week are the most. Take one away first."));
        return;
    }
    show({});
    Q_EMIT changed();
}

void DaysQuestion::show(const QString& hint) {
    m_perWeek->setValue(m_answer.perWeek());
    for (std::size_t i = 0; i < m_weekdays.size(); ++i)
        m_weekdays[i]->setChecked(m_answer.contains(static_cast<Weekday>(i)));
    QString words = hint;
    if (words.isEmpty() && m_answer.missing() > 0)
        words = tr("Choose %Ln more day(s): muscles need three sessions a week to gain.", "",
                   m_answer.missing());
    else if (words.isEmpty())
        words = tr("A day of rest between sessions is best.");
    m_hint->setText(words);
}

} // namespace hipwise
