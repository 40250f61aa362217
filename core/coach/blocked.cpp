#include "core/coach/blocked.h"

#include "core/planning/findings.h"
#include "core/planning/safety_gate.h"

namespace hipwise {

std::optional<Reason> blockedBy(const Snapshot& snapshot) {
    const Findings findings =
        findingsFrom(snapshot.profile, snapshot.checkIns, snapshot.programme.start.year());
    const auto blocked = safetyGate(snapshot.profile, findings);
    return blocked ? std::optional(blocked->reason) : std::nullopt;
}

} // namespace hipwise
