#include "app/models/test_run.h"

#include <algorithm>

namespace hipwise {

TestRun::TestRun(const HomeTest& test, Side first) : m_test(test) {
    auto sides = sidesOf(test.test);
    if (first == Side::Right)
        std::ranges::reverse(sides);
    for (const auto& side : sides)
        for (int attempt = 1; attempt <= test.tries; ++attempt)
            m_steps.push_back({side, attempt});
}

std::optional<Side> TestRun::side() const {
    return isOver() ? std::nullopt : m_steps[m_at].side;
}

int TestRun::attempt() const {
    return isOver() ? 0 : m_steps[m_at].attempt;
}

std::optional<int> TestRun::best() const {
    return resultOf(m_results, m_test.test, side());
}

/// A hold at its longest cannot be bettered: the other tries are not needed.
void TestRun::note(int value) {
    if (isOver())
        return;
    const auto known = best();
    const int better = known ? betterOf(m_test, *known, value) : value;
    setResult(m_results, m_test.test, side(), better);
    if (m_test.measure == Measure::Hold && value >= m_test.most)
        skipSide();
    else
        ++m_at;
}

void TestRun::skipSide() {
    const auto done = side();
    while (!isOver() && side() == done)
        ++m_at;
}

void TestRun::putInto(TestResults& results) const {
    for (const Step& step : m_steps)
        if (const auto value = resultOf(m_results, m_test.test, step.side))
            setResult(results, m_test.test, step.side, value);
}

} // namespace hipwise
