#include "core/domain/embedded_file.h"
#include "core/figure/motion_reader.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace hipwise {
namespace {

using nlohmann::json;

json embedded(std::string_view path) {
    const auto it = std::ranges::find(embeddedFiles(), path, &EmbeddedFile::path);
    return it == embeddedFiles().end() ? json() : json::parse(it->content);
}

json schema() {
    return embedded("schema/pose.schema.json");
}

TEST(PoseSchema, AcceptsEveryShippedFile) {
    const json document = schema();
    valijson::Schema rules;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(document), rules);
    valijson::Validator validator;
    int files = 0;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with("poses/"))
            continue;
        json pose = json::parse(file.content);
        const auto accepted = [&] {
            return validator.validate(rules, valijson::adapters::NlohmannJsonAdapter(pose),
                                      nullptr);
        };
        EXPECT_TRUE(accepted()) << file.path;
        pose["frames"][0]["both"]["hip flexion"] = 126;
        EXPECT_FALSE(accepted()) << file.path;
        ++files;
    }
    EXPECT_GT(files, 50);
}

TEST(PoseSchema, HasTheAnglesAndRangesOfTheProgram) {
    const json definitions = schema().at("$defs");
    const auto expectRange = [&](const char* group, const AngleRange& range) {
        const json& angle = definitions.at(group).at("properties").at(std::string(range.word));
        EXPECT_EQ(angle.at("minimum"), range.lowest) << range.word;
        EXPECT_EQ(angle.at("maximum"), range.highest) << range.word;
    };
    for (std::size_t at = 0; at < trunkAngles; ++at)
        expectRange("trunk", rangeOf(static_cast<TrunkAngle>(at)));
    for (std::size_t at = 0; at < limbAngles; ++at)
        expectRange("limbs", rangeOf(static_cast<LimbAngle>(at)));
    EXPECT_EQ(definitions.at("trunk").at("properties").size(), trunkAngles);
    EXPECT_EQ(definitions.at("limbs").at("properties").size(), limbAngles);
}

TEST(PoseSchema, KnowsTheProps) {
    const json kinds = schema().at("$defs").at("prop").at("properties").at("kind").at("enum");
    for (const auto& kind : kinds)
        EXPECT_TRUE(propNamed(kind.get<std::string>())) << kind;
    EXPECT_EQ(kinds.size(), 7u);
    EXPECT_FALSE(propNamed("table"));
}

} // namespace
} // namespace hipwise
