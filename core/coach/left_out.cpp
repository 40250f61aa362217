#include "core/coach/left_out.h"

#include "core/planning/adapt/person_on.h"

#include <algorithm>
#include <iterator>

namespace hipwise {

std::optional<LeftOut> leftOut(const Exercise& exercise, const Snapshot& snapshot,
                               const Catalogue& catalogue) {
    const PersonOn known(snapshot.profile, snapshot.checkIns, snapshot.programme.start, catalogue);
    const Eligibility& person = known.eligibility;
    if (person.allows(exercise))
        return std::nullopt;
    LeftOut why{person.limitAgainst(exercise), {}};
    std::ranges::copy_if(exercise.equipment, std::back_inserter(why.missing),
                         [&](Equipment thing) { return !person.owns(thing); });
    return why;
}

} // namespace hipwise
