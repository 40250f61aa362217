#pragma once

#include "core/domain/programme.h"

#include <map>

namespace hipwise {

/// Each ladder's exercises in the order in which they were asked for: see(week, session, before,
/// now).
template <class See>
void followLadders(const Programme& programme, const See& see) {
    std::map<Ladder, const Prescription*> last;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items) {
                if (last[item.ladder])
                    see(week, session, *last[item.ladder], item);
                last[item.ladder] = &item;
            }
}

} // namespace hipwise
