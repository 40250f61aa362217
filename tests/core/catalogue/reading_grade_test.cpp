#include "tests/core/catalogue/reading_grade.h"

#include <gtest/gtest.h>
#include <utility>
#include <vector>

namespace hipwise {
namespace {

TEST(ReadingGrade, CountsWords) {
    EXPECT_EQ(wordCount(""), 0);
    EXPECT_EQ(wordCount("Lift the leg; don't drop it."), 6);
    EXPECT_EQ(wordCount("Stand hip-width apart for 5 seconds."), 7);
}

TEST(ReadingGrade, EstimatesSyllables) {
    const std::vector<std::pair<const char*, int>> table{
        {"leg", 1},      {"knee", 1},    {"the", 1},     {"lie", 1},      {"raise", 1},
        {"raised", 1},   {"lifted", 2},  {"table", 2},   {"ankle", 2},    {"ankles", 2},
        {"knees", 1},    {"lunges", 2},  {"squeeze", 1}, {"slowly", 2},   {"buttock", 2},
        {"shoulder", 2}, {"balance", 2}, {"elbow", 2},   {"pelvis", 2},   {"opposite", 3},
        {"level", 2},    {"whole", 1},   {"5", 1},       {"exercises", 4}};
    for (const auto& [word, syllables] : table)
        EXPECT_EQ(syllableCount(word), syllables) << word;
}

TEST(ReadingGrade, FollowsFleschAndKincaid) {
    EXPECT_NEAR(readingGrade("Lift the leg. Hold it still."), 0.39 * 3 + 11.8 - 15.59, 1e-9);
    EXPECT_NEAR(readingGrade("Lift the leg and hold it still"), 0.39 * 7 + 11.8 - 15.59, 1e-9);
    EXPECT_GT(readingGrade("Unilateral neuromuscular facilitation necessitates deliberate "
                           "lumbopelvic dissociation throughout the available excursion."),
              20);
}

} // namespace
} // namespace hipwise
