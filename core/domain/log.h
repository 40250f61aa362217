#pragma once

#include "core/domain/date.h"
#include "core/domain/quantity.h"
#include "core/domain/terms.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// One set as it was asked for and as it was done; the side is empty for two-sided exercises.
struct SetLog {
    /// Which of the sets of its side it is, counted from 1: set 2 may be told without set 1.
    int set = 1;
    std::optional<Side> side;
    Amount asked;
    Amount done;
    /// Not where the session ran on by itself and nobody has said yet that the set was done.
    bool confirmed = true;

    bool operator==(const SetLog&) const = default;
};

struct ExerciseLog {
    std::string exercise;
    std::optional<Effort> effort;
    /// 0 to 10 during the exercise.
    std::optional<int> pain;
    std::optional<SkipReason> skipped;
    /// In the order of their numbers.
    std::vector<SetLog> sets;
    /// Where it hurt.
    std::optional<PainPlace> painPlace{};

    bool operator==(const ExerciseLog&) const = default;
};

/// Whether a set of any of them was done.
inline bool anySetDone(const std::vector<ExerciseLog>& exercises) {
    return std::any_of(exercises.begin(), exercises.end(),
                       [](const ExerciseLog& exercise) { return !exercise.sets.empty(); });
}

struct SessionLog {
    Date date;
    /// The day it was planned for; empty for a session outside the plan.
    std::optional<Date> plannedDate;
    /// Wall clock "HH:MM"; empty where unknown.
    std::string startedAt;
    std::optional<Seconds> duration;
    std::optional<int> painBefore;
    std::optional<int> painAfter;
    std::optional<int> painNextMorning;
    std::vector<ExerciseLog> exercises;

    bool operator==(const SessionLog&) const = default;
};

} // namespace hipwise
