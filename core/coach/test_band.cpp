#include "core/coach/test_band.h"

#include "core/planning/test_marks.h"

namespace hipwise {

std::optional<GoodResults> goodResults(Test test, const Profile& profile, int year) {
    const int age = profile.birthYear ? year - *profile.birthYear : ageForMarks;
    const auto marks = marksOf(test, age, profile.sex);
    if (!marks)
        return std::nullopt;
    return marks->countsFaults ? GoodResults{0, marks->good} : GoodResults{marks->good};
}

} // namespace hipwise
