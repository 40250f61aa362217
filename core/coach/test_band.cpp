#include "core/coach/test_band.h"

#include "core/planning/test_marks.h"

namespace hipwise {

std::optional<GoodResults> goodResults(Test test, const Profile& profile, int startYear) {
    const auto marks = marksOf(test, ageForMarks(startYear, profile), profile.sex);
    if (!marks)
        return std::nullopt;
    const bool byAge = profile.birthYear && !marks->source.empty() && !marks->countsFaults;
    if (marks->countsFaults)
        return GoodResults{0, marks->good, byAge};
    return GoodResults{marks->good, std::nullopt, byAge};
}

} // namespace hipwise
