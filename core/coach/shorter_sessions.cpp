#include "core/coach/shorter_sessions.h"

namespace hipwise {

std::vector<ShortSession> shorterSessions(const Snapshot& snapshot, const PlannedSession& session,
                                          bool begun) {
    std::vector<ShortSession> shorter;
    for (const int minutes : {2, 4, 6, 8, 10, 12, 15}) {
        if (!begun && minutes < 6)
            continue;
        ShortSession left = shortSession(session, minutes, snapshot.log);
        const bool cuts = left.exercises.size() < session.items.size();
        if (cuts && (shorter.empty() || shorter.back() != left))
            shorter.push_back(std::move(left));
    }
    return shorter;
}

} // namespace hipwise
