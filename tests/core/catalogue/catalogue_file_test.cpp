#include "core/catalogue/catalogue_file.h"
#include "tests/core/catalogue/catalogue_problem_printing.h"

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace hipwise {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

constexpr std::string_view path = "catalogue/side-leg-raise.json";

json soundEntry() {
    return json::parse(R"({
        "id": "banded-raise", "name": "Banded raise", "ladder": "side-leg-raise", "level": 4,
        "difficulty": 5, "position": "side-lying", "equipment": ["mini_band", "wall"],
        "per_side": true, "type": "reps", "range": [8, 15], "seconds_per_rep": 3.5, "bands": true,
        "primary": "abduction", "contributes": {"abduction": 1, "balance": 0.25},
        "excluded_by": ["cannot_get_to_floor", "hip_oa"], "swap_for": "raise",
        "muscles": ["gluteus medius"], "purpose": "Why.", "steps": ["One.", "Two.", "Three."],
        "feel": "Here.", "fault": "Not so.",
        "facts": [{"text": "It works.", "source": "first-2001"}]})");
}

CatalogueFile read(const std::string& content) {
    return readCatalogueFile({path, content});
}

CatalogueFile readEntry(const json& entry) {
    const json document{
        {"format", "hipwise/catalogue"}, {"version", 1}, {"exercises", json::array({entry})}};
    return read(document.dump());
}

TEST(CatalogueFile, ReadsEveryFieldOfAnExercise) {
    const auto file = readEntry(soundEntry());
    EXPECT_THAT(file.problems, IsEmpty());
    ASSERT_EQ(file.exercises.size(), 1U);
    Exercise expected;
    expected.id = "banded-raise";
    expected.name = "Banded raise";
    expected.ladder = Ladder::SideLegRaise;
    expected.level = 4;
    expected.difficulty = 5;
    expected.position = Position::SideLying;
    expected.equipment = {Equipment::MiniBand, Equipment::Wall};
    expected.perSide = true;
    expected.type = DoseType::Repetitions;
    expected.lowest = 8;
    expected.highest = 15;
    expected.secondsPerRep = {35};
    expected.bands = true;
    expected.primary = Goal::Abduction;
    expected.contributes[index(Goal::Abduction)] = {4};
    expected.contributes[index(Goal::Balance)] = {1};
    expected.excludedBy = {Limit::CannotGetToFloor, Limit::HipOa};
    expected.swapFor = "raise";
    expected.muscles = {"gluteus medius"};
    expected.purpose = "Why.";
    expected.steps = {"One.", "Two.", "Three."};
    expected.feel = "Here.";
    expected.fault = "Not so.";
    expected.facts = {{"It works.", "first-2001"}};
    EXPECT_EQ(file.exercises[0], expected);
}

TEST(CatalogueFile, ReadsAHoldWithoutPaceAndAnExerciseWithoutSwap) {
    auto entry = soundEntry();
    entry["type"] = "hold";
    entry["seconds_per_rep"] = nullptr;
    entry["swap_for"] = nullptr;
    const auto file = readEntry(entry);
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_EQ(file.exercises.at(0).type, DoseType::Hold);
    EXPECT_EQ(file.exercises.at(0).secondsPerRep, Deciseconds{});
    EXPECT_EQ(file.exercises.at(0).swapFor, "");
}

TEST(CatalogueFile, ReadsSources) {
    const auto file = read(R"({"format": "hipwise/catalogue", "version": 1, "sources": [
        {"id": "first-2001", "citation": "A study.", "doi": "10.1/x", "read": "abstract"}]})");
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_THAT(file.sources, ElementsAre(Source{"first-2001", "A study.", "10.1/x", "abstract"}));
}

TEST(CatalogueFile, RequiresEveryFieldOfAnExercise) {
    const auto sound = soundEntry();
    for (const auto& [key, value] : sound.items()) {
        auto entry = sound;
        entry.erase(key);
        const auto entryName = key == "id" ? std::string(path) : "banded-raise";
        EXPECT_THAT(readEntry(entry).problems,
                    Contains(CatalogueProblem{entryName, "The field \"" + key + "\" is missing."}));
    }
}

TEST(CatalogueFile, RefusesTheWrongTypeInEveryField) {
    const auto sound = soundEntry();
    for (const auto& [key, value] : sound.items()) {
        auto entry = sound;
        entry[key] = key == "contributes" ? json(7) : json::object({{"key", 7}});
        const auto entryName = key == "id" ? std::string(path) : "banded-raise";
        const auto problems = readEntry(entry).problems;
        EXPECT_THAT(problems, Contains(Field(&CatalogueProblem::entry, entryName))) << key;
        EXPECT_THAT(problems, Contains(Field(&CatalogueProblem::what,
                                             testing::StartsWith("The field \"" + key + "\""))));
    }
}

struct Refused {
    const char* key;
    json value;
    std::string what;
};

TEST(CatalogueFile, RefusesWhatDoesNotFitItsFieldAndNamesTheEntry) {
    const std::vector<Refused> table{
        {"ladder", "stairs", "The word \"stairs\" is unknown in \"ladder\"."},
        {"ladder", "", "The word \"\" is unknown in \"ladder\"."},
        {"position", "kneeling", "The word \"kneeling\" is unknown in \"position\"."},
        {"type", "Reps", "The word \"Reps\" is unknown in \"type\"."},
        {"primary", "strength", "The word \"strength\" is unknown in \"primary\"."},
        {"equipment", {"sofa"}, "The word \"sofa\" is unknown in \"equipment\"."},
        {"equipment", {"wall", "wall"}, "The word \"wall\" is twice in \"equipment\"."},
        {"excluded_by", {"tired"}, "The word \"tired\" is unknown in \"excluded_by\"."},
        {"excluded_by", {"hip_oa", "hip_oa"}, "The word \"hip_oa\" is twice in \"excluded_by\"."},
        {"level", 1.5, "The field \"level\" must be a whole number."},
        {"level", 1e99, "The field \"level\" must be a whole number."},
        {"difficulty", "5", "The field \"difficulty\" must be a whole number."},
        {"per_side", 1, "The field \"per_side\" must be true or false."},
        {"range", {8}, "The field \"range\" must be two whole numbers."},
        {"range", {8, 12, 15}, "The field \"range\" must be two whole numbers."},
        {"range", {8, "15"}, "The field \"range\" must be two whole numbers."},
        {"range", {8, 12.5}, "The field \"range\" must be two whole numbers."},
        {"seconds_per_rep", 3.55,
         "The field \"seconds_per_rep\" must be null or tenths of a second."},
        {"seconds_per_rep", 0, "The field \"seconds_per_rep\" must be null or above 0."},
        {"contributes", {{"speed", 1}}, "The word \"speed\" is unknown in \"contributes\"."},
        {"contributes", {{"trunk", 0.3}}, "The field \"trunk\" must be a multiple of 0.25."},
        {"contributes", {{"trunk", 0}}, "The field \"trunk\" must be above 0."},
        {"contributes", {{"trunk", -0.25}}, "The field \"trunk\" must be above 0."},
        {"steps", {"One.", 2}, "The field \"steps\" must be a list of texts."},
        {"facts", {"It works."}, "The field \"facts\" must be a list of objects."},
        {"facts", json::array({{{"text", "It works."}}}), "The field \"source\" is missing."},
        {"facts", json::array({{{"text", ""}, {"source", ""}, {"page", 1}}}),
         "The field \"page\" is unknown."},
        {"muscle", "all", "The field \"muscle\" is unknown."}};
    for (const auto& [key, value, what] : table) {
        auto entry = soundEntry();
        entry[key] = value;
        EXPECT_THAT(readEntry(entry).problems, ElementsAre(CatalogueProblem{"banded-raise", what}));
    }
}

TEST(CatalogueFile, RefusesAKeyThatIsThereTwice) {
    const auto file = read(R"({"format": "hipwise/catalogue", "version": 1, "sources": [
        {"id": "a-1", "citation": "A.", "doi": "", "doi": "10.1/x", "read": "abstract"}]})");
    EXPECT_THAT(file.problems,
                ElementsAre(CatalogueProblem{"a-1", "The field \"doi\" is there twice."}));
}

struct RefusedDocument {
    std::string content;
    std::string what;
};

TEST(CatalogueFile, RefusesDocumentsThatAreNoCatalogue) {
    const std::string noObject = "The file is not a JSON object.";
    const std::vector<RefusedDocument> table{
        {"", noObject},
        {"[]", noObject},
        {R"({"format": )", noObject},
        {R"({"format": NaN})", noObject},
        {"{\"format\": \"\xff\"}", noObject},
        {R"({"format": "hipwise/log", "version": 1, "sources": []})",
         "The field \"format\" must be \"hipwise/catalogue\"."},
        {R"({"format": "hipwise/catalogue", "version": 2, "sources": []})",
         "The field \"version\" must be 1."},
        {R"({"format": "hipwise/catalogue", "version": 1})",
         "The file holds neither \"exercises\" nor \"sources\"."},
        {R"({"format": "hipwise/catalogue", "version": 1, "exercises": {}})",
         "The field \"exercises\" must be a list."},
        {R"({"format": "hipwise/catalogue", "version": 1, "sources": [1]})",
         "The field \"sources\" must be a list of objects."},
        {R"({"format": "hipwise/catalogue", "version": 1, "sources": [], "note": ""})",
         "The field \"note\" is unknown."}};
    for (const auto& [content, what] : table)
        EXPECT_THAT(read(content).problems, ElementsAre(CatalogueProblem{std::string(path), what}))
            << content;
}

} // namespace
} // namespace hipwise
