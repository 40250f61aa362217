#include "app/text/exercise_words.h"

#include "core/domain/names.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(ExerciseWords, NameEveryLadderPositionAndThing) {
    for (const auto& [ladder, word] : namesOf<Ladder>())
        EXPECT_FALSE(ladderName(ladder).isEmpty()) << word;
    for (const auto& [position, word] : namesOf<Position>())
        EXPECT_FALSE(positionName(position).isEmpty()) << word;
    for (const auto& [thing, word] : namesOf<Equipment>())
        EXPECT_FALSE(equipmentName(thing).isEmpty()) << word;
}

TEST(ExerciseWords, SayTheRangeOfASetWithItsUnits) {
    Exercise exercise;
    exercise.lowest = 10;
    exercise.highest = 15;
    exercise.secondsPerRep = {45};
    EXPECT_EQ(doseRangeWords(exercise), QStringLiteral("10 to 15 times, 4.5 s each"));
    exercise.perSide = true;
    exercise.secondsPerRep = {40};
    EXPECT_EQ(doseRangeWords(exercise), QStringLiteral("10 to 15 times on each side, 4 s each"));
    exercise.type = DoseType::Hold;
    EXPECT_EQ(doseRangeWords(exercise), QStringLiteral("10 to 15 s on each side"));
    exercise.perSide = false;
    EXPECT_EQ(doseRangeWords(exercise), QStringLiteral("10 to 15 s"));
}

TEST(ExerciseWords, ListThingsAsASentenceDoes) {
    EXPECT_EQ(listWords({}), QString());
    EXPECT_EQ(listWords({QStringLiteral("a")}), QStringLiteral("a"));
    EXPECT_EQ(listWords({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a and b"));
    EXPECT_EQ(listWords({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
              QStringLiteral("a, b and c"));
    Exercise exercise;
    EXPECT_EQ(equipmentWords(exercise), QStringLiteral("Nothing but you"));
    exercise.equipment = {Equipment::Chair, Equipment::Wall};
    EXPECT_EQ(equipmentWords(exercise), QStringLiteral("A chair and a wall"));
}

} // namespace
} // namespace hipwise
