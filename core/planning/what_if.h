#pragma once

#include "core/planning/plan.h"

namespace hipwise {

/// What may become of the sessions ahead.
enum class Course {
    AllGoesWell,    ///< every session is done as asked
    NextWeekMissed, ///< the week after today's week is missed, all others are done as asked
    ItHurts         ///< one exercise hurts a lot, once; everything else is done as asked
};

/// The programme on that course, and what the imagined person does from today on. What hurts is on
/// the ladder with the most strength sets ahead, the next time that it is trained: the first set
/// is done, pain comes up to red, and the rest of that exercise is left out.
std::variant<Simulation, Blocked> whatIf(const PlanRequest& request, const Catalogue& catalogue,
                                         Course course);

} // namespace hipwise
