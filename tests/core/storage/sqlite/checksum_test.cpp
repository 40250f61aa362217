#include "core/storage/sqlite/checksum.h"

#include "core/domain/terms.h"

#include <gtest/gtest.h>

#include <set>

namespace hipwise {
namespace {

template <class... Fields>
std::int64_t sumOf(const Fields&... fields) {
    Checksum checksum;
    (checksum.add(fields), ...);
    return checksum.value();
}

TEST(Checksum, NeverChangesBetweenReleases) {
    EXPECT_EQ(static_cast<std::uint64_t>(sumOf()), 0xcbf29ce484222325U);
    EXPECT_EQ(
        sumOf(std::string("clamshell"), 2, std::optional<Side>(Side::Left), std::optional<int>()),
        sumOf(std::string("clamshell"), 2, std::string("left"), std::optional<int>()));
    EXPECT_EQ(static_cast<std::uint64_t>(sumOf(std::string("a"))), 0x394481ee1be1e45fU);
}

TEST(Checksum, TellsListsOfFieldsApart) {
    const std::string ab = "ab";
    const std::set<std::int64_t> sums = {
        sumOf(),
        sumOf(std::string()),
        sumOf(std::string(), std::string()),
        sumOf(ab),
        sumOf(std::string("a"), std::string("b")),
        sumOf(std::string("1:a")),
        sumOf(1),
        sumOf(std::string("1")),
        sumOf(11),
        sumOf(1, 1),
        sumOf(std::optional<int>()),
        sumOf(0),
        sumOf(std::optional<int>(), 0),
        sumOf(0, std::optional<int>()),
    };
    EXPECT_EQ(sums.size(), 14u);
}

TEST(Checksum, EverySingleBitOfATextMatters) {
    const std::string text = "2026-11-23 glute-bridge";
    std::set<std::int64_t> sums = {sumOf(text)};
    for (std::size_t byte = 0; byte < text.size(); ++byte)
        for (unsigned bit = 0; bit < 8; ++bit) {
            auto flipped = text;
            flipped[byte] = static_cast<char>(flipped[byte] ^ (1 << bit));
            sums.insert(sumOf(flipped));
        }
    EXPECT_EQ(sums.size(), 1 + 8 * text.size());
}

} // namespace
} // namespace hipwise
