#include "core/coach/test_change.h"

#include <array>
#include <cstddef>
#include <cstdlib>

namespace hipwise {

const TestError& errorOf(Test test) {
    static constexpr std::array<TestError, 7> errors{{
        {10, 0, false, "goldberg-2011"},                        // one-leg stance, s
        {3, 0, false, "minimal important difference 2 to 3"},   // chair stands in 30 s
        {10, 25, false, "design"},                              // bridge hold, s
        {3, 20, false, "design"},                               // leg raises, repetitions
        {15, 0, false, "minimal detectable change 15 to 20 s"}, // side plank, s
        {1, 0, true, "design"},                                 // hip flexors, steps of the look
        {2, 0, true, "rabin-2014"},                             // step-down, faults
    }};
    return errors[static_cast<std::size_t>(test)];
}

TestChange changeBetween(Test test, int earlier, int later) {
    const TestError& error = errorOf(test);
    const int gain = error.lowerIsBetter ? earlier - later : later - earlier;
    const int size = std::abs(gain);
    if (size < error.amount || 100 * size < error.percent * earlier)
        return TestChange::WithinError;
    return gain > 0 ? TestChange::Better : TestChange::Worse;
}

} // namespace hipwise
