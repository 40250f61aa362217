#include "core/interchange/programme_json.h"

#include "core/interchange/documents.h"
#include "core/interchange/json_words.h"
#include "core/interchange/utf8.h"

namespace hipwise {

Reason readReason(ObjectReader& at) {
    at.require({"rule", "because", "sources"});
    return {at["rule"].text(nameLimit, 1).value_or(""),
            at["because"].text(noteLimit, 1).value_or(""), at["sources"].texts(nameLimit)};
}

JsonValue reasonJson(const Reason& reason) {
    std::vector<std::string> sources;
    for (const std::string& source : reason.sources)
        sources.push_back(plainText(source));
    return JsonValue::Object{{"rule", plainText(reason.rule)},
                             {"because", plainText(reason.because)},
                             {"sources", textsJson(sources)}};
}

PerGoal<QuarterSets> readShares(ObjectReader& at) {
    PerGoal<QuarterSets> shares{};
    for (const auto& [goal, word] : namesOf<Goal>())
        shares[index(goal)] = {at[word].inParts(4, shareRange).value_or(0)};
    return shares;
}

JsonValue sharesJson(const PerGoal<QuarterSets>& shares) {
    JsonValue::Object json;
    for (const auto& [goal, word] : namesOf<Goal>())
        if (shares[index(goal)].value != 0)
            json.push_back({std::string(word), setsJson(shares[index(goal)])});
    return json;
}

JsonValue paceJson(Deciseconds pace) {
    if (pace.value == 0)
        return nullptr;
    return pace.value % 10 == 0 ? JsonValue(pace.value / 10) : JsonValue(pace.value / 10.0);
}

JsonValue setsJson(QuarterSets sets) {
    return sets.value / 4.0;
}

std::string writeReasons(std::span<const Reason> reasons) {
    return compactJson(arrayJson(reasons, reasonJson));
}

Read<std::vector<Reason>> readReasons(std::string_view json) {
    const auto parsed = parseJson(json);
    if (const auto* problem = std::get_if<Problem>(&parsed))
        return *problem;
    FirstProblem first;
    auto reasons = Field(&std::get<JsonValue>(parsed), "$", first).objects(readReason);
    if (first.problem())
        return *first.problem();
    return reasons;
}

} // namespace hipwise
