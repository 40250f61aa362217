#include "tests/core/planning/adapt/as_asked.h"

namespace hipwise {

ExerciseLog asAsked(const Prescription& item) {
    ExerciseLog log{item.exercise, Effort::Good, 0, {}, {}};
    std::vector<std::optional<Side>> sides{std::nullopt};
    if (item.perSide)
        sides = {Side::Left, Side::Right};
    for (int set = 1; set <= item.sets; ++set)
        for (const auto side : sides)
            log.sets.push_back({set, side, item.amount, item.amount});
    if (item.extraSetSide)
        log.sets.push_back({item.sets + 1, item.extraSetSide, item.amount, item.amount});
    return log;
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
