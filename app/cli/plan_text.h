#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <functional>
#include <string>

namespace hipwise::cli {

/// The items of a session with their doses and reasons, the warm-up before and the tests after.
/// Where there is a log, each item also says how many of its sets are done.
std::string sessionText(const PlannedSession& session, const SessionLog* log,
                        const Catalogue& catalogue);
/// The same with words of one's own after each item's dose.
std::string sessionTextWith(const std::function<std::string(const Prescription&)>& afterDose,
                            const PlannedSession& session, const Catalogue& catalogue);
/// "Session A, Wed 2026-11-25, about 18 min", and its state where it is no longer planned.
std::string sessionHeading(const PlannedSession& session);
/// A week's heading, sums and reasons.
std::string weekHeading(const Programme& programme, const Week& week);
/// The heading, then the week's sessions.
std::string weekText(const Programme& programme, const Week& week, const Catalogue& catalogue);
/// The rules that had to give way, with their weeks and why; empty where there are none.
std::string relaxedRulesText(const Programme& programme);
/// The whole programme; rules that had to give way come first.
std::string programmeText(const Programme& programme, const Catalogue& catalogue);

} // namespace hipwise::cli
