#include "core/planning/week_in_progress.h"

namespace hipwise {

LadderSet laddersOf(const PlannedSession& session) {
    LadderSet ladders = 0;
    for (const Prescription& item : session.items)
        ladders |= bit(item.ladder);
    return ladders;
}

void add(WeekSoFar& soFar, const PlannedSession& session) {
    for (const Prescription& item : session.items) {
        const auto i = static_cast<std::size_t>(item.ladder);
        ++soFar.sessions[i];
        soFar.sets[i] = item.sets;
        if (strengthLadders & bit(item.ladder))
            soFar.strengthSets += item.sets;
        for (std::size_t g = 0; g < goalCount; ++g)
            soFar.quarterSets[g] += item.sets * item.contributes[g].value;
    }
}

} // namespace hipwise
