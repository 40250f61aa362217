#include "core/catalogue/catalogue_file.h"
#include "core/domain/names.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace hipwise {
namespace {

using nlohmann::json;
using testing::UnorderedElementsAreArray;

json embedded(std::string_view path) {
    const auto it = std::ranges::find(embeddedFiles(), path, &EmbeddedFile::path);
    return it == embeddedFiles().end() ? json() : json::parse(it->content);
}

json schema() {
    return embedded("schema/catalogue.schema.json");
}

std::vector<std::string> keysOf(const json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

template <class Term>
std::vector<std::string> wordsOf() {
    std::vector<std::string> words;
    for (const auto& named : namesOf<Term>())
        words.emplace_back(named.word);
    return words;
}

TEST(CatalogueSchema, DescribesExactlyTheFieldsThatTheReaderKnows) {
    const auto definitions = schema().at("$defs");
    const std::pair<const char*, json> table[]{
        {"exercise", embedded("catalogue/bridge.json").at("exercises").at(0)},
        {"source", embedded("catalogue/sources.json").at("sources").at(0)}};
    for (const auto& [name, entry] : table) {
        const auto& definition = definitions.at(name);
        EXPECT_THAT(keysOf(definition.at("properties")), UnorderedElementsAreArray(keysOf(entry)));
        EXPECT_THAT(definition.at("required").get<std::vector<std::string>>(),
                    UnorderedElementsAreArray(keysOf(entry)));
        EXPECT_EQ(definition.at("additionalProperties"), false);
    }
}

TEST(CatalogueSchema, SpellsEveryWordAsTheProgramDoes) {
    const auto definitions = schema().at("$defs");
    const auto& fields = definitions.at("exercise").at("properties");
    const auto expectWords = [](const json& list, const std::vector<std::string>& words) {
        EXPECT_THAT(list.get<std::vector<std::string>>(), UnorderedElementsAreArray(words));
    };
    expectWords(fields.at("ladder").at("enum"), wordsOf<Ladder>());
    expectWords(fields.at("position").at("enum"), wordsOf<Position>());
    expectWords(fields.at("type").at("enum"), wordsOf<DoseType>());
    expectWords(fields.at("equipment").at("items").at("enum"), wordsOf<Equipment>());
    expectWords(fields.at("excluded_by").at("items").at("enum"), wordsOf<Limit>());
    expectWords(definitions.at("goal").at("enum"), wordsOf<Goal>());
}

} // namespace
} // namespace hipwise
