#pragma once

#include "core/domain/programme.h"
#include "core/planning/start_level.h"

#include <span>

namespace hipwise {

/// Whether nothing that decides what is asked next differs from what was expected.
bool isAsForeseen(const LadderStates& expected, const LadderStates& done);

/// After a session that went as foreseen: the next session of each ladder gives as its reason what
/// was done, no longer what was expected. The rest of its plan stays.
void tellAsDone(std::span<PlannedSession> left, const LadderStates& expected,
                const LadderStates& done);

} // namespace hipwise
