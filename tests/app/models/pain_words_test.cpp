#include "app/models/pain_words.h"

#include "core/catalogue/catalogue_reader.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

PainAnswer answer(PainColour colour, PainAdvice advice) {
    PainAnswer answer;
    answer.colour = colour;
    answer.advice = advice;
    answer.fewer = Reps{8};
    answer.easier.emplace();
    answer.easier->exercise = "pelvic-tilt";
    return answer;
}

std::string wordsOf(const PainAnswer& answer, bool setsAhead = true) {
    std::string words;
    for (const PainOffer& offer : painWordsOf(answer, setsAhead, shippedCatalogue()).offers)
        words += (words.empty() ? "" : " | ") + offer.words.toStdString();
    return words;
}

struct OfferRow {
    PainColour colour;
    PainAdvice advice;
    const char* offers;
    const char* withoutSetsAhead;
};

TEST(PainWords, OfferTheAdviceFirstAndNothingThatThePainForbids) {
    const OfferRow rows[] = {
        {PainColour::Green, PainAdvice::GoOn, "Go on | Less: 8 a set | Leave it out today",
         "Go on"},
        {PainColour::Amber, PainAdvice::Fewer,
         "Less: 8 a set | Go on as it is | Easier: Pelvic tilt | Leave it out today",
         "Go on as it is"},
        {PainColour::Amber, PainAdvice::Easier,
         "Easier: Pelvic tilt | Go on as it is | Less: 8 a set | Leave it out today",
         "Go on as it is"},
        {PainColour::Red, PainAdvice::LeaveOut,
         "Leave it out today | Easier: Pelvic tilt | End the session",
         "Go on as it is | End the session"},
        {PainColour::Red, PainAdvice::EndSession, "End the session | Leave it out today",
         "End the session"},
    };
    for (const OfferRow& row : rows) {
        EXPECT_EQ(wordsOf(answer(row.colour, row.advice)), row.offers);
        EXPECT_EQ(wordsOf(answer(row.colour, row.advice), false), row.withoutSetsAhead);
    }
}

TEST(PainWords, OfferOnlyWhatThereIs) {
    PainAnswer nothing = answer(PainColour::Amber, PainAdvice::LeaveOut);
    nothing.fewer.reset();
    nothing.easier.reset();
    EXPECT_EQ(wordsOf(nothing), "Leave it out today | Go on as it is");
}

TEST(PainWords, LeaveItToThePersonBeforeTheFirstExercise) {
    PainAnswer warmUp;
    warmUp.inExercise = false;
    warmUp.colour = PainColour::Amber;
    EXPECT_EQ(painWordsOf(warmUp, false, shippedCatalogue()).sentence.toStdString(),
              "Go on gently, and stop if it gets worse.");
    EXPECT_EQ(wordsOf(warmUp, false), "Go on as it is");
    warmUp.colour = PainColour::Red;
    warmUp.advice = PainAdvice::EndSession;
    EXPECT_EQ(wordsOf(warmUp, false), "End the session");
    EXPECT_EQ(painWordsOf(warmUp, false, shippedCatalogue()).sentence.toStdString(),
              "Stop here for today, and see how it is tomorrow.");
}

TEST(PainWords, ShowTheEasierExerciseWhereItIsOffered) {
    const PainWords red =
        painWordsOf(answer(PainColour::Red, PainAdvice::LeaveOut), true, shippedCatalogue());
    ASSERT_TRUE(red.easier);
    EXPECT_EQ(red.easier->exercise, "pelvic-tilt");
    EXPECT_TRUE(red.warns);
    const PainWords green =
        painWordsOf(answer(PainColour::Green, PainAdvice::GoOn), true, shippedCatalogue());
    EXPECT_FALSE(green.easier);
    EXPECT_FALSE(green.warns);
}

TEST(PainWords, SayPlainlyWhatToDo) {
    const auto sentence = [](PainColour colour, PainAdvice advice, bool ahead) {
        return painWordsOf(answer(colour, advice), ahead, shippedCatalogue())
            .sentence.toStdString();
    };
    EXPECT_EQ(sentence(PainColour::Green, PainAdvice::GoOn, true),
              "That is all right to train with. Stop if it gets worse.");
    EXPECT_EQ(sentence(PainColour::Red, PainAdvice::LeaveOut, true),
              "Leave this exercise out. The plan does so too, for a week.");
    EXPECT_EQ(sentence(PainColour::Amber, PainAdvice::Fewer, false),
              "Noted. The plan asks for less of it next time.");
    EXPECT_EQ(sentence(PainColour::Amber, PainAdvice::LeaveOut, true),
              "Leave this exercise out for today. The plan asks for less next time.");
    EXPECT_EQ(sentence(PainColour::Red, PainAdvice::LeaveOut, false),
              "Do no more of it today. The plan leaves it out for a week.");
    EXPECT_EQ(sentence(PainColour::Red, PainAdvice::EndSession, false),
              "Stop here for today. The plan leaves this exercise out for a week.");
}

} // namespace
} // namespace hipwise
