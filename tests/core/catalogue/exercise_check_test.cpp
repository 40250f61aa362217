#include "core/catalogue/exercise_check.h"

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Exercise sound() {
    return *shippedCatalogue().find("band-walk");
}

Exercise soundHold() {
    return *shippedCatalogue().find("side-plank");
}

struct Broken {
    const char* what;
    std::function<void(Exercise&)> breakIt;
};

void expectRefused(const Exercise& exercise, const std::vector<Broken>& table) {
    ASSERT_THAT(checkExercise(exercise), IsEmpty());
    for (const auto& [what, breakIt] : table) {
        auto broken = exercise;
        breakIt(broken);
        EXPECT_THAT(checkExercise(broken), ElementsAre(what));
    }
}

void expectSound(const Exercise& exercise,
                 const std::vector<std::function<void(Exercise&)>>& edges) {
    for (const auto& edit : edges) {
        auto edited = exercise;
        edit(edited);
        EXPECT_THAT(checkExercise(edited), IsEmpty());
    }
}

TEST(ExerciseCheck, RefusesMissingOrBlankWords) {
    expectRefused(sound(),
                  {{"The name is empty.", [](Exercise& e) { e.name = ""; }},
                   {"The purpose is empty.", [](Exercise& e) { e.purpose = " \n\t"; }},
                   {"What to feel is empty.", [](Exercise& e) { e.feel = ""; }},
                   {"The fault is empty.", [](Exercise& e) { e.fault = ""; }},
                   {"A muscle must be named.", [](Exercise& e) { e.muscles.clear(); }},
                   {"A muscle must be named.", [](Exercise& e) { e.muscles.push_back(""); }},
                   {"A step is empty.", [](Exercise& e) { e.steps[1] = " "; }},
                   {"A fact is empty.", [](Exercise& e) {
                        e.facts.push_back({"", "kang-2016"});
                    }}});
}

TEST(ExerciseCheck, WantsThreeToFiveSteps) {
    expectRefused(sound(),
                  {{"There must be 3 to 5 steps.", [](Exercise& e) { e.steps.resize(2, "Go."); }},
                   {"There must be 3 to 5 steps.", [](Exercise& e) { e.steps.resize(6, "Go."); }}});
    expectSound(sound(), {[](Exercise& e) { e.steps.resize(3, "Go."); },
                          [](Exercise& e) { e.steps.resize(5, "Go."); }});
}

void setRange(Exercise& exercise, int lowest, int highest) {
    exercise.lowest = lowest;
    exercise.highest = highest;
}

TEST(ExerciseCheck, KeepsRangesForwardAndSane) {
    const char* reps = "The range must lie within 1 to 30 repetitions.";
    const char* seconds = "The range must lie within 5 to 60 seconds.";
    expectRefused(sound(), {{"The range runs backwards.", [](Exercise& e) { setRange(e, 9, 8); }},
                            {reps, [](Exercise& e) { setRange(e, 0, 8); }},
                            {reps, [](Exercise& e) { setRange(e, 8, 31); }}});
    expectRefused(soundHold(),
                  {{"The range runs backwards.", [](Exercise& e) { setRange(e, 30, 29); }},
                   {seconds, [](Exercise& e) { setRange(e, 4, 30); }},
                   {seconds, [](Exercise& e) { setRange(e, 30, 61); }}});
    expectSound(sound(),
                {[](Exercise& e) { setRange(e, 1, 30); }, [](Exercise& e) { setRange(e, 8, 8); }});
    expectSound(soundHold(), {[](Exercise& e) { setRange(e, 5, 60); }});
}

TEST(ExerciseCheck, GivesAPaceToRepetitionsOnly) {
    const char* pace = "A repetition must take 1 to 10 seconds.";
    expectRefused(sound(), {{pace, [](Exercise& e) { e.secondsPerRep = {}; }},
                            {pace, [](Exercise& e) { e.secondsPerRep = {9}; }},
                            {pace, [](Exercise& e) { e.secondsPerRep = {101}; }}});
    expectRefused(soundHold(), {{"A hold has no seconds per repetition.",
                                 [](Exercise& e) { e.secondsPerRep = {40}; }}});
    expectSound(sound(), {[](Exercise& e) { e.secondsPerRep = {10}; },
                          [](Exercise& e) { e.secondsPerRep = {100}; }});
}

TEST(ExerciseCheck, WantsAWholeSetForThePrimaryGoalAndNoMoreForAny) {
    const char* whole = "The primary goal must get 1 whole set.";
    const char* share = "A contribution must lie within 0 to 1 set.";
    expectRefused(sound(),
                  {{whole, [](Exercise& e) { e.contributes[index(Goal::Abduction)] = {3}; }},
                   {whole, [](Exercise& e) { e.primary = Goal::Balance; }},
                   {whole, [](Exercise& e) { e.contributes = {}; }},
                   {share, [](Exercise& e) { e.contributes[index(Goal::Trunk)] = {5}; }},
                   {share, [](Exercise& e) { e.contributes[index(Goal::Trunk)] = {-1}; }}});
    expectSound(sound(), {[](Exercise& e) { e.contributes[index(Goal::Trunk)] = {4}; }});
}

TEST(ExerciseCheck, LetsAWarmUpContributeNothing) {
    expectRefused(*shippedCatalogue().find("easy-squat"),
                  {{"A warm-up contributes to no goal.",
                    [](Exercise& e) { e.contributes[index(Goal::Mobility)] = {4}; }}});
}

TEST(ExerciseCheck, KeepsTheDifficultyWithinOneToTen) {
    const char* difficulty = "The difficulty must be 1 to 10.";
    expectRefused(sound(), {{difficulty, [](Exercise& e) { e.difficulty = 0; }},
                            {difficulty, [](Exercise& e) { e.difficulty = 11; }}});
    expectSound(sound(),
                {[](Exercise& e) { e.difficulty = 1; }, [](Exercise& e) { e.difficulty = 10; }});
}

TEST(ExerciseCheck, MatchesTheBandMarkWithTheEquipment) {
    expectRefused(sound(), {{"It needs a mini-band but is not marked as banded.",
                             [](Exercise& e) { e.bands = false; }},
                            {"It is marked as banded but needs no mini-band.",
                             [](Exercise& e) { e.equipment = {Equipment::Wall}; }}});
}

TEST(ExerciseCheck, TellsSlugsFromOtherWords) {
    for (const char* id : {"clamshell", "side-plank", "90-90", "a", "kang-2016"})
        EXPECT_TRUE(isSlug(id)) << id;
    for (const char* id : {"", "-", "Clamshell", "side plank", "side--plank", "-plank", "plank-",
                           "side_plank", "pl\xc3\xa4nk", "plank."})
        EXPECT_FALSE(isSlug(id)) << id;
}

} // namespace
} // namespace hipwise
