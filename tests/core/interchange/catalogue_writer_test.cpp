#include "core/interchange/documents.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

Exercise bridge() {
    Exercise exercise;
    exercise.id = "glute-bridge";
    exercise.name = "Glute bridge";
    exercise.level = 2;
    exercise.difficulty = 2;
    exercise.position = Position::Supine;
    exercise.lowest = 10;
    exercise.highest = 15;
    exercise.secondsPerRep = Deciseconds{40};
    exercise.contributes[index(Goal::Extension)] = QuarterSets{4};
    exercise.excludedBy = {Limit::Pregnant};
    exercise.swapFor = "standing-glute-squeeze";
    exercise.muscles = {"gluteus maximus", "hamstrings"};
    exercise.purpose = "p";
    exercise.steps = {"s"};
    exercise.feel = "f";
    exercise.fault = "d";
    exercise.facts = {{"t", "kang-2016"}};
    return exercise;
}

Exercise hold() {
    Exercise exercise;
    exercise.id = "tandem-stance";
    exercise.ladder = Ladder::Balance;
    exercise.type = DoseType::Hold;
    exercise.equipment = {Equipment::MiniBand, Equipment::Step};
    exercise.perSide = true;
    return exercise;
}

const std::vector<Source> sources{{"kang-2016", "Kang 2016", "10.1016/x", "abstract"},
                                  {"other-2020", "Other 2020", "", "second-hand"}};

std::string packed(std::string text) {
    std::erase(text, '\n');
    std::erase(text, ' ');
    return text;
}

const std::string bridgeText =
    R"({"id":"glute-bridge","name":"Glutebridge","ladder":"bridge","level":2,"difficulty":2,)"
    R"("position":"supine","equipment":[],"per_side":false,"type":"reps","range":[10,15],)"
    R"("seconds_per_rep":4,"bands":false,"primary":"extension","contributes":{"extension":1.0},)"
    R"("excluded_by":["pregnant"],"swap_for":"standing-glute-squeeze",)"
    R"("muscles":["gluteusmaximus","hamstrings"],"purpose":"p","steps":["s"],"feel":"f",)"
    R"("fault":"d","facts":[{"text":"t","source":"kang-2016"}]})";

const std::string start = R"({"format":"hipwise/catalogue","version":1,"exercises":[)";
const std::string kang =
    R"({"id":"kang-2016","citation":"Kang2016","doi":"10.1016/x","read":"abstract"})";

TEST(CatalogueWriter, WritesOneExerciseWithItsOwnSourcesOnly) {
    const Catalogue catalogue({bridge(), hold()}, sources);
    EXPECT_EQ(packed(writeExercise(catalogue, *catalogue.find("glute-bridge"))),
              start + bridgeText + R"(],"sources":[)" + kang + "]}");
}

TEST(CatalogueWriter, WritesAllExercisesAndSources) {
    const std::string text = packed(writeCatalogue(Catalogue({bridge(), hold()}, sources)));
    EXPECT_TRUE(text.starts_with(start + bridgeText + R"(,{"id":"tandem-stance")"));
    EXPECT_TRUE(text.ends_with(R"("sources":[)" + kang +
                               R"(,{"id":"other-2020","citation":"Other2020","doi":"",)"
                               R"("read":"second-hand"}]})"));
}

TEST(CatalogueWriter, WritesNullWhereThereIsNothing) {
    const Catalogue catalogue({hold()}, sources);
    const std::string text = packed(writeExercise(catalogue, catalogue.exercises()[0]));
    for (const char* member :
         {R"("seconds_per_rep":null)", R"("swap_for":null)", R"("type":"hold")",
          R"("contributes":{})", R"("equipment":["mini_band","step"])", R"("sources":[])"})
        EXPECT_NE(text.find(member), std::string::npos) << member;
}

} // namespace
} // namespace hipwise
