#include "app/gui/reminder.h"

#include "app/gui/window_memory.h"
#include "app/models/reminder.h"
#include "app/text/words.h"
#include "app/training/training.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace hipwise {

using namespace std::chrono_literals;

namespace {

const auto start = QStringLiteral("start");
const auto later = QStringLiteral("later");
const auto notToday = QStringLiteral("not-today");

constexpr int lastMinute = 24 * 60 - 1;
/// A day on which nothing is open is read again after that.
constexpr int quietMinutes = 15;

int minuteNow(const Training& training) {
    return minuteOfDay(toQt(training.now().wallTime)).value_or(0);
}

} // namespace

Reminder::Reminder(Training& training, WindowMemory& memory, QDBusConnection bus,
                   std::function<bool()> isBusy, QObject* parent)
    : QObject(parent),
      m_training(training),
      m_memory(memory),
      m_isBusy(std::move(isBusy)),
      m_notifications(std::move(bus)) {
    connect(&m_training, &Training::changed, this, &Reminder::take);
    connect(&m_notifications, &Notifications::chosen, this, &Reminder::act);
    connect(&m_notifications, &Notifications::failed, this, [this] { Q_EMIT untold(m_title); });
    connect(&m_timer, &QTimer::timeout, this, &Reminder::look);
    m_timer.start(30s);
}

/// Without a snapshot: whether it is worth reading the day.
bool Reminder::isDue(const Snapshot* snapshot) const {
    const Date today = m_training.now().day;
    ReminderFacts facts;
    facts.chosen = m_memory.reminder();
    facts.snoozedUntil = m_memory.reminderSnoozed(today);
    facts.now = minuteNow(m_training);
    facts.isOpenDay = !snapshot || (snapshot->programme.today == today &&
                                    isOpenDay(dayView(*snapshot, m_training.catalogue())));
    facts.isSettled = m_memory.reminderSettled() == today || m_memory.reminderShown() == today;
    return isReminderDue(facts) && !m_isBusy();
}

/// The file is read only where the time has come: another Hipwise may have changed it.
void Reminder::look() {
    m_memory.readAgain();
    const bool isQuiet =
        m_quiet.day == m_training.now().day && minuteNow(m_training) < m_quiet.until;
    if (isQuiet || !isDue(nullptr))
        return;
    m_asked = true;
    m_training.refresh();
}

void Reminder::take(const Snapshot& snapshot) {
    const bool asked = std::exchange(m_asked, false);
    if (!asked && m_memory.reminderShown() != m_training.now().day)
        return;
    const DayView view = dayView(snapshot, m_training.catalogue());
    if (!isOpenDay(view))
        m_notifications.withdraw();
    if (!asked)
        return;
    if (!isDue(&snapshot)) {
        m_quiet = {m_training.now().day, minuteNow(m_training) + quietMinutes};
        return;
    }
    m_memory.setReminderShown(m_training.now().day);
    m_title = reminderTitle(view);
    m_notifications.show(
        {m_title,
         tr("Planned for today."),
         {{start, tr("Start")}, {later, tr("In 10 minutes")}, {notToday, tr("Not today")}}});
}

void Reminder::act(const QString& key) {
    const Date today = m_training.now().day;
    if (key == later) {
        m_memory.snoozeReminder(today,
                                std::min(minuteNow(m_training) + reminderSnooze, lastMinute));
        m_memory.setReminderShown(std::nullopt);
        return;
    }
    m_memory.settleReminder(today);
    if (key == start)
        Q_EMIT startRequested(today);
    else if (key != notToday)
        Q_EMIT openRequested();
}

} // namespace hipwise
