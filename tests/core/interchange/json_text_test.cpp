#include "core/interchange/json_text.h"

#include "core/interchange/documents.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

Problem problemOf(std::string_view text) {
    const auto read = parseJson(text);
    const auto* problem = std::get_if<Problem>(&read);
    return problem != nullptr ? *problem : Problem{"accepted", {}};
}

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

TEST(JsonText, SaysWhereTextIsNotJson) {
    const struct {
        std::string_view text;
        std::string_view where;
        std::string_view word;
    } cases[] = {
        {"", "1:1", "not JSON"},
        {"hello", "1:1", "not JSON"},
        {"{\n  \"a\": 1,\n  \"b\" 2\n}", "3:7", "not JSON"},
        {"{\"Zoë\" 2}", "1:8", "not JSON"},
        {"[1,]", "1:4", "not JSON"},
        {"[1] 2", "1:5", "not JSON"},
        {"{'a':1}", "1:2", "not JSON"},
        {"[1", "1:3", "not JSON"},
        {"// no\n[]", "1:1", "not JSON"},
        {"[\"a\nb\"]", "1:4", "broken"},
        {"[\"a", "1:4", "broken"},
        {"[\"\\ud800\"]", "1:9", "broken"},
        {"[\"\\udc00\"]", "1:8", "broken"},
        {"[\"\\x\"]", "1:4", "broken"},
        {"[NaN]", "1:2", "NaN"},
        {"[Infinity]", "1:2", "NaN"},
        {"[-Infinity]", "1:3", "NaN"},
        {"[1e999]", "1:6", "too large"},
        {"[\"ok\",\n \"\xFF\"]", "2:3", "UTF-8"},
    };
    for (const auto& [text, where, word] : cases) {
        const Problem problem = problemOf(text);
        EXPECT_EQ(problem.where, where) << text;
        EXPECT_NE(problem.sentence.find(word), std::string::npos) << text << problem.sentence;
    }
}

TEST(JsonText, RefusesTheSecondOfTwoEqualNames) {
    const Problem problem = problemOf(R"({"a":{"b":1,"c":2,"b":3}})");
    EXPECT_EQ(problem.where, "$.a.b");
    EXPECT_EQ(problem.sentence, "This field stands here twice; remove one.");
}

TEST(JsonText, RefusesUnprintableCharactersInTextAndNames) {
    EXPECT_EQ(problemOf(R"({"name":"a\u0000b"})").where, "$.name");
    EXPECT_EQ(problemOf(R"({"list":["ok","a\u001bb"]})").where, "$.list[1]");
    EXPECT_EQ(problemOf(R"({"list":["\u202egnp.exe"]})").where, "$.list[0]");
    EXPECT_EQ(problemOf(R"("\u2066")").where, "$");
    EXPECT_EQ(problemOf(R"({"a":{"\u0007":1}})").where, "$.a");
}

TEST(JsonText, StopsAtTheLimitsAndNotBefore) {
    EXPECT_EQ(problemOf(nested(nestingLimit)).where, "accepted");
    EXPECT_NE(problemOf(nested(nestingLimit + 1)).sentence.find("32"), std::string::npos);
    EXPECT_NE(problemOf(std::string(1'000'000, '[')).sentence.find("32"), std::string::npos);

    const std::string full = "[" + std::string(documentLimit - 2, ' ') + "]";
    EXPECT_EQ(problemOf(full).where, "accepted");
    EXPECT_NE(problemOf(full + " ").sentence.find("4 MiB"), std::string::npos);
}

TEST(JsonText, StopsAtTooManyValues) {
    const auto zeros = [](std::size_t count) {
        std::string text = "[0";
        for (std::size_t i = 1; i < count; ++i)
            text += ",0";
        return text + "]";
    };
    EXPECT_EQ(problemOf(zeros(valueLimit - 1)).where, "accepted");
    EXPECT_NE(problemOf(zeros(valueLimit)).sentence.find("250,000"), std::string::npos);
}

TEST(JsonText, StopsAtTooManyFields) {
    const auto fields = [](int count) {
        std::string text = "{";
        for (int i = 0; i < count; ++i)
            text += (i > 0 ? ",\"f" : "\"f") + std::to_string(i) + "\":0";
        return text + "}";
    };
    EXPECT_EQ(problemOf(fields(100)).where, "accepted");
    EXPECT_NE(problemOf(fields(101)).sentence.find("100"), std::string::npos);
}

TEST(JsonText, WritesNumbersTextAndOrderAsTheyAre) {
    const JsonValue value = JsonValue::Object{
        {"z", 6.0}, {"a", JsonValue::Array{4, 3.5, true, nullptr}}, {"t", "Zo\xC3\xAB \"x\""}};
    EXPECT_EQ(compactJson(value), R"({"z":6.0,"a":[4,3.5,true,null],"t":"Zoë \"x\""})");
    EXPECT_EQ(prettyJson(JsonValue::Object{{"a", JsonValue::Array{1}}}),
              "{\n  \"a\": [\n    1\n  ]\n}\n");
}

TEST(JsonText, WhatWasWrittenIsReadAgain) {
    const std::string text = R"({"a":[1,-2,2.5,true,false,null,"x",{}],"b":{"c":[]}})";
    const auto read = parseJson(text);
    ASSERT_TRUE(std::holds_alternative<JsonValue>(read));
    EXPECT_EQ(compactJson(std::get<JsonValue>(read)), text);
}

TEST(JsonText, NamesPlacesReadably) {
    EXPECT_EQ(memberPath("$.equipment", "bands"), "$.equipment.bands");
    EXPECT_EQ(memberPath("$", "a b"), "$['a b']");
    EXPECT_EQ(memberPath("$", std::string(500, 'a')), "$." + std::string(60, 'a'));
    EXPECT_EQ(elementPath("$.weeks", 2), "$.weeks[2]");
}

} // namespace
} // namespace hipwise
