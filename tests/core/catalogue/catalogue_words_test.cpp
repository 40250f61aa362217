#include "core/catalogue/catalogue_reader.h"
#include "tests/core/catalogue/reading_grade.h"

#include <algorithm>
#include <cctype>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::AnyOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::span<const Exercise> all() {
    return shippedCatalogue().exercises();
}

/// What tells a person how to do the exercise.
std::vector<std::string> sentencesOf(const Exercise& exercise) {
    auto sentences = exercise.steps;
    sentences.insert(sentences.end(), {exercise.purpose, exercise.feel, exercise.fault});
    return sentences;
}

std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (const auto& sentence : sentences)
        text += sentence + " ";
    return text;
}

std::string lowerCase(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

TEST(CatalogueWords, CanBeReadInTheSixthGradeMostlyAndInTheEighthAlways) {
    std::ptrdiff_t easy = 0;
    for (const auto& exercise : all()) {
        const double grade = readingGrade(joined(sentencesOf(exercise)));
        EXPECT_LE(grade, 8) << exercise.id;
        easy += grade <= 6 ? 1 : 0;
    }
    EXPECT_GE(4 * easy, 3 * std::ssize(all()));
}

TEST(CatalogueWords, TellFactsInWordsOfTheTenthGradeAtMost) {
    for (const auto& exercise : all())
        for (const auto& fact : exercise.facts)
            EXPECT_LE(readingGrade(fact.text), 10) << fact.text;
}

TEST(CatalogueWords, KeepEveryStepUnderFifteenWords) {
    for (const auto& exercise : all())
        for (const auto& step : exercise.steps)
            EXPECT_LT(wordCount(step), 15) << exercise.id << ": " << step;
}

TEST(CatalogueWords, HaveTheirFixedOpeningsAndAreWholeSentences) {
    for (const auto& exercise : all()) {
        EXPECT_THAT(exercise.feel, StartsWith("You should feel this ")) << exercise.id;
        EXPECT_THAT(exercise.fault, StartsWith("Do not ")) << exercise.id;
        for (const auto& sentence : sentencesOf(exercise)) {
            EXPECT_THAT(sentence, EndsWith(".")) << exercise.id;
            EXPECT_TRUE(std::isupper(static_cast<unsigned char>(sentence[0]))) << sentence;
        }
    }
}

TEST(CatalogueWords, SayWhichSideWorksWhereSidesCount) {
    for (const auto& exercise : all()) {
        const auto steps = joined(exercise.steps);
        if (exercise.perSide)
            EXPECT_THAT(steps, HasSubstr("working")) << exercise.id;
        else
            EXPECT_THAT(steps, Not(HasSubstr("working"))) << exercise.id;
    }
}

TEST(CatalogueWords, GiveHandsAHoldInEveryHardStandingExerciseOnOneLeg) {
    for (const char* id : {"hip-hitch", "banded-standing-leg-raise", "single-leg-deadlift",
                           "kickstand-deadlift", "single-leg-stance", "single-leg-reaches",
                           "step-up", "split-squat", "standing-hip-extension", "hip-circles"})
        EXPECT_THAT(lowerCase(joined(shippedCatalogue().find(id)->steps)),
                    HasSubstr("a table, a chair or the wall"))
            << id;
}

TEST(CatalogueWords, NeitherShoutNorScareNorPromise) {
    for (const auto& exercise : all()) {
        auto text = joined(sentencesOf(exercise)) + exercise.name;
        for (const auto& fact : exercise.facts)
            text += " " + fact.text;
        for (const char* word : {"!", "cure", " heal ", "treat", "guarantee", "prevent", "damage",
                                 "injur", "danger", "fix ", "relie", "always", "perfect"})
            EXPECT_THAT(lowerCase(text), Not(HasSubstr(word))) << exercise.id;
        EXPECT_TRUE(std::ranges::all_of(text, [](unsigned char c) { return c >= ' ' && c < 127; }))
            << exercise.id;
    }
}

TEST(CatalogueWords, AvoidTheClinicsJargon) {
    for (const auto& exercise : all())
        for (const char* word : {"glute", "abduct", "adduct", "flexion", "extension", "lumbar",
                                 "supine", "prone", "neutral", "femur", "thoracic", "unilateral",
                                 "quadruped", "rotator", "engage", "activate", "core"})
            EXPECT_THAT(lowerCase(joined(sentencesOf(exercise))), Not(HasSubstr(word)))
                << exercise.id;
}

bool hasDecimal(std::string_view text) {
    for (std::size_t at = 1; at + 1 < text.size(); ++at)
        if (text[at] == '.' && std::isdigit(static_cast<unsigned char>(text[at - 1])) &&
            std::isdigit(static_cast<unsigned char>(text[at + 1])))
            return true;
    return false;
}

TEST(CatalogueWords, TellFactsAsFindingsWithoutDecimalsOrPercentages) {
    for (const auto& exercise : all())
        for (const auto& fact : exercise.facts) {
            EXPECT_THAT(fact.text, AnyOf(StartsWith("In "), StartsWith("A review of "),
                                         StartsWith("This was one of ")));
            EXPECT_THAT(fact.text, EndsWith("."));
            EXPECT_FALSE(hasDecimal(fact.text)) << fact.text;
            EXPECT_THAT(fact.text, Not(AnyOf(HasSubstr("%"), HasSubstr("per cent")))) << fact.text;
        }
}

} // namespace
} // namespace hipwise
