#include "core/catalogue/catalogue_reader.h"
#include "tests/core/planning/adapt/stories/story_text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

std::string textOf(const Story& story) {
    const auto outcome = simulate(story.request, shippedCatalogue(), traineeOf(story));
    return storyText(story, std::get<Simulation>(outcome), shippedCatalogue());
}

std::string readAll(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// With HIPWISE_RECORD_STORIES set, the texts are written anew: read them whole before they are
/// kept.
TEST(Stories, AreToldAsTheyWereRead) {
    const fs::path folder = fs::path(HIPWISE_TEST_DATA) / "stories";
    const bool record = std::getenv("HIPWISE_RECORD_STORIES") != nullptr;
    for (const Story& story : typicalStories()) {
        const fs::path path = folder / (story.name + ".txt");
        if (record)
            std::ofstream(path, std::ios::binary) << textOf(story);
        EXPECT_EQ(textOf(story), readAll(path)) << story.name;
    }
}

TEST(Stories, HaveAFileEach) {
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& file :
         fs::directory_iterator(fs::path(HIPWISE_TEST_DATA) / "stories"))
        ++files;
    EXPECT_EQ(files, typicalStories().size());
}

} // namespace
} // namespace hipwise
