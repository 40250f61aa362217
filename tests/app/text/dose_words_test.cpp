#include "app/text/dose_words.h"

#include <gtest/gtest.h>

#include <vector>

namespace hipwise {
namespace {

Prescription dose(int sets, Amount amount, bool perSide = false) {
    Prescription item;
    item.exercise = "x";
    item.sets = sets;
    item.amount = amount;
    item.perSide = perSide;
    item.tempo = "2-1-2";
    return item;
}

std::string lineOf(const std::vector<Prescription>& days) {
    DosesByDay doses;
    for (const auto& day : days)
        doses.push_back(&day);
    return doseLine(doses).toStdString();
}

TEST(DoseLines, SayTheSharedPartOnce) {
    const struct {
        std::vector<Prescription> days;
        const char* line;
    } cases[] = {
        {{dose(2, Reps{10})}, "2 sets of 10"},
        {{dose(1, Reps{1})}, "1 set of 1"},
        {{dose(2, Reps{10}), dose(2, Reps{10})}, "2 sets of 10"},
        {{dose(2, Reps{10}), dose(2, Reps{11})}, "2 sets"},
        {{dose(1, Reps{10}), dose(1, Reps{11})}, "1 set"},
        {{dose(2, Reps{10}), dose(3, Reps{10})}, "Sets of 10"},
        {{dose(2, Reps{10}, true), dose(3, Reps{11}, true)}, "See each day"},
        {{dose(2, Reps{10}, true)}, "2 sets of 10 each side"},
        {{dose(2, Seconds{25}, true)}, "2 sets of 25 seconds each side"},
        {{dose(3, Seconds{1})}, "3 sets of 1 second"},
    };
    for (const auto& each : cases)
        EXPECT_EQ(lineOf(each.days), each.line);
}

TEST(DoseLines, NameBandFirstSideExtraSetAndHold) {
    auto item = dose(2, Reps{10}, true);
    item.band = 1;
    item.firstSide = Side::Right;
    item.extraSetSide = Side::Left;
    item.tempo = "2-3-2";
    EXPECT_EQ(lineOf({item}), "2 sets of 10 each side, hold 3 seconds, light band, "
                              "right first, one more set left");
}

TEST(DoseLines, NameAHoldOnlyFromTwoSeconds) {
    auto item = dose(2, Reps{10});
    item.tempo = "2-1-2";
    EXPECT_EQ(lineOf({item}), "2 sets of 10");
    item.tempo = "2-2-2";
    EXPECT_EQ(lineOf({item}), "2 sets of 10, hold 2 seconds");
    item.tempo = "";
    EXPECT_EQ(lineOf({item}), "2 sets of 10");
}

TEST(DoseLines, LeaveOutAFirstSideOnWhichTheDaysDisagree) {
    auto left = dose(2, Reps{10}, true);
    left.firstSide = Side::Left;
    auto right = left;
    right.firstSide = Side::Right;
    EXPECT_EQ(lineOf({left, right}), "2 sets of 10 each side");
}

TEST(Amounts, HaveAUnitInFullAndInShort) {
    EXPECT_EQ(amountInWords(Reps{12}), QStringLiteral("12 times"));
    EXPECT_EQ(amountInWords(Seconds{25}), QStringLiteral("25 seconds"));
    EXPECT_EQ(amountInShort(Reps{12}), QStringLiteral("12×"));
    EXPECT_EQ(amountInShort(Seconds{25}), QStringLiteral("25 s"));
}

} // namespace
} // namespace hipwise
