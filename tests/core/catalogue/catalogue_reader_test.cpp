#include "core/catalogue/catalogue_reader.h"
#include "tests/core/catalogue/catalogue_problem_printing.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::Contains;
using testing::ElementsAre;

using Files = std::vector<EmbeddedFile>;

Files shippedFiles() {
    return {embeddedFiles().begin(), embeddedFiles().end()};
}

std::vector<CatalogueProblem> problemsOf(const Files& files) {
    const auto read = readCatalogue(files);
    const auto* problems = std::get_if<std::vector<CatalogueProblem>>(&read);
    return problems ? *problems : std::vector<CatalogueProblem>{};
}

std::string_view contentOf(std::string_view path) {
    return std::ranges::find(embeddedFiles(), path, &EmbeddedFile::path)->content;
}

TEST(CatalogueReader, ReadsTheShippedFilesInAnyOrder) {
    auto files = shippedFiles();
    std::ranges::reverse(files);
    const auto read = readCatalogue(files);
    ASSERT_TRUE(std::holds_alternative<Catalogue>(read));
    EXPECT_TRUE(
        std::ranges::equal(std::get<Catalogue>(read).exercises(), shippedCatalogue().exercises()));
}

TEST(CatalogueReader, IgnoresFilesOfOtherFolders) {
    auto files = shippedFiles();
    files.push_back({"schema/001_first.sql", "CREATE TABLE person;"});
    files.push_back({"catalogue/notes.txt", "not a document"});
    EXPECT_TRUE(std::holds_alternative<Catalogue>(readCatalogue(files)));
}

TEST(CatalogueReader, RefusesAFileThatIsNamedAfterNoLadder) {
    auto files = shippedFiles();
    files.push_back({"catalogue/stairs.json",
                     R"({"format": "hipwise/catalogue", "version": 1, "exercises": []})"});
    EXPECT_THAT(problemsOf(files),
                ElementsAre(CatalogueProblem{"catalogue/stairs.json",
                                             "The file is named after no ladder."}));
}

TEST(CatalogueReader, RefusesExercisesInTheFileOfAnotherLadder) {
    const Files files{{"catalogue/band-walk.json", contentOf("catalogue/hinge.json")}};
    EXPECT_THAT(
        problemsOf(files),
        Contains(CatalogueProblem{"hip-hinge-drill", "The ladder is not the one of its file."}));
}

TEST(CatalogueReader, RefusesSourcesInTheFileOfALadder) {
    const Files files{{"catalogue/hinge.json", contentOf("catalogue/sources.json")}};
    EXPECT_THAT(problemsOf(files),
                Contains(CatalogueProblem{"acsm-2009", "The source is not in sources.json."}));
}

TEST(CatalogueReader, TellsTheProblemsOfAllFiles) {
    const Files files{{"catalogue/core.json", "{"}, {"catalogue/hinge.json", "[]"}};
    EXPECT_THAT(
        problemsOf(files),
        ElementsAre(CatalogueProblem{"catalogue/core.json", "The file is not a JSON object."},
                    CatalogueProblem{"catalogue/hinge.json", "The file is not a JSON object."}));
}

TEST(CatalogueReader, ChecksTheWholeOnceEachFileIsSound) {
    auto files = shippedFiles();
    std::erase_if(files, [](const auto& file) { return file.path == "catalogue/hinge.json"; });
    EXPECT_THAT(problemsOf(files), Contains(CatalogueProblem{"hinge", "The ladder is missing."}));
    EXPECT_THAT(problemsOf({}), Contains(CatalogueProblem{"bridge", "The ladder is missing."}));
}

} // namespace
} // namespace hipwise
