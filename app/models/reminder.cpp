#include "app/models/reminder.h"

#include <QCoreApplication>
#include <QTime>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Reminder)
};

} // namespace

bool isReminderDue(const ReminderFacts& facts) {
    if (!facts.chosen || !facts.isOpenDay || facts.isSettled)
        return false;
    const int from = facts.snoozedUntil.value_or(*facts.chosen);
    return facts.now >= from && facts.now <= from + reminderLateMost;
}

bool isOpenDay(const DayView& view) {
    return view.kind == DayKind::Session && view.open && view.session && !isComplete(*view.session);
}

QString reminderTitle(const DayView& view) {
    if (!view.session)
        return {};
    return Words::tr("%1, %2", "session, minutes").arg(view.session->title, view.session->minutes);
}

std::optional<int> minuteOfDay(const QString& time) {
    const QTime read = QTime::fromString(time, QStringLiteral("HH:mm"));
    return read.isValid() ? std::optional(60 * read.hour() + read.minute()) : std::nullopt;
}

QString timeText(int minute) {
    return QTime(minute / 60, minute % 60).toString(QStringLiteral("HH:mm"));
}

} // namespace hipwise
