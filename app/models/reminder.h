#pragma once

#include "app/models/day_view.h"

#include <QString>

#include <optional>

namespace hipwise {

/// What a reminder depends on; times in minutes after midnight on the person's clock.
struct ReminderFacts {
    /// Off where it is empty.
    std::optional<int> chosen{};
    /// "In 10 minutes" was pressed.
    std::optional<int> snoozedUntil{};
    int now = 0;
    /// A session is planned today and something of it is open.
    bool isOpenDay = false;
    /// It was told today, and the person has started or said no.
    bool isSettled = false;
};

/// The minutes after the chosen time within which it is still told: after that the day's plan has
/// changed anyway.
inline constexpr int reminderLateMost = 180;
/// "In 10 minutes".
inline constexpr int reminderSnooze = 10;

bool isReminderDue(const ReminderFacts& facts);

/// Whether a session is planned today and something of it is open.
bool isOpenDay(const DayView& view);

/// Nothing private: "Session A, 18 min".
QString reminderTitle(const DayView& view);

/// Minutes after midnight of "18:05"; empty where it is no time.
std::optional<int> minuteOfDay(const QString& time);
/// "18:05".
QString timeText(int minute);

} // namespace hipwise
