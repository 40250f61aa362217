#pragma once

#include "core/coach/home_test.h"

#include <optional>
#include <vector>

namespace hipwise {

/// One home test while it is done: each side in turn, each with its tries, the best of which
/// counts. A side or the whole test may be skipped.
class TestRun {
  public:
    /// The side that does not hurt goes first.
    explicit TestRun(const HomeTest& test, Side first = Side::Left);

    const HomeTest& test() const { return m_test; }
    bool isOver() const { return m_at >= m_steps.size(); }
    /// Whether nothing of it was done or skipped yet.
    bool isNew() const { return m_at == 0; }
    /// Empty for a test without sides.
    std::optional<Side> side() const;
    /// Counted from 1.
    int attempt() const;
    /// The best of this side so far.
    std::optional<int> best() const;
    /// The result of the try that was just done.
    void note(int value);
    /// What was done of this side counts.
    void skipSide();
    void putInto(TestResults& results) const;

  private:
    struct Step {
        std::optional<Side> side;
        int attempt = 1;
    };

    HomeTest m_test;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    TestResults m_results;
};

} // namespace hipwise
