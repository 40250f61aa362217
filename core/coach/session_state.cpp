#include "core/coach/session_state.h"

#include <algorithm>

namespace hipwise {

int setsLeft(const Prescription& item, const std::vector<SetLog>& done) {
    const auto on = [&](std::optional<Side> side) {
        return static_cast<int>(std::ranges::count(done, side, &SetLog::side));
    };
    return item.sets -
           (item.perSide ? std::min(on(Side::Left), on(Side::Right)) : on(std::nullopt));
}

int setsAsked(const Prescription& item) {
    return item.sets * (item.perSide ? 2 : 1) + (item.extraSetSide ? 1 : 0);
}

int setsAsked(const PlannedSession& session) {
    int asked = 0;
    for (const Prescription& item : session.items)
        asked += setsAsked(item);
    return asked;
}

const PlannedSession* sessionOn(const Programme& programme, Date day) {
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            if (session.date == day)
                return &session;
    return nullptr;
}

const SessionLog* logOfPlanned(std::span<const SessionLog> log, Date planned) {
    const auto entry = std::ranges::find(log, planned, &SessionLog::plannedDate);
    return entry == log.end() ? nullptr : &*entry;
}

SessionState stateOf(const PlannedSession& session, std::span<const SessionLog> log) {
    const SessionLog* entry = logOfPlanned(log, session.date);
    if (!entry)
        return SessionState::Planned;
    int done = 0;
    for (const Prescription& item : session.items) {
        const auto exercise =
            std::ranges::find(entry->exercises, item.exercise, &ExerciseLog::exercise);
        if (exercise != entry->exercises.end())
            done += std::min(setsAsked(item), static_cast<int>(exercise->sets.size()));
    }
    if (done == 0)
        return SessionState::Planned;
    return done < setsAsked(session) ? SessionState::Partial : SessionState::Done;
}

} // namespace hipwise
