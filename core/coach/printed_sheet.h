#pragma once

#include "core/domain/programme.h"

#include <string>
#include <vector>

namespace hipwise {

/// A week as it stands on paper.
struct PrintedSheet {
    /// "W03-7QKD", see sheet_number.h.
    std::string number;
    /// The programme with that one week.
    Programme programme;

    const Week& week() const { return programme.weeks.front(); }
    bool operator==(const PrintedSheet&) const = default;
};

/// Of one of the programme's weeks.
PrintedSheet printedSheet(const Programme& programme, const Week& week);

/// The sheets that somebody may hold in hand: those that were printed, and the weeks of the plan
/// up to the one of today, each number once; the latest week first, and within it the one that was
/// printed last.
std::vector<PrintedSheet> sheetsInHand(const std::vector<Programme>& printed,
                                       const Programme& programme);

} // namespace hipwise
