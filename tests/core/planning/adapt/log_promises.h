#pragma once

#include "core/planning/plan.h"

#include <string>
#include <vector>

namespace hipwise {

/// What a programme that followed a log breaks of engine.md sections 5 to 8, one line each; empty
/// where it keeps all. For any person and any log.
std::vector<std::string> brokenByLog(const Programme& programme, const std::vector<SessionLog>& log,
                                     const Catalogue& catalogue);

/// The same after red pain alone: the next load of the ladder is strictly lower.
std::vector<std::string> notLowerAfterRed(const Programme& programme,
                                          const std::vector<SessionLog>& log,
                                          const Catalogue& catalogue);
/// After more than two weeks away nothing is more than before.
std::vector<std::string> moreAfterGap(const Programme& programme,
                                      const std::vector<SessionLog>& log);
/// No level rises in a lighter week, and none twice in one week.
std::vector<std::string> risesOutOfTurn(const Programme& programme);
std::vector<std::string> withoutReason(const Programme& programme);

} // namespace hipwise
