#include "app/cli/text_layout.h"

#include <gtest/gtest.h>

#include <vector>

namespace hipwise::cli {
namespace {

TEST(TextLayout, WrapsAtTheEndOfTheLine) {
    const std::string full(78, 'a');
    EXPECT_EQ(paragraph(full + " b", 0), full + " b\n");
    EXPECT_EQ(paragraph(full + " bb", 0), full + "\nbb\n");
    EXPECT_EQ(paragraph(full + " b", 2), "  " + full + "\n  b\n");
}

TEST(TextLayout, CountsCharactersNotBytes) {
    std::string word;
    for (int i = 0; i < 78; ++i)
        word += "ë";
    EXPECT_EQ(paragraph(word + " ë", 0), word + " ë\n");
}

TEST(TextLayout, LeavesControlCharactersOut) {
    EXPECT_EQ(paragraph("a\x1B[2J b\nc", 0), "a[2J bc\n");
    EXPECT_EQ(columns("a\x07", "b\xE2\x80\xAE", 0, 4), "a   b\n");
}

TEST(TextLayout, KeepsColumnsApart) {
    EXPECT_EQ(columns("name", "dose", 2, 6), "  name  dose\n");
    EXPECT_EQ(columns("longer", "dose", 2, 6), "  longer\n        dose\n");
    const std::string wide(70, 'a');
    EXPECT_EQ(columns("n", wide + ' ' + wide, 2, 6),
              "  n     " + wide + "\n        " + wide + '\n');
}

TEST(TextLayout, EnumeratesInWords) {
    EXPECT_EQ(enumeration(std::vector<std::string>{}), "");
    EXPECT_EQ(enumeration(std::vector<std::string>{"a"}), "a");
    EXPECT_EQ(enumeration(std::vector<std::string>{"a", "b"}), "a and b");
    EXPECT_EQ(enumeration(std::vector<std::string>{"a", "b", "c"}), "a, b and c");
}

} // namespace
} // namespace hipwise::cli
