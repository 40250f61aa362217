#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <string>

namespace hipwise::cli {

/// "2 x 10 each side", or every set where they differ: "left 10, 8; right 2 x 10".
std::string doneWords(const std::vector<SetLog>& sets);

/// Every session of a programme with what was asked, why, and what was done, week by week.
std::string simulationText(const Programme& programme, const std::vector<SessionLog>& log,
                           const Catalogue& catalogue);

} // namespace hipwise::cli
