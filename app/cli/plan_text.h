#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <string>

namespace hipwise::cli {

/// The items of a session with their doses and reasons, the warm-up before and the tests after.
/// Where there is a log, each item also says how many of its sets are done.
std::string sessionText(const PlannedSession& session, const SessionLog* log,
                        const Catalogue& catalogue);
/// A week's heading, sums and reasons, then its sessions.
std::string weekText(const Programme& programme, const Week& week, const Catalogue& catalogue);
/// The whole programme; rules that had to give way come first.
std::string programmeText(const Programme& programme, const Catalogue& catalogue);

} // namespace hipwise::cli
