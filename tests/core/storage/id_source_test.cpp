#include "core/storage/id_source.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace hipwise {
namespace {

TEST(RandomId, IsAVersion4UuidAndNeverTheSame) {
    const std::regex shape("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    std::set<std::string> ids;
    for (int count = 0; count < 1000; ++count) {
        const auto id = randomId();
        EXPECT_TRUE(std::regex_match(id, shape)) << id;
        ids.insert(id);
    }
    EXPECT_EQ(ids.size(), 1000u);
}

} // namespace
} // namespace hipwise
