#pragma once

#include "core/coach/coach.h"
#include "core/planning/findings.h"
#include "core/planning/test_marks.h"

#include <optional>
#include <set>

namespace hipwise {

/// What the home tests mean for one person: the marks for age and sex, and which are advised.
class KnownTests {
  public:
    explicit KnownTests(const Snapshot& snapshot);
    /// Also knows which tests the person's limits and things at hand allow.
    KnownTests(const Snapshot& snapshot, const Catalogue& catalogue);

    std::optional<TestMarks> marksOf(Test test) const;
    Band bandOf(Test test, const TestResults& results) const;
    bool isAdvised(Test test) const { return m_advised.contains(test); }

  private:
    int m_age;
    Sex m_sex;
    std::set<Test> m_advised;
};

} // namespace hipwise
