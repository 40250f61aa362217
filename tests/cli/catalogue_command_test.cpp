#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "tests/cli/command_line.h"

namespace hipwise {
namespace {

using CatalogueCommand = CommandLine;

TEST_F(CatalogueCommand, ListsEveryExercise) {
    ASSERT_EQ(run({"catalogue"}), 0);
    for (const Exercise& exercise : shippedCatalogue().exercises())
        EXPECT_NE(out().find(' ' + exercise.id + ' '), std::string::npos) << exercise.id;
}

TEST_F(CatalogueCommand, ShowsOneExerciseWithStepsAndSources) {
    const Exercise& exercise = *shippedCatalogue().find("clamshell");
    ASSERT_EQ(run({"catalogue", "clamshell"}), 0);
    EXPECT_TRUE(out().starts_with(exercise.name + '\n'));
    EXPECT_NE(out().find("Steps\n  1. " + exercise.steps[0].substr(0, 20)), std::string::npos);
    EXPECT_NE(out().find("Harder"), std::string::npos);
    EXPECT_NE(out().find("What is known"), std::string::npos);
}

TEST_F(CatalogueCommand, KeepsEveryExerciseWithin80Columns) {
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        ASSERT_EQ(run({"catalogue", exercise.id}), 0);
        std::istringstream lines(out());
        for (std::string line; std::getline(lines, line);)
            EXPECT_LE(line.size(), 90u) << line; // bytes; 80 characters, some of them longer
    }
}

TEST_F(CatalogueCommand, PrintsJson) {
    ASSERT_EQ(run({"catalogue", "--json"}), 0);
    EXPECT_EQ(out(), writeCatalogue(shippedCatalogue()));
    ASSERT_EQ(run({"catalogue", "clamshell", "--json"}), 0);
    EXPECT_EQ(out(), writeExercise(shippedCatalogue(), *shippedCatalogue().find("clamshell")));
}

TEST_F(CatalogueCommand, RefusesAnExerciseThatIsNotThere) {
    expectRefusal({"catalogue", "clamshel"},
                  "There is no exercise \"clamshel\"; `hipwise catalogue` lists them all.");
}

TEST_F(CatalogueCommand, DrawsAnExerciseIntoAFile) {
    EXPECT_EQ(run({"catalogue", "clamshell", "--figure", path("out.svg")}), 0) << err();
    EXPECT_EQ(drawn, (FigureRequest{"clamshell", path("out.svg"), FigureLook::Paper}));
    EXPECT_EQ(run({"catalogue", "clamshell", "--figure", path("out.png"), "--style", "dark"}), 0);
    EXPECT_EQ(drawn, (FigureRequest{"clamshell", path("out.png"), FigureLook::Dark}));
    EXPECT_EQ(out(), "");
}

TEST_F(CatalogueCommand, RefusesADrawingOfNothingOrInAnotherFormat) {
    expectRefusal({"catalogue", "--figure", path("out.svg")}, "Name the exercise");
    expectRefusal({"catalogue", "clamshell", "--figure", path("out.gif")}, ".svg or .png");
    expectRefusal({"catalogue", "clamshells", "--figure", path("out.svg")}, "no exercise");
    EXPECT_EQ(drawn, std::nullopt);
}

} // namespace
} // namespace hipwise
