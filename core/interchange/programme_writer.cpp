#include "core/interchange/amount_json.h"
#include "core/interchange/document.h"
#include "core/interchange/documents.h"
#include "core/interchange/json_words.h"
#include "core/interchange/programme_json.h"
#include "core/interchange/simulation_json.h"

namespace hipwise {
namespace {

template <class Unit>
JsonValue amountOrNull(const Amount& amount) {
    const auto* quantity = std::get_if<Unit>(&amount);
    return quantity != nullptr ? JsonValue(quantity->value) : nullptr;
}

JsonValue itemJson(const Prescription& item) {
    return JsonValue::Object{{"id", item.exercise},
                             {"ladder", wordJson(item.ladder)},
                             {"level", item.level},
                             {"position", wordJson(item.position)},
                             {"sets", item.sets},
                             {"reps", amountOrNull<Reps>(item.amount)},
                             {"seconds", amountOrNull<Seconds>(item.amount)},
                             {"per_side", item.perSide},
                             {"first_side", wordOrNull(item.firstSide)},
                             {"extra_set_side", wordOrNull(item.extraSetSide)},
                             {"band", item.band},
                             {"tempo", item.tempo},
                             {"seconds_per_rep", paceJson(item.secondsPerRep)},
                             {"rest_seconds", item.rest.value},
                             {"estimated_seconds", item.estimated.value},
                             {"contributes", sharesJson(item.contributes)},
                             {"reasons", arrayJson(item.reasons, reasonJson)}};
}

JsonValue testJson(const PlannedTest& test) {
    return JsonValue::Object{{"id", wordJson(test.test)},
                             {"estimated_seconds", test.estimated.value}};
}

JsonValue sessionJson(const PlannedSession& session) {
    return JsonValue::Object{{"date", session.date.iso()},
                             {"name", session.name},
                             {"mode", wordJson(session.mode)},
                             {"state", wordJson(session.state)},
                             {"estimated_seconds", session.estimated.value},
                             {"warm_up_seconds", session.warmUp.value},
                             {"tests", arrayJson(session.tests, testJson)},
                             {"items", arrayJson(session.items, itemJson)}};
}

JsonValue goalsJson(const PerGoal<GoalTotal>& goals) {
    JsonValue::Object json;
    for (const auto& [goal, word] : namesOf<Goal>()) {
        const GoalTotal& total = goals[index(goal)];
        const JsonValue::Array target{total.targetLow, total.targetHigh};
        json.push_back({std::string(word),
                        JsonValue::Object{{"sets", setsJson(total.sets)}, {"target", target}}});
    }
    return json;
}

JsonValue weekJson(const Week& week) {
    return JsonValue::Object{{"number", week.number},
                             {"phase", wordJson(week.phase)},
                             {"consolidation", week.consolidation},
                             {"goals", goalsJson(week.goals)},
                             {"sessions", arrayJson(week.sessions, sessionJson)},
                             {"reasons", arrayJson(week.reasons, reasonJson)}};
}

JsonValue relaxedRuleJson(const RelaxedRule& relaxed) {
    const JsonValue::Array weeks(relaxed.weeks.begin(), relaxed.weeks.end());
    return JsonValue::Object{
        {"rule", relaxed.rule}, {"weeks", weeks}, {"because", relaxed.because}};
}

} // namespace

JsonValue programmeJson(const Programme& programme) {
    JsonValue::Object json = documentStart("hipwise/programme");
    json.push_back({"start", programme.start.iso()});
    json.push_back({"today", programme.today.iso()});
    json.push_back({"relaxed_rules", arrayJson(programme.relaxedRules, relaxedRuleJson)});
    json.push_back({"weeks", arrayJson(programme.weeks, weekJson)});
    return json;
}

std::string writeProgramme(const Programme& programme) {
    return prettyJson(programmeJson(programme));
}

} // namespace hipwise
