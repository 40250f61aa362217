#include "core/catalogue/own_exercises.h"

#include "core/catalogue/catalogue_reader.h"

#include <algorithm>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::HasSubstr;

OwnExercise wallSit() {
    OwnExercise own;
    own.id = "own-1";
    own.name = "Wall sit";
    own.steps = {"Lean on the wall.", "Slide down a little and stay."};
    own.type = DoseType::Hold;
    own.lowest = 15;
    own.highest = 30;
    own.insteadOf = "mini-squat";
    return own;
}

std::string problemWith(const std::function<void(OwnExercise&)>& change,
                        const std::vector<OwnExercise>& others = {}) {
    OwnExercise own = wallSit();
    change(own);
    return problemOf(own, others, shippedCatalogue()).value_or("");
}

TEST(OwnExercises, AreAcceptedUpToEveryLimitAndRefusedBeyondIt) {
    struct Row {
        std::function<void(OwnExercise&)> change;
        std::string problem;
    };
    const std::string umlaut = "\xC3\xA4";
    const auto letters = [&](int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += umlaut;
        return text;
    };
    const std::vector<Row> rows{
        {[](OwnExercise&) {}, ""},
        {[](OwnExercise& own) { own.name = "  "; }, "no name"},
        {[&](OwnExercise& own) { own.name = letters(120); }, ""},
        {[&](OwnExercise& own) { own.name = letters(121); }, "longer than 120"},
        {[](OwnExercise& own) { own.steps.clear(); }, "no step"},
        {[](OwnExercise& own) { own.steps.assign(8, "Go."); }, ""},
        {[](OwnExercise& own) { own.steps.assign(9, "Go."); }, "at most 8"},
        {[](OwnExercise& own) { own.steps[1] = " "; }, "Step 2 is empty"},
        {[&](OwnExercise& own) { own.steps[0] = letters(300); }, ""},
        {[&](OwnExercise& own) { own.steps[0] = letters(301); }, "Step 1 is longer"},
        {[](OwnExercise& own) { own.lowest = 0; }, "from 1 to 60"},
        {[](OwnExercise& own) { own.highest = 60; }, ""},
        {[](OwnExercise& own) { own.highest = 61; }, "from 1 to 60"},
        {[](OwnExercise& own) { own.lowest = 31; }, "smaller number first"},
        {[](OwnExercise& own) { own.type = DoseType::Repetitions; }, ""},
        {[](OwnExercise& own) { own.type = DoseType::Repetitions, own.highest = 31; }, "1 to 30"},
        {[](OwnExercise& own) { own.type = DoseType::Repetitions, own.secondsPerRep = {10}; }, ""},
        {[](OwnExercise& own) { own.type = DoseType::Repetitions, own.secondsPerRep = {9}; },
         "1 to 20 seconds"},
        {[](OwnExercise& own) { own.type = DoseType::Repetitions, own.secondsPerRep = {200}; }, ""},
        {[](OwnExercise& own) { own.type = DoseType::Repetitions, own.secondsPerRep = {201}; },
         "1 to 20 seconds"},
        {[](OwnExercise& own) { own.insteadOf = ""; }, ""},
        {[](OwnExercise& own) { own.insteadOf = "flying"; }, "no exercise \"flying\""},
    };
    for (const Row& row : rows) {
        const std::string problem = problemWith(row.change);
        EXPECT_THAT(problem, HasSubstr(row.problem));
        EXPECT_EQ(problem.empty(), row.problem.empty()) << problem;
    }
}

TEST(OwnExercises, MayNotStandInForTheSameExerciseTwice) {
    OwnExercise other = wallSit();
    EXPECT_EQ(problemWith([](OwnExercise&) {}, {other}), "") << "itself";
    other.id = "own-2";
    EXPECT_THAT(problemWith([](OwnExercise&) {}, {other}), HasSubstr("already"));
    other.removed = true;
    EXPECT_EQ(problemWith([](OwnExercise&) {}, {other}), "");
}

TEST(OwnExercises, StandOnTheRungOfTheOneTheyReplace) {
    const Catalogue merged = withOwnExercises(shippedCatalogue(), std::vector{wallSit()});
    EXPECT_EQ(merged.exercises().size(), shippedCatalogue().exercises().size());
    const Exercise& replaced = *shippedCatalogue().find("mini-squat");
    const Exercise& own = *merged.find("own-1");
    EXPECT_EQ(own.name, "Wall sit");
    EXPECT_EQ(own.ladder, replaced.ladder);
    EXPECT_EQ(own.level, replaced.level);
    EXPECT_EQ(own.contributes, replaced.contributes);
    EXPECT_EQ(own.excludedBy, replaced.excludedBy);
    EXPECT_EQ(own.type, DoseType::Hold);
    EXPECT_EQ(own.secondsPerRep, Deciseconds{});
    const auto ladder = merged.ladder(Ladder::Lunge);
    EXPECT_NE(std::ranges::find(ladder, "own-1", &Exercise::id), ladder.end());
    EXPECT_EQ(std::ranges::find(ladder, "mini-squat", &Exercise::id), ladder.end());
    EXPECT_EQ(*merged.find("mini-squat"), replaced) << "old sessions name it";
    EXPECT_EQ(merged.standInFor("mini-squat"), &own);
    EXPECT_EQ(merged.standInFor("own-1"), nullptr);
    EXPECT_EQ(merged.sources().size(), shippedCatalogue().sources().size());
}

TEST(OwnExercises, ThatAreRemovedGiveTheRungBack) {
    OwnExercise own = wallSit();
    own.removed = true;
    const Catalogue merged = withOwnExercises(shippedCatalogue(), std::vector{own});
    EXPECT_EQ(merged.find("own-1")->name, "Wall sit");
    EXPECT_EQ(merged.standInFor("own-1"), merged.find("mini-squat"));
    EXPECT_EQ(merged.standInFor("mini-squat"), nullptr);
}

TEST(OwnExercises, ThatAreOnlyLookedUpStandOnNoLadder) {
    OwnExercise own = wallSit();
    own.insteadOf.clear();
    const Catalogue merged = withOwnExercises(shippedCatalogue(), std::vector{own});
    ASSERT_NE(merged.find("own-1"), nullptr);
    EXPECT_EQ(merged.find("own-1")->steps.size(), 2u);
    EXPECT_TRUE(std::ranges::equal(merged.exercises(), shippedCatalogue().exercises()));
    EXPECT_EQ(merged.standInFor("own-1"), nullptr);
}

TEST(OwnExercises, LeaveTheCatalogueAsItIsWhereThereAreNone) {
    const Catalogue merged = withOwnExercises(shippedCatalogue(), {});
    EXPECT_TRUE(std::ranges::equal(merged.exercises(), shippedCatalogue().exercises()));
}

} // namespace
} // namespace hipwise
