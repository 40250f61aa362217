#include "core/catalogue/catalogue_reader.h"
#include "core/domain/names.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace hipwise {
namespace {

using testing::IsSubsetOf;
using testing::UnorderedElementsAreArray;

using Ids = std::set<std::string>;

std::span<const Exercise> all() {
    return shippedCatalogue().exercises();
}

Ids idsWhere(const auto& holds) {
    Ids ids;
    for (const auto& exercise : all())
        if (holds(exercise))
            ids.insert(exercise.id);
    return ids;
}

bool excludes(const Exercise& exercise, Limit limit) {
    return std::ranges::count(exercise.excludedBy, limit) > 0;
}

Ids inPositions(const std::set<Position>& positions) {
    return idsWhere([&](const Exercise& e) { return positions.contains(e.position); });
}

Ids operator+(Ids one, const Ids& other) {
    one.insert(other.begin(), other.end());
    return one;
}

TEST(ShippedCatalogue, HoldsTheCoreOfTheDesign) {
    const Ids core{"pelvic-tilt",
                   "glute-bridge",
                   "band-bridge",
                   "marching-bridge",
                   "single-leg-bridge",
                   "hip-thrust",
                   "single-leg-hip-thrust",
                   "standing-side-leg-raise",
                   "side-lying-leg-raise",
                   "banded-side-leg-raise",
                   "hip-hitch",
                   "side-plank-leg-raise",
                   "clamshell",
                   "band-clamshell",
                   "reverse-clamshell",
                   "side-plank-clamshell",
                   "sit-to-stand",
                   "split-squat-hold",
                   "split-squat",
                   "reverse-lunge",
                   "forward-lunge",
                   "rear-foot-elevated-split-squat",
                   "step-up",
                   "lateral-step-down",
                   "hip-hinge-drill",
                   "kickstand-deadlift",
                   "single-leg-deadlift",
                   "tandem-stance",
                   "single-leg-stance",
                   "single-leg-reaches",
                   "half-kneeling-hip-flexor-stretch",
                   "ninety-ninety-rotations",
                   "dead-bug",
                   "bird-dog",
                   "knee-side-plank",
                   "band-walk"};
    ASSERT_EQ(core.size(), 36U);
    EXPECT_THAT(core, IsSubsetOf(idsWhere([](const Exercise&) { return true; })));
}

TEST(ShippedCatalogue, HoldsEachLadderAtItsFullHeight) {
    const std::map<Ladder, std::pair<int, std::size_t>> topsAndSizes{
        {Ladder::Bridge, {8, 9}},    {Ladder::SideLegRaise, {7, 7}}, {Ladder::Lunge, {7, 10}},
        {Ladder::Clamshell, {4, 6}}, {Ladder::Core, {4, 6}},         {Ladder::Hinge, {3, 3}},
        {Ladder::Balance, {4, 4}},   {Ladder::Mobility, {2, 5}},     {Ladder::BandWalk, {2, 2}},
        {Ladder::Extension, {3, 3}}, {Ladder::WarmUp, {1, 4}}};
    for (const auto& [ladder, expected] : topsAndSizes) {
        EXPECT_EQ(shippedCatalogue().topLevel(ladder), expected.first) << nameOf(ladder);
        EXPECT_EQ(shippedCatalogue().ladder(ladder).size(), expected.second) << nameOf(ladder);
    }
}

std::map<Limit, Ids> excludedIds() {
    const auto sideways = inPositions({Position::SideLying, Position::SideSupport});
    const Ids figureFours{"figure-four-stretch", "seated-figure-four-stretch"};
    const Ids deepOnOneLeg{"forward-lunge", "rear-foot-elevated-split-squat", "single-leg-sit"};
    return {
        {Limit::KneePainFront, deepOnOneLeg + Ids{"single-leg-bridge", "single-leg-hip-thrust",
                                                  "reverse-lunge", "lateral-step-down"}},
        {Limit::WristPain, {"bird-dog", "quadruped-hip-extension"}},
        {Limit::ShoulderPain, inPositions({Position::SideSupport}) +
                                  Ids{"hip-thrust", "single-leg-hip-thrust", "wall-plank"}},
        {Limit::Pregnant, inPositions({Position::Supine, Position::Prone, Position::SideSupport}) +
                              deepOnOneLeg + Ids{"single-leg-deadlift", "single-leg-reaches"}},
        {Limit::CannotKneel, inPositions({Position::HalfKneeling, Position::Quadruped})},
        {Limit::CannotGetToFloor, idsWhere([](const Exercise& e) {
                                      return e.position != Position::Standing &&
                                             e.position != Position::Sitting;
                                  }) + Ids{"ninety-ninety-rotations"}},
        {Limit::BalancePoor,
         deepOnOneLeg + Ids{"reverse-lunge", "single-leg-deadlift", "single-leg-reaches",
                            "lateral-step-down", "hip-hitch", "single-leg-stance"}},
        {Limit::LateralHipPain, sideways + figureFours + Ids{"hip-hitch"}},
        {Limit::HipReplacement, figureFours + Ids{"ninety-ninety-rotations", "reverse-clamshell"}},
        {Limit::HipOa, {"ninety-ninety-rotations", "reverse-clamshell"}},
        {Limit::OsteoporosisSpine, {"ninety-ninety-rotations", "seated-figure-four-stretch"}},
        {Limit::Hypertension, {}},
        {Limit::ExtensionSensitiveBack,
         {"feet-elevated-bridge", "hip-thrust", "single-leg-hip-thrust",
          "half-kneeling-hip-flexor-stretch", "standing-hip-flexor-stretch",
          "prone-glute-squeeze"}},
        {Limit::FlexionSensitiveBack,
         {"hip-hinge-drill", "kickstand-deadlift", "single-leg-deadlift", "pelvic-tilt",
          "figure-four-stretch"}},
    };
}

TEST(ShippedCatalogue, ExcludesUnderEachLimitWhatItForbidsAndNothingElse) {
    const auto expected = excludedIds();
    for (const auto& limit : namesOf<Limit>())
        EXPECT_THAT(idsWhere([&](const Exercise& e) { return excludes(e, limit.term); }),
                    UnorderedElementsAreArray(expected.at(limit.term)))
            << limit.word;
}

TEST(ShippedCatalogue, LeavesWorkForHipsWithoutEquipmentUnderEachSingleLimit) {
    for (const auto goal : {Goal::Extension, Goal::Abduction})
        for (const auto& limit : namesOf<Limit>())
            EXPECT_FALSE(idsWhere([&](const Exercise& e) {
                             return e.primary == goal && e.equipment.empty() &&
                                    e.ladder != Ladder::WarmUp && !excludes(e, limit.term);
                         }).empty())
                << nameOf(goal) << " under " << limit.word;
}

TEST(ShippedCatalogue, SwapsLikeForLikeAndNeverForSomethingMuchHarder) {
    for (const auto& exercise : all()) {
        const auto* swap = shippedCatalogue().find(exercise.swapFor);
        ASSERT_TRUE(swap) << exercise.id;
        EXPECT_TRUE(swap->ladder == exercise.ladder || swap->primary == exercise.primary)
            << exercise.id;
        EXPECT_LE(swap->difficulty, exercise.difficulty + 1) << exercise.id;
        EXPECT_THAT(swap->equipment, IsSubsetOf(exercise.equipment)) << exercise.id;
        const auto shared = std::ranges::count_if(
            exercise.excludedBy, [&](Limit limit) { return excludes(*swap, limit); });
        EXPECT_LE(2 * shared, std::ssize(exercise.excludedBy)) << exercise.id;
    }
}

TEST(ShippedCatalogue, NamesMusclesInOneVocabulary) {
    const Ids vocabulary{"abdominals",
                         "back extensors",
                         "calf",
                         "deep hip rotators",
                         "foot and ankle muscles",
                         "gluteus maximus",
                         "gluteus medius",
                         "gluteus minimus",
                         "hamstrings",
                         "hip flexors",
                         "obliques",
                         "quadriceps",
                         "shoulder muscles"};
    for (const auto& exercise : all())
        EXPECT_THAT(exercise.muscles, IsSubsetOf(vocabulary)) << exercise.id;
}

TEST(ShippedCatalogue, HoldsTheSourcesThatReasonsCiteAndNoneThatNothingCites) {
    Ids cited{"acsm-2009",     "acsm-2026",           "iversen-2021",  "pelland-2024",
              "halperin-2022", "springer-2007",       "bohannon-2006", "cdc-steadi",
              "smith-2017",    "henry-1999",          "acog-2020",     "medina-mirapeix-2009",
              "vigotsky-2016", "rabin-2014",          "tataryn-2021",  "georgia-southern-2026",
              "grgic-2018",    "bosquet-2013",        "de-jesus-2020", "silbernagel-2007",
              "kendall-2015",  "fukuda-2021",         "steffens-2016", "finucane-2020",
              "ostelo-2008",   "greenhalgh-finucane", "bell-2023"};
    for (const auto& exercise : all())
        for (const auto& fact : exercise.facts)
            cited.insert(fact.source);
    Ids held;
    for (const auto& source : shippedCatalogue().sources())
        held.insert(source.id);
    EXPECT_THAT(held, UnorderedElementsAreArray(cited));
}

} // namespace
} // namespace hipwise
