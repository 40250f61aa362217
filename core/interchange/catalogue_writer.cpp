#include "core/interchange/document.h"
#include "core/interchange/documents.h"
#include "core/interchange/json_words.h"
#include "core/interchange/programme_json.h"

#include <algorithm>

namespace hipwise {
namespace {

JsonValue factJson(const Fact& fact) {
    return JsonValue::Object{{"text", fact.text}, {"source", fact.source}};
}

JsonValue exerciseJson(const Exercise& exercise) {
    const JsonValue::Array range{exercise.lowest, exercise.highest};
    return JsonValue::Object{{"id", exercise.id},
                             {"name", exercise.name},
                             {"ladder", wordJson(exercise.ladder)},
                             {"level", exercise.level},
                             {"difficulty", exercise.difficulty},
                             {"position", wordJson(exercise.position)},
                             {"equipment", wordsJson(exercise.equipment)},
                             {"per_side", exercise.perSide},
                             {"type", wordJson(exercise.type)},
                             {"range", range},
                             {"seconds_per_rep", paceJson(exercise.secondsPerRep)},
                             {"bands", exercise.bands},
                             {"primary", wordJson(exercise.primary)},
                             {"contributes", sharesJson(exercise.contributes)},
                             {"excluded_by", wordsJson(exercise.excludedBy)},
                             {"swap_for", textOrNull(exercise.swapFor)},
                             {"muscles", textsJson(exercise.muscles)},
                             {"purpose", exercise.purpose},
                             {"steps", textsJson(exercise.steps)},
                             {"feel", exercise.feel},
                             {"fault", exercise.fault},
                             {"facts", arrayJson(exercise.facts, factJson)}};
}

JsonValue sourceJson(const Source& source) {
    return JsonValue::Object{{"id", source.id},
                             {"citation", source.citation},
                             {"doi", source.doi},
                             {"read", source.read}};
}

std::string write(std::span<const Exercise> exercises, std::span<const Source> sources) {
    JsonValue::Object json = documentStart("hipwise/catalogue");
    json.push_back({"exercises", arrayJson(exercises, exerciseJson)});
    json.push_back({"sources", arrayJson(sources, sourceJson)});
    return prettyJson(std::move(json));
}

} // namespace

std::string writeCatalogue(const Catalogue& catalogue) {
    return write(catalogue.exercises(), catalogue.sources());
}

std::string writeExercise(const Catalogue& catalogue, const Exercise& exercise) {
    std::vector<Source> cited;
    for (const Source& source : catalogue.sources())
        if (std::ranges::find(exercise.facts, source.id, &Fact::source) != exercise.facts.end())
            cited.push_back(source);
    return write({&exercise, 1}, cited);
}

} // namespace hipwise
