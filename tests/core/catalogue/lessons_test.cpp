#include "core/catalogue/lessons.h"

#include "tests/core/catalogue/reading_grade.h"

#include <algorithm>
#include <cctype>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace hipwise {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;

const EmbeddedFile& embedded(std::string_view path) {
    return *std::ranges::find(embeddedFiles(), path, &EmbeddedFile::path);
}

json shipped() {
    return json::parse(embedded("learn/lessons.json").content);
}

std::vector<Lesson> all() {
    std::vector<Lesson> all = shippedLessons().cards;
    all.push_back(shippedLessons().notShown);
    return all;
}

std::string textOf(const Lesson& lesson) {
    std::string text;
    for (const LessonPart& part : lesson.parts)
        text += (part.heading.empty() ? "" : part.heading + ". ") + part.text + ' ';
    return text;
}

std::vector<CatalogueProblem> problemsOf(const json& document) {
    const std::string content = document.dump();
    const auto read = readLessons({"learn/lessons.json", content}, shippedCatalogue());
    const auto* problems = std::get_if<std::vector<CatalogueProblem>>(&read);
    return problems ? *problems : std::vector<CatalogueProblem>{};
}

TEST(Lessons, AreTheFiveCardsAndWhatIsNotShown) {
    std::vector<std::string> ids;
    for (const Lesson& lesson : shippedLessons().cards)
        ids.push_back(lesson.id);
    EXPECT_THAT(ids, ElementsAre("why-hips", "signs", "strength", "daily-life", "keeping-on"));
    EXPECT_EQ(shippedLessons().notShown.id, "not-shown");
    EXPECT_EQ(shippedLessons().cards[1].parts.size(), 5u) << "one for each sign";
    EXPECT_GE(shippedLessons().notShown.parts.size(), 6u);
}

TEST(Lessons, HaveAtMost150WordsThatCanBeReadInTheSixthGrade) {
    for (const Lesson& lesson : all()) {
        EXPECT_LE(wordCount(textOf(lesson)), 150) << lesson.id;
        EXPECT_LE(readingGrade(textOf(lesson)), 6) << lesson.id;
    }
}

TEST(Lessons, NameASourceWhereverTheySpeakOfAStudy) {
    for (const Lesson& lesson : all())
        for (const LessonPart& part : lesson.parts)
            for (const char* word : {"study", "studies", "trial", "review", "average", " of 10"})
                if (part.text.find(word) != std::string::npos &&
                    part.text.find("We found no trial") == std::string::npos) {
                    EXPECT_FALSE(part.sources.empty()) << part.text;
                }
}

TEST(Lessons, UseEverySourceOfTheirOwnAndRepeatNoneOfTheCatalogue) {
    for (const Source& source : shippedLessons().sources) {
        const auto names = [&](const LessonPart& part) {
            return std::ranges::find(part.sources, source.id) != part.sources.end();
        };
        EXPECT_TRUE(std::ranges::any_of(all(), [&](const Lesson& lesson) {
            return std::ranges::any_of(lesson.parts, names);
        })) << source.id;
        EXPECT_EQ(shippedCatalogue().findSource(source.id), nullptr) << source.id;
    }
}

TEST(Lessons, PromiseNothingAndScareNobody) {
    for (const Lesson& lesson : all()) {
        std::string text = textOf(lesson);
        std::ranges::transform(text, text.begin(), [](unsigned char letter) {
            return static_cast<char>(std::tolower(letter));
        });
        for (const char* word : {"cure", "heal", "guarantee", "will fix", "damage", "danger", "!"})
            EXPECT_EQ(text.find(word), std::string::npos) << lesson.id << ": " << word;
    }
}

TEST(Lessons, AreWrittenAsTheirSchemaSays) {
    const json document = json::parse(embedded("schema/lessons.schema.json").content);
    valijson::Schema rules;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(document), rules);
    valijson::Validator validator;
    const auto accepts = [&](const json& lessons) {
        return validator.validate(rules, valijson::adapters::NlohmannJsonAdapter(lessons), nullptr);
    };
    EXPECT_TRUE(accepts(shipped()));
    json broken = shipped();
    broken["lessons"][0]["colour"] = "red";
    EXPECT_FALSE(accepts(broken));
}

TEST(Lessons, RefuseABrokenFileWithTheNameOfTheCard) {
    EXPECT_TRUE(problemsOf(shipped()).empty());
    json unknownField = shipped();
    unknownField["lessons"][0]["colour"] = "red";
    EXPECT_THAT(problemsOf(unknownField), ElementsAre(Field(&CatalogueProblem::entry, "why-hips")));
    json noSource = shipped();
    noSource["lessons"][2]["parts"][0]["sources"] = {"nobody-1999"};
    EXPECT_THAT(problemsOf(noSource),
                ElementsAre(Field(&CatalogueProblem::what, HasSubstr("nobody-1999"))));
    json noDrawing = shipped();
    noDrawing["lessons"][0]["drawings"] = {"flying"};
    EXPECT_THAT(problemsOf(noDrawing),
                ElementsAre(Field(&CatalogueProblem::what, HasSubstr("flying"))));
    json noText = shipped();
    noText["lessons"][0]["parts"][0].erase("text");
    EXPECT_EQ(problemsOf(noText).size(), 1u);
    json wrongFormat = shipped();
    wrongFormat["format"] = "hipwise/catalogue";
    EXPECT_EQ(problemsOf(wrongFormat).size(), 1u);
}

} // namespace
} // namespace hipwise
