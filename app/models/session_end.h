#pragma once

#include "core/coach/guided_session.h"

#include <QString>

namespace hipwise {

/// What is shown when a guided session is over.
struct SessionEnd {
    /// "Done for today", or that something is left.
    QString title;
    /// "12 of 13 sets, 17 min".
    QString summary;
    /// "3 sets ran on without a press. Did you do them?"; empty where all were confirmed.
    QString unconfirmed;
    /// Whether there is anything to be asked about.
    bool begun = false;
    /// Whether there is something to go on with.
    bool hasMore = false;
    /// "Next: Friday 27 November, session B, 18 min".
    QString next;
    QString habit;
    /// "Clamshell · right side, last set: 10 repetitions", to be corrected; empty where none was
    /// done.
    QString lastSet{};
    /// That results of home tests wait to be looked at; empty where none do.
    QString tests{};
    /// Why something could not be stored; empty where all is well.
    QString problem{};

    bool operator==(const SessionEnd&) const = default;
};

SessionEnd sessionEnd(const GuidedSession& guided, const Snapshot& snapshot,
                      const Catalogue& catalogue);

} // namespace hipwise
