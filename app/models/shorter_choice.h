#pragma once

#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

#include <QString>

#include <string>
#include <vector>

namespace hipwise {

/// What a session is cut to for somebody with less time.
struct ShorterChoice {
    /// "8 min: glute bridge, clamshell".
    QString words;
    std::vector<std::string> leftOut;

    bool operator==(const ShorterChoice&) const = default;
};

std::vector<ShorterChoice> shorterChoices(const Snapshot& snapshot, const PlannedSession& session,
                                          const Catalogue& catalogue, bool begun = false);

} // namespace hipwise
