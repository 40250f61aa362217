#include "core/planning/as_asked.h"

namespace hipwise {

std::vector<SetLog> setsAsAsked(const Prescription& item) {
    std::vector<SetLog> sets;
    const auto add = [&](int set, std::optional<Side> side) {
        sets.push_back({set, side, item.amount, item.amount});
    };
    for (int set = 1; set <= item.sets; ++set) {
        if (!item.perSide) {
            add(set, std::nullopt);
            continue;
        }
        add(set, Side::Left);
        add(set, Side::Right);
    }
    if (item.extraSetSide)
        add(item.sets + 1, item.extraSetSide);
    return sets;
}

ExerciseLog asAsked(const Prescription& item) {
    return {item.exercise, Effort::Good, 0, {}, setsAsAsked(item)};
}

SessionLog asAsked(const PlannedSession& session) {
    SessionLog log;
    log.date = session.date;
    log.plannedDate = session.date;
    for (const Prescription& item : session.items)
        log.exercises.push_back(asAsked(item));
    return log;
}

} // namespace hipwise
