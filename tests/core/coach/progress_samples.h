#pragma once

#include "core/coach/coach.h"

#include <string>
#include <vector>

namespace hipwise {

/// A Monday.
inline const Date start = *Date::parse("2026-11-02");

inline Prescription asked(const std::string& exercise, Ladder ladder, bool perSide, int quarters) {
    Prescription item;
    item.exercise = exercise;
    item.ladder = ladder;
    item.sets = 2;
    item.amount = Reps{10};
    item.perSide = perSide;
    item.contributes[index(Goal::Extension)] = QuarterSets{quarters};
    return item;
}

/// Both sides of so many sets where the item is one-sided.
inline ExerciseLog doneSets(const Prescription& item, int sets) {
    ExerciseLog log{item.exercise, {}, {}, {}, {}};
    for (int set = 1; set <= sets; ++set) {
        if (!item.perSide) {
            log.sets.push_back({set, {}, item.amount, item.amount});
            continue;
        }
        log.sets.push_back({set, Side::Left, item.amount, item.amount});
        log.sets.push_back({set, Side::Right, item.amount, item.amount});
    }
    return log;
}

inline SessionLog doneSession(const PlannedSession& session, Date date) {
    SessionLog log;
    log.date = date;
    log.plannedDate = session.date;
    for (const Prescription& item : session.items)
        log.exercises.push_back(doneSets(item, item.sets));
    return log;
}

/// So many weeks of Monday, Wednesday and Friday (and Saturday with four days), nothing done yet,
/// seen from the Monday after the last of them.
inline Snapshot plannedWeeks(int weeks, int daysPerWeek = 3) {
    Snapshot snapshot;
    snapshot.profile.daysPerWeek = daysPerWeek;
    snapshot.programme.start = start;
    snapshot.programme.today = start.plusDays(7 * weeks);
    for (int number = 1; number <= weeks; ++number) {
        Week week;
        week.number = number;
        for (int at = 0; at < daysPerWeek; ++at) {
            PlannedSession session;
            session.date = start.plusDays(7 * (number - 1) + (at < 3 ? 2 * at : 5));
            session.items = {asked("glute-bridge", Ladder::Bridge, false, 4),
                             asked("clamshell", Ladder::Clamshell, true, 2)};
            week.sessions.push_back(session);
        }
        week.goals[index(Goal::Extension)].sets = QuarterSets{daysPerWeek * 12};
        snapshot.programme.weeks.push_back(week);
    }
    return snapshot;
}

inline void keep(Snapshot& snapshot, const PlannedSession& session) {
    snapshot.log.push_back(doneSession(session, session.date));
}

inline void keepAll(Snapshot& snapshot) {
    for (const Week& week : snapshot.programme.weeks)
        for (const PlannedSession& session : week.sessions)
            keep(snapshot, session);
}

} // namespace hipwise
