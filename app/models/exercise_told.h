#pragma once

#include "core/coach/coach.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace hipwise {

/// What was told about one exercise of a session.
struct ExerciseTold {
    std::optional<Effort> effort;
    std::optional<int> pain;
    std::optional<SkipReason> skipped;

    bool operator==(const ExerciseTold&) const = default;
};

/// What the log has of that exercise on the day it was planned for; null where nothing.
const ExerciseLog* loggedOn(const Snapshot& snapshot, Date planned, const std::string& exercise);

/// The last two sessions with that exercise before a day, the later first: "Mon 23: 2 × 10, good,
/// pain 1 of 10".
QStringList lastTimes(const Snapshot& snapshot, const std::string& exercise, Date before);

/// "Good: 2 or 3 left".
QString effortName(Effort effort);
QString skipName(SkipReason reason);
/// "left out: no time".
QString leftOutWords(SkipReason reason);
/// "pain 1 of 10".
QString painWords(int pain);

} // namespace hipwise
