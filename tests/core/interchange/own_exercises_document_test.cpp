#include "core/domain/embedded_file.h"
#include "core/interchange/documents.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace hipwise {
namespace {

using testing::HasSubstr;

std::vector<OwnExercise> twoOwn() {
    OwnExercise full{
        "own-1",         "Wall \"sit\"", {"Lean.", "Stay."}, DoseType::Hold,       15,   30,
        Deciseconds{40}, true,           "mini-squat",       "/home/maya/sit.png", false};
    OwnExercise removed;
    removed.id = "own-2";
    removed.name = "Skip";
    removed.steps = {"Skip."};
    removed.secondsPerRep = {25};
    removed.removed = true;
    return {full, removed};
}

TEST(OwnExercisesDocument, IsReadAsItWasWritten) {
    for (const auto& own : {std::vector<OwnExercise>{}, twoOwn()}) {
        const auto read = readOwnExercises(writeOwnExercises(own));
        ASSERT_TRUE(std::holds_alternative<std::vector<OwnExercise>>(read));
        EXPECT_EQ(std::get<std::vector<OwnExercise>>(read), own);
    }
}

TEST(OwnExercisesDocument, IsWrittenAsItsSchemaSays) {
    const auto file =
        std::ranges::find(embeddedFiles(), "schema/own-exercises.schema.json", &EmbeddedFile::path);
    const auto document = nlohmann::json::parse(file->content);
    valijson::Schema rules;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(document), rules);
    valijson::Validator validator;
    const auto written = nlohmann::json::parse(writeOwnExercises(twoOwn()));
    EXPECT_TRUE(
        validator.validate(rules, valijson::adapters::NlohmannJsonAdapter(written), nullptr));
    for (const auto& [key, value] : written.at("exercises").at(0).items()) {
        auto without = written;
        without["exercises"][0].erase(key);
        EXPECT_FALSE(
            validator.validate(rules, valijson::adapters::NlohmannJsonAdapter(without), nullptr))
            << key;
    }
}

TEST(OwnExercisesDocument, IsRefusedWhereAnythingInItIsWrong) {
    const std::string good = writeOwnExercises(twoOwn());
    const auto problemAfter = [&](const std::string& from, const std::string& to) {
        std::string json = good;
        const auto at = json.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        json.replace(at, from.size(), to);
        const auto read = readOwnExercises(json);
        const auto* problem = std::get_if<Problem>(&read);
        return problem ? problem->where + " " + problem->sentence : std::string{};
    };
    EXPECT_THAT(problemAfter("\"hold\"", "\"dance\""), HasSubstr("$.exercises[0].type"));
    EXPECT_THAT(problemAfter("\"removed\": false", "\"removed\": 3"), HasSubstr("removed"));
    EXPECT_THAT(problemAfter("\"instead_of\"", "\"instead\""), HasSubstr("instead"));
    EXPECT_THAT(problemAfter("30", "300"), HasSubstr("range"));
    EXPECT_THAT(problemAfter("hipwise/own-exercises", "hipwise/log"), HasSubstr("format"));
}

} // namespace
} // namespace hipwise
