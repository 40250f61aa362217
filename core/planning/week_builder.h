#pragma once

#include "core/planning/week_rules.h"
#include "core/planning/week_search.h"

#include <string>
#include <vector>

namespace hipwise {

/// A rule that gave way in one week.
struct GaveWay {
    std::string rule;
    std::string because;

    bool operator==(const GaveWay&) const = default;
};

/// A week with its sessions, what it had to give up, and what it makes of the ladders.
struct BuiltWeek {
    Week week;
    std::vector<GaveWay> gaveWay;
    WeekChoice choice;
    LadderStates after;
};

/// Chooses the week (giving up rules in their order where it must) and writes its sessions for
/// somebody who does exactly what is asked.
BuiltWeek buildWeek(const WeekInput& input);

} // namespace hipwise
