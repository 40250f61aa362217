#include "core/catalogue/own_exercises.h"
#include "core/interchange/document.h"
#include "core/interchange/documents.h"
#include "core/interchange/json_words.h"

namespace hipwise {
namespace {

constexpr std::string_view format = "hipwise/own-exercises";
constexpr std::size_t mostExercises = 1000;
constexpr std::size_t idLimit = 40;
constexpr std::size_t pathLimit = 4096;

OwnExercise readOne(ObjectReader& at) {
    at.require({"id", "name", "steps", "type", "range", "seconds_per_rep", "per_side", "instead_of",
                "picture", "removed"});
    OwnExercise own;
    own.id = at["id"].text(idLimit, 1).value_or("");
    own.name = at["name"].text(ownNameLimit, 1).value_or("");
    own.steps = at["steps"].texts(ownStepLimit);
    own.type = at["type"].word<DoseType>().value_or(DoseType::Repetitions);
    const auto range = at["range"].list(
        [](const Field& number) {
            return number.integer({1, ownSecondsMost});
        },
        2);
    if (range.size() == 2) {
        own.lowest = range[0];
        own.highest = range[1];
    } else {
        at["range"].refuseValue("give the lowest and the highest number.");
    }
    own.secondsPerRep.value =
        at["seconds_per_rep"].inParts(10, {0, ownPaceMost}).value_or(own.secondsPerRep.value);
    own.perSide = at["per_side"].truth().value_or(false);
    own.insteadOf = at["instead_of"].text(idLimit).value_or("");
    own.picture = at["picture"].text(pathLimit).value_or("");
    own.removed = at["removed"].truth().value_or(false);
    return own;
}

JsonValue textJson(const std::string& text) {
    return text;
}

JsonValue oneJson(const OwnExercise& own) {
    return JsonValue::Object{{"id", own.id},
                             {"name", own.name},
                             {"steps", arrayJson(own.steps, textJson)},
                             {"type", wordJson(own.type)},
                             {"range", JsonValue::Array{own.lowest, own.highest}},
                             {"seconds_per_rep", own.secondsPerRep.value / 10.0},
                             {"per_side", own.perSide},
                             {"instead_of", own.insteadOf},
                             {"picture", own.picture},
                             {"removed", own.removed}};
}

} // namespace

Read<std::vector<OwnExercise>> readOwnExercises(std::string_view json) {
    return readDocument(json, format, [](ObjectReader& at) {
        at.require({"exercises"});
        return at["exercises"].objects(readOne, mostExercises);
    });
}

std::string writeOwnExercises(std::span<const OwnExercise> own) {
    JsonValue::Object json = documentStart(format);
    json.push_back({"exercises", arrayJson(own, oneJson)});
    return prettyJson(std::move(json));
}

} // namespace hipwise
