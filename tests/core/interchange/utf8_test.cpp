#include "core/interchange/utf8.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(Utf8, FindsTheFirstByteThatIsNotUtf8) {
    const struct {
        std::string_view text;
        std::optional<std::size_t> bad;
    } cases[] = {
        {"", {}},
        {"Maya", {}},
        {"Zoë \xE2\x82\xAC \xF0\x9F\x8F\x83", {}},
        {"\x7F", {}},
        {"\xC2\x80", {}},
        {"\xF4\x8F\xBF\xBF", {}},
        {"a\x80", 1},
        {"\xC1\xBF", 0},
        {"\xC2", 0},
        {"ab\xE2\x82", 2},
        {"\xE0\x9F\xBF", 0},
        {"\xED\xA0\x80", 0},
        {"\xF0\x8F\xBF\xBF", 0},
        {"\xF4\x90\x80\x80", 0},
        {"\xF8\x88\x80\x80\x80", 0},
        {"\xC2\x41", 0},
    };
    for (const auto& [text, bad] : cases)
        EXPECT_EQ(firstBadUtf8(text), bad) << text;
}

TEST(Utf8, CountsCodePointsNotBytes) {
    EXPECT_EQ(codePointCount(""), 0u);
    EXPECT_EQ(codePointCount("Zoë"), 3u);
    EXPECT_EQ(codePointCount("\xF0\x9F\x8F\x83!"), 2u);
}

TEST(Utf8, CutsBetweenCodePoints) {
    EXPECT_EQ(firstCodePoints("Zoë B", 0), "");
    EXPECT_EQ(firstCodePoints("Zoë B", 3), "Zoë");
    EXPECT_EQ(firstCodePoints("Zoë B", 5), "Zoë B");
    EXPECT_EQ(firstCodePoints("Zoë B", 9), "Zoë B");
}

TEST(Utf8, KnowsWhatIsNotPlainText) {
    for (const std::string_view plain : {"", "Zoë", " ", "~", "\xC2\xA0", "\xE2\x80\xA9",
                                         "\xE2\x80\xAF", "\xE2\x81\xA5", "\xE2\x81\xAA"})
        EXPECT_TRUE(isPlainText(plain)) << plain;
    using namespace std::string_view_literals;
    for (const std::string_view odd :
         {"\0"sv, "\n"sv, "\x1F"sv, "\x7F"sv, "\xC2\x80"sv, "\xC2\x9F"sv, "a\xE2\x80\xAA"sv,
          "\xE2\x80\xAE"sv, "\xE2\x81\xA6"sv, "\xE2\x81\xA9"sv})
        EXPECT_FALSE(isPlainText(odd));
}

TEST(Utf8, TakesOutWhatIsNotPlain) {
    EXPECT_EQ(plainText("\x1B[31mred\x1B[0m"), "[31mred[0m");
    EXPECT_EQ(plainText("a\xFF\xE2\x80\xAE"
                        "b\xC3"),
              "ab");
    EXPECT_EQ(plainText("Zoë"), "Zoë");
}

} // namespace
} // namespace hipwise
