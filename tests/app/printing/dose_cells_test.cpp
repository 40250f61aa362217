#include "app/printing/dose_cells.h"

#include <gtest/gtest.h>

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

TEST(DoseCell, HoldsAnAmountOnlyWhereDaysDiffer) {
    const auto first = dose(2, Reps{10});
    const auto second = dose(2, Reps{12});
    EXPECT_EQ(doseCell({&first, &first}, 0).amount, std::nullopt);
    EXPECT_EQ(doseCell({&first, nullptr, &second}, 0).amount, Amount{Reps{10}});
    EXPECT_EQ(doseCell({&first, nullptr, &second}, 2).amount, Amount{Reps{12}});
}

TEST(DoseCell, IsEmptyOnADayWithoutTheExercise) {
    const auto item = dose(2, Reps{10});
    EXPECT_EQ(doseCell({nullptr, &item}, 0), SheetCell{});
}

TEST(DoseCell, HasABoxForEachSetOfEachSide) {
    auto item = dose(2, Reps{10}, true);
    const auto lines = [&] { return doseCell({&item}, 0).lines; };
    const QString left = QStringLiteral("L");
    const QString right = QStringLiteral("R");
    EXPECT_EQ(lines(), (std::vector<BoxLine>{{left, 2}, {right, 2}}));
    item.extraSetSide = Side::Left;
    EXPECT_EQ(lines(), (std::vector<BoxLine>{{left, 3}, {right, 2}}));
    item.extraSetSide = Side::Right;
    EXPECT_EQ(lines(), (std::vector<BoxLine>{{left, 2}, {right, 3}}));
    item.perSide = false;
    EXPECT_EQ(lines(), (std::vector<BoxLine>{{QString(), 2}}));
}

} // namespace
} // namespace hipwise
