#pragma once

#include "core/domain/terms.h"

#include <string_view>

namespace hipwise {

/// What two results of one test, an earlier and a later one, say about the person.
enum class TestChange { Better, Worse, WithinError };

/// From where on a change in a test is more than the test varies by itself (evidence.md section 4).
struct TestError {
    /// Seconds, repetitions, faults or steps of a look.
    int amount = 1;
    /// At least so many percent of the earlier result as well; 0 where the amount is enough.
    int percent = 0;
    /// Of faults and of the look at the hip flexors.
    bool lowerIsBetter = false;
    /// Where the error comes from; "design" where nothing was published.
    std::string_view source{};
};

const TestError& errorOf(Test test);

/// The results as the check-in counts them; a look as its place in HipFlexorLook.
TestChange changeBetween(Test test, int earlier, int later);

} // namespace hipwise
