#include "core/coach/left_out.h"

#include "core/planning/eligibility.h"

#include <algorithm>
#include <iterator>

namespace hipwise {

std::optional<LeftOut> leftOut(const Exercise& exercise, const Snapshot& snapshot,
                               const Catalogue& catalogue) {
    const Findings findings =
        findingsFrom(snapshot.profile, snapshot.checkIns, snapshot.programme.start.year());
    const Eligibility person(snapshot.profile, findings, catalogue);
    if (person.allows(exercise))
        return std::nullopt;
    LeftOut why{person.limitAgainst(exercise), {}};
    std::ranges::copy_if(exercise.equipment, std::back_inserter(why.missing),
                         [&](Equipment thing) { return !person.owns(thing); });
    return why;
}

} // namespace hipwise
