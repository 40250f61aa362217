#include "app/pages/reminder_dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>

namespace hipwise {

namespace {

/// Six in the evening.
constexpr int usualMinute = 18 * 60;
constexpr int wide = 26;

} // namespace

ReminderDialog::ReminderDialog(const ReminderChoice& choice, QWidget* parent)
    : QDialog(parent),
      m_on(new QCheckBox(tr("&Remind me on days with a session, at"))),
      m_time(new QTimeEdit),
      m_atLogin(new QCheckBox(tr("Also while Hipwise is &closed"))) {
    setWindowTitle(tr("Reminder"));
    const int minute = choice.minute.value_or(usualMinute);
    m_on->setObjectName(QStringLiteral("reminderOn"));
    m_time->setObjectName(QStringLiteral("reminderTime"));
    m_atLogin->setObjectName(QStringLiteral("reminderAtLogin"));
    m_on->setChecked(choice.minute.has_value());
    m_time->setTime(QTime(minute / 60, minute % 60));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time of the reminder"));
    if (auto* typed = m_time->findChild<QLineEdit*>())
        typed->setAccessibleName(m_time->accessibleName());
    m_atLogin->setChecked(choice.atLogin);
    auto* column = new QVBoxLayout(this);
    space(*this, *column, 0.8, {1.2, 1.2, 1.2, 1.2});
    auto* first = new QHBoxLayout;
    first->addWidget(m_on);
    first->addWidget(m_time);
    first->addStretch();
    column->addLayout(first);
    column->addWidget(m_atLogin);
    column->addWidget(new PlainLabel(
        tr("One notification, only where the session is planned for today and not done. It says "
           "the session and its minutes, nothing else. With the second choice a small part of "
           "Hipwise starts when you log in and waits for the time."),
        TextRole::Small));
    auto* buttons = new QHBoxLayout;
    auto* keep = new Button(tr("Keep"), Button::Kind::Primary);
    auto* cancel = new Button(tr("Cancel"));
    keep->setObjectName(QStringLiteral("keep"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    fitToFont(*this, [this] { setMinimumWidth(em(*this, wide)); });
    connect(m_on, &QCheckBox::toggled, this, &ReminderDialog::follow);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(keep, &Button::clicked, this, [this] {
        Q_EMIT chosen(this->choice());
        accept();
    });
    follow();
}

void ReminderDialog::follow() {
    m_time->setEnabled(m_on->isChecked());
    m_atLogin->setEnabled(m_on->isChecked());
}

ReminderChoice ReminderDialog::choice() const {
    if (!m_on->isChecked())
        return {};
    const QTime time = m_time->time();
    return {60 * time.hour() + time.minute(), m_atLogin->isChecked()};
}

} // namespace hipwise
