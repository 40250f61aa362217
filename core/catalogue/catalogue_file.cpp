#include "core/catalogue/catalogue_file.h"

#include "core/catalogue/fields.h"
#include "core/catalogue/repeated_keys.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace hipwise {
namespace {

PerGoal<QuarterSets> readContributions(Fields shares) {
    PerGoal<QuarterSets> result{};
    for (const auto& word : shares.keys()) {
        const auto share = shares.quarters(word);
        if (const auto goal = shares.termIn<Goal>("contributes", word))
            result[index(*goal)] = share;
    }
    return result;
}

std::vector<Fact> readFacts(std::vector<Fields> facts) {
    std::vector<Fact> result;
    for (auto& fact : facts) {
        result.push_back({fact.text("text"), fact.text("source")});
        fact.refuseOthers();
    }
    return result;
}

void readDose(Fields& fields, Exercise& exercise) {
    exercise.perSide = fields.flag("per_side");
    exercise.type = fields.term<DoseType>("type");
    std::tie(exercise.lowest, exercise.highest) = fields.range("range");
    exercise.secondsPerRep = fields.pace("seconds_per_rep");
    exercise.bands = fields.flag("bands");
}

void readWords(Fields& fields, Exercise& exercise) {
    exercise.muscles = fields.texts("muscles");
    exercise.purpose = fields.text("purpose");
    exercise.steps = fields.texts("steps");
    exercise.feel = fields.text("feel");
    exercise.fault = fields.text("fault");
    exercise.facts = readFacts(fields.objects("facts"));
}

Exercise readExercise(Fields fields) {
    Exercise exercise;
    exercise.id = fields.text("id");
    exercise.name = fields.text("name");
    exercise.ladder = fields.term<Ladder>("ladder");
    exercise.level = fields.wholeNumber("level");
    exercise.difficulty = fields.wholeNumber("difficulty");
    exercise.position = fields.term<Position>("position");
    exercise.equipment = fields.terms<Equipment>("equipment");
    readDose(fields, exercise);
    exercise.primary = fields.term<Goal>("primary");
    if (auto shares = fields.object("contributes"))
        exercise.contributes = readContributions(*std::move(shares));
    exercise.excludedBy = fields.terms<Limit>("excluded_by");
    exercise.swapFor = fields.textOrNull("swap_for");
    readWords(fields, exercise);
    fields.refuseOthers();
    return exercise;
}

void readHead(Fields& document) {
    if (document.text("format") != "hipwise/catalogue")
        document.refuse("The field \"format\" must be \"hipwise/catalogue\".");
    if (document.wholeNumber("version") != 1)
        document.refuse("The field \"version\" must be 1.");
    if (!document.has("exercises") && !document.has("sources"))
        document.refuse("The file holds neither \"exercises\" nor \"sources\".");
}

} // namespace

Source readSource(Fields fields) {
    Source source{fields.text("id"), fields.text("citation"), fields.text("doi"),
                  fields.text("read")};
    fields.refuseOthers();
    return source;
}

CatalogueFile readCatalogueFile(const EmbeddedFile& file) {
    CatalogueFile result;
    auto document = Fields::ofFile(file, result.problems);
    if (!document)
        return result;
    std::ranges::move(repeatedKeys(file), std::back_inserter(result.problems));
    readHead(*document);
    if (document->has("exercises"))
        for (auto& entry : document->objects("exercises"))
            result.exercises.push_back(readExercise(std::move(entry)));
    if (document->has("sources"))
        for (auto& entry : document->objects("sources"))
            result.sources.push_back(readSource(std::move(entry)));
    document->refuseOthers();
    return result;
}

} // namespace hipwise
