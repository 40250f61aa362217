#pragma once

#include "core/coach/coach.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// The sessions from today on that take place, oldest first.
std::vector<const PlannedSession*> sessionsAhead(const Programme& programme);
/// The sessions from today on that are missed.
std::vector<const PlannedSession*> sessionsMissed(const Programme& programme);
double askedStrengthSets(const std::vector<const PlannedSession*>& sessions);
/// What a week asks for but for the sessions ahead that are missed.
double keptStrengthSets(const Week& week, Date today);
int weekNumberOf(const Programme& programme, Date day);

/// A strength exercise that was not asked for up to the end of today's week.
struct Arrival {
    std::string exercise;
    int week = 1;
};
/// In the order in which they come.
std::vector<Arrival> arrivals(const Programme& programme);

/// An exercise that comes in a later week than planned, or not any more (week 0).
struct Delay {
    std::string exercise;
    int plannedWeek = 1;
    int week = 0;
};
std::vector<Delay> delays(const Programme& plan, const Programme& ahead);

/// What hurts, when, and how much.
struct Soreness {
    Date day;
    std::string exercise;
    int pain = 0;
};
std::optional<Soreness> sorenessIn(const std::vector<SessionLog>& log);

/// An exercise as a session asks for it.
struct Asked {
    const PlannedSession* session = nullptr;
    const Prescription* item = nullptr;
};
/// The first time after a day that something of the ladder is done; null members where it is not.
Asked nextOnLadder(const Programme& programme, Ladder ladder, Date after);
/// The first time after a day that the exercise is done.
Asked nextTimeOf(const Programme& programme, const std::string& exercise, Date after);

/// An amount that changes, and the week in which it does.
struct Change {
    const Prescription* from = nullptr;
    const Prescription* to = nullptr;
    int week = 1;
};
/// The strength exercise of the next session that grows most, at its highest; empty without any.
std::optional<Change> greatestGrowth(const Programme& programme);
/// What the session asks less of than the last time that it was done, the most of these first;
/// empty without any.
std::optional<Change> greatestEasing(const Programme& programme, const PlannedSession& session);

} // namespace hipwise
