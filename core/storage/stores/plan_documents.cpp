#include "core/storage/stores/plan_documents.h"

#include "core/domain/names.h"
#include "core/interchange/documents.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace hipwise {
namespace {

using Json = nlohmann::json;

/// Runs a reader; a document of another shape reads as nothing.
template <class Value, class Reader>
std::optional<Value> readAs(std::string_view json, Reader reader) {
    try {
        return reader(Json::parse(json));
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const std::domain_error&) {
        return std::nullopt;
    }
}

template <class Term>
Term termFrom(const Json& json) {
    const auto term = termNamed<Term>(json.get<std::string>());
    if (!term)
        throw std::domain_error("unknown word");
    return *term;
}

std::vector<Reason> reasonsFrom(const Json& json) {
    auto reasons = readReasons(json.dump());
    if (std::holds_alternative<Problem>(reasons))
        throw std::domain_error("unknown reasons");
    return std::get<std::vector<Reason>>(std::move(reasons));
}

Json goalsJson(const PerGoal<GoalTotal>& goals) {
    Json json = Json::object();
    for (const auto& [goal, word] : namesOf<Goal>()) {
        const auto& total = goals[index(goal)];
        json[std::string(word)] = {total.sets.value, total.targetLow, total.targetHigh};
    }
    return json;
}

PerGoal<GoalTotal> goalsFrom(const Json& json) {
    PerGoal<GoalTotal> goals{};
    for (const auto& [goal, word] : namesOf<Goal>()) {
        const auto& total = json.at(std::string(word));
        goals[index(goal)] = {QuarterSets{total.at(0).get<int>()}, total.at(1).get<int>(),
                              total.at(2).get<int>()};
    }
    return goals;
}

Json weekJson(const Week& week) {
    return {{"number", week.number},
            {"phase", nameOf(week.phase)},
            {"consolidation", week.consolidation},
            {"goals", goalsJson(week.goals)},
            {"reasons", Json::parse(writeReasons(week.reasons))}};
}

Week weekFrom(const Json& json) {
    Week week;
    week.number = json.at("number").get<int>();
    week.phase = termFrom<Phase>(json.at("phase"));
    week.consolidation = json.at("consolidation").get<bool>();
    week.goals = goalsFrom(json.at("goals"));
    week.reasons = reasonsFrom(json.at("reasons"));
    return week;
}

RelaxedRule ruleFrom(const Json& json) {
    return {json.at("rule").get<std::string>(), json.at("weeks").get<std::vector<int>>(),
            json.at("because").get<std::string>()};
}

PlannedTest testFrom(const Json& json) {
    return {termFrom<Test>(json.at("test")), Seconds{json.at("seconds").get<int>()}};
}

template <class Value, class Reader>
std::optional<std::vector<Value>> readList(std::string_view json, Reader reader) {
    return readAs<std::vector<Value>>(json, [&](const Json& list) {
        std::vector<Value> values;
        for (const auto& element : list)
            values.push_back(reader(element));
        return values;
    });
}

template <class Value, class Writer>
std::string writeList(std::span<const Value> values, Writer writer) {
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(writer(value));
    return list.dump();
}

} // namespace

std::string writeWeeks(std::span<const Week> weeks) {
    return writeList(weeks, weekJson);
}

std::optional<std::vector<Week>> readWeeks(std::string_view json) {
    return readList<Week>(json, weekFrom);
}

std::string writeRelaxedRules(std::span<const RelaxedRule> rules) {
    return writeList(rules, [](const RelaxedRule& rule) -> Json {
        return {{"rule", rule.rule}, {"weeks", rule.weeks}, {"because", rule.because}};
    });
}

std::optional<std::vector<RelaxedRule>> readRelaxedRules(std::string_view json) {
    return readList<RelaxedRule>(json, ruleFrom);
}

std::string writeTests(std::span<const PlannedTest> tests) {
    return writeList(tests, [](const PlannedTest& test) -> Json {
        return {{"test", nameOf(test.test)}, {"seconds", test.estimated.value}};
    });
}

std::optional<std::vector<PlannedTest>> readTests(std::string_view json) {
    return readList<PlannedTest>(json, testFrom);
}

std::string writeContributes(const PerGoal<QuarterSets>& contributes) {
    Json json = Json::object();
    for (const auto& [goal, word] : namesOf<Goal>())
        if (contributes[index(goal)].value != 0)
            json[std::string(word)] = contributes[index(goal)].value;
    return json.dump();
}

std::optional<PerGoal<QuarterSets>> readContributes(std::string_view json) {
    return readAs<PerGoal<QuarterSets>>(json, [](const Json& object) {
        PerGoal<QuarterSets> contributes{};
        for (const auto& [word, quarters] : object.items())
            contributes[index(termFrom<Goal>(word))] = QuarterSets{quarters.get<int>()};
        return contributes;
    });
}

} // namespace hipwise
