#include "tests/fuzz/life_from_bytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace hipwise::fuzz {
namespace {

/// The fuzz target's own function on fixed bytes, so that it keeps working between long runs.
TEST(LogPromises, HoldForLivesFromFixedBytes) {
    std::mt19937 engine(20);
    for (int i = 0; i < 300 && !testing::Test::HasFailure(); ++i) {
        std::vector<std::uint8_t> bytes(engine() % 600);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(engine());
        EXPECT_THAT(brokenBy(bytes), testing::IsEmpty())
            << "string " << i << ' ' << documentsOf(*lifeFrom(bytes));
    }
}

} // namespace
} // namespace hipwise::fuzz
