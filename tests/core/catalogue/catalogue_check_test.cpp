#include "core/catalogue/catalogue_check.h"
#include "tests/core/catalogue/catalogue_problem_printing.h"

#include <algorithm>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A catalogue in parts, to be broken in one place.
struct Parts {
    std::vector<Exercise> exercises{shippedCatalogue().exercises().begin(),
                                    shippedCatalogue().exercises().end()};
    std::vector<Source> sources{shippedCatalogue().sources().begin(),
                                shippedCatalogue().sources().end()};

    Exercise& operator[](std::string_view id) {
        return *std::ranges::find(exercises, id, &Exercise::id);
    }
    void drop(std::string_view id) {
        std::erase_if(exercises, [&](const Exercise& exercise) { return exercise.id == id; });
    }
    std::vector<CatalogueProblem> problems() const {
        return checkCatalogue(Catalogue(exercises, sources));
    }
};

struct Broken {
    std::string entry;
    std::string what;
    std::function<void(Parts&)> breakIt;
};

void expectRefused(const std::vector<Broken>& table) {
    for (const auto& [entry, what, breakIt] : table) {
        Parts parts;
        breakIt(parts);
        EXPECT_THAT(parts.problems(), ElementsAre(CatalogueProblem{entry, what}));
    }
}

TEST(CatalogueCheck, FindsNothingWrongWithTheShippedCatalogue) {
    EXPECT_THAT(checkCatalogue(shippedCatalogue()), IsEmpty());
}

TEST(CatalogueCheck, RefusesIdsThatAreNotUniqueSlugs) {
    const std::string badSlug = "The id must be lower-case words joined by hyphens.";
    expectRefused({
        {"clamshell", "The id is there twice.",
         [](Parts& parts) { parts.exercises.push_back(parts["clamshell"]); }},
        {"Band Walk", badSlug, [](Parts& parts) { parts["ankle-band-walk"].id = "Band Walk"; }},
        {"kang-2016", "The id is there twice.",
         [](Parts& parts) {
             parts.sources.push_back(*shippedCatalogue().findSource("kang-2016"));
         }},
        {"Henry_1999", badSlug,
         [](Parts& parts) {
             std::ranges::find(parts.sources, "henry-1999", &Source::id)->id = "Henry_1999";
         }},
    });
}

TEST(CatalogueCheck, RefusesWhatOneExerciseGetsWrongAndNamesIt) {
    expectRefused({{"clamshell", "There must be 3 to 5 steps.",
                    [](Parts& parts) { parts["clamshell"].steps.resize(2); }}});
}

TEST(CatalogueCheck, RefusesSwapsThatCannotStandIn) {
    expectRefused({
        {"glute-bridge", "Its swap \"plank\" is unknown.",
         [](Parts& parts) { parts["glute-bridge"].swapFor = "plank"; }},
        {"glute-bridge", "It is its own swap.",
         [](Parts& parts) { parts["glute-bridge"].swapFor = "glute-bridge"; }},
        {"glute-bridge", "Its swap is excluded by the same limits.",
         [](Parts& parts) { parts["glute-bridge"].swapFor = "band-bridge"; }},
    });
}

TEST(CatalogueCheck, AcceptsSwapsThatSomeLimitLeavesOpenAndNoSwapAtAll) {
    Parts parts;
    parts["feet-elevated-bridge"].swapFor = "glute-bridge";
    parts["standing-march"].swapFor = "";
    parts["mini-squat"].swapFor = "reverse-lunge";
    EXPECT_THAT(parts.problems(), IsEmpty());
}

TEST(CatalogueCheck, RefusesFactsAndSourcesThatCannotBeTraced) {
    expectRefused({
        {"clamshell", "The source \"nobody-1900\" is unknown.",
         [](Parts& parts) { parts["clamshell"].facts[0].source = "nobody-1900"; }},
        {"acog-2020", "\"skimmed\" is no extent of reading.",
         [](Parts& parts) { parts.sources[0].read = "skimmed"; }},
        {"acog-2020", "\"\" is no extent of reading.",
         [](Parts& parts) { parts.sources[0].read = ""; }},
        {"acog-2020", "The citation is empty.",
         [](Parts& parts) { parts.sources[0].citation = " "; }},
    });
}

TEST(CatalogueCheck, AcceptsEveryExtentOfReading) {
    for (const char* read : {"abstract", "full text", "second-hand"}) {
        Parts parts;
        parts.sources[0].read = read;
        EXPECT_THAT(parts.problems(), IsEmpty()) << read;
    }
}

TEST(CatalogueCheck, RefusesLaddersThatAreMissingOrHaveGapsOrFallBack) {
    expectRefused({
        {"band-walk", "The ladder is missing.",
         [](Parts& parts) {
             parts.drop("band-walk");
             parts.drop("ankle-band-walk");
         }},
        {"single-leg-deadlift", "Its level is not the next of the ladder.",
         [](Parts& parts) { parts["single-leg-deadlift"].level = 4; }},
        {"ankle-band-walk", "Its level is not the next of the ladder.",
         [](Parts& parts) { parts.drop("band-walk"); }},
        {"band-walk", "Its level is not the next of the ladder.",
         [](Parts& parts) {
             parts.drop("ankle-band-walk");
             parts["band-walk"].level = 0;
         }},
        {"single-leg-deadlift", "It is easier than the level below.",
         [](Parts& parts) { parts["single-leg-deadlift"].difficulty = 3; }},
        {"split-squat-hold", "It is easier than the level below.",
         [](Parts& parts) { parts["split-squat-hold"].difficulty = 1; }},
    });
}

TEST(CatalogueCheck, AcceptsALevelAsHardAsTheOneBelow) {
    Parts parts;
    parts["single-leg-deadlift"].difficulty = parts["kickstand-deadlift"].difficulty;
    EXPECT_THAT(parts.problems(), IsEmpty());
}

TEST(CatalogueCheck, RefusesANamedLadderThatOneLimitWouldEmpty) {
    expectRefused({
        {"clamshell", "Nothing without equipment is left under the limit \"cannot_get_to_floor\".",
         [](Parts& parts) {
             parts["seated-knee-press"].excludedBy.push_back(Limit::CannotGetToFloor);
         }},
        {"lunge", "Nothing without equipment is left under the limit \"knee_pain_front\".",
         [](Parts& parts) {
             parts["mini-squat"].excludedBy.push_back(Limit::KneePainFront);
             parts["split-squat"].equipment = {Equipment::Chair};
         }},
        {"bridge", "Nothing without equipment is left under the limit \"pregnant\".",
         [](Parts& parts) {
             parts["standing-glute-squeeze"].excludedBy = {Limit::Pregnant};
             parts["standing-glute-squeeze"].swapFor = "standing-hip-extension";
         }},
        {"side-leg-raise",
         "Nothing without equipment is left under the limit \"lateral_hip_pain\".",
         [](Parts& parts) {
             parts["standing-side-leg-raise"].excludedBy.push_back(Limit::LateralHipPain);
         }},
    });
}

TEST(CatalogueCheck, LetsALimitEmptyALadderThatIsNotNamed) {
    Parts parts;
    for (auto& exercise : parts.exercises)
        if (exercise.ladder == Ladder::Hinge)
            exercise.excludedBy = {Limit::FlexionSensitiveBack};
    EXPECT_THAT(parts.problems(), IsEmpty());
}

TEST(CatalogueCheck, TellsEveryProblemAtOnce) {
    Parts parts;
    parts["clamshell"].name = "";
    parts["bird-dog"].swapFor = "cat-dog";
    parts["band-walk"].bands = false;
    EXPECT_EQ(parts.problems().size(), 3U);
}

} // namespace
} // namespace hipwise
