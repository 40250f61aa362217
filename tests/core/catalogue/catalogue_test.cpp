#include "core/catalogue/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Exercise rung(const char* id, Ladder ladder, int level) {
    Exercise exercise;
    exercise.id = id;
    exercise.ladder = ladder;
    exercise.level = level;
    return exercise;
}

Catalogue mixed() {
    return {{rung("lunge-two", Ladder::Lunge, 2), rung("bridge-one", Ladder::Bridge, 1),
             rung("lunge-one-preferred", Ladder::Lunge, 1), rung("lunge-one", Ladder::Lunge, 1),
             rung("march", Ladder::WarmUp, 1)},
            {{"first-2001", "A study.", "", "abstract"}}};
}

std::vector<std::string> idsOf(std::span<const Exercise> exercises) {
    std::vector<std::string> ids;
    for (const auto& exercise : exercises)
        ids.push_back(exercise.id);
    return ids;
}

TEST(Catalogue, OrdersByLadderAndLevelAndKeepsSiblingsInFileOrder) {
    EXPECT_THAT(idsOf(mixed().exercises()), ElementsAre("bridge-one", "lunge-one-preferred",
                                                        "lunge-one", "lunge-two", "march"));
}

TEST(Catalogue, GivesOneLadderEasiestFirst) {
    const auto catalogue = mixed();
    EXPECT_THAT(idsOf(catalogue.ladder(Ladder::Lunge)),
                ElementsAre("lunge-one-preferred", "lunge-one", "lunge-two"));
    EXPECT_THAT(idsOf(catalogue.ladder(Ladder::Core)), IsEmpty());
}

TEST(Catalogue, FindsExercisesAndSourcesByIdOnly) {
    const auto catalogue = mixed();
    ASSERT_TRUE(catalogue.find("lunge-one"));
    EXPECT_EQ(catalogue.find("lunge-one")->id, "lunge-one");
    EXPECT_FALSE(catalogue.find("lunge"));
    EXPECT_FALSE(catalogue.find(""));
    ASSERT_TRUE(catalogue.findSource("first-2001"));
    EXPECT_EQ(catalogue.findSource("first-2001")->citation, "A study.");
    EXPECT_FALSE(catalogue.findSource("lunge-one"));
}

TEST(Catalogue, KnowsTheTopOfEachLadder) {
    EXPECT_EQ(mixed().topLevel(Ladder::Lunge), 2);
    EXPECT_EQ(mixed().topLevel(Ladder::Bridge), 1);
    EXPECT_EQ(mixed().topLevel(Ladder::Hinge), 0);
    EXPECT_EQ(Catalogue().topLevel(Ladder::Bridge), 0);
}

} // namespace
} // namespace hipwise
