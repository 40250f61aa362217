#include "core/coach/known_tests.h"

#include "core/planning/adapt/person_on.h"
#include "core/planning/test_week.h"

namespace hipwise {

KnownTests::KnownTests(const Snapshot& snapshot)
    : m_age(ageForMarks(snapshot.programme.start.year(), snapshot.profile)),
      m_sex(snapshot.profile.sex) {}

KnownTests::KnownTests(const Snapshot& snapshot, const Catalogue& catalogue)
    : KnownTests(snapshot) {
    const PersonOn person(snapshot.profile, snapshot.checkIns, snapshot.programme.start, catalogue);
    for (const PlannedTest& planned : testsFor(person.eligibility))
        m_advised.insert(planned.test);
}

std::optional<TestMarks> KnownTests::marksOf(Test test) const {
    return hipwise::marksOf(test, m_age, m_sex);
}

Band KnownTests::bandOf(Test test, const TestResults& results) const {
    return hipwise::bandOf(test, results, m_age, m_sex);
}

} // namespace hipwise
