#include "core/coach/pain_answer.h"

#include "tests/core/coach/coach_fixture.h"

#include <algorithm>

namespace hipwise {
namespace {

class PainAnswerTest : public CoachTest {
  protected:
    void SetUp() override { startMaya(); }

    PainAnswer answer(const std::string& exercise, int pain) {
        return painAnswer(now(), first(), exercise, asked(exercise), pain, shippedCatalogue());
    }
    Amount asked(const std::string& exercise) {
        for (const Prescription& item : first().items)
            if (item.exercise == exercise)
                return item.amount;
        return {};
    }
    /// An exercise of the first session that has an easier one below it.
    const Prescription& steppedUp() {
        m_session = first();
        for (const Prescription& item : m_session.items)
            if (answer(item.exercise, 6).easier)
                return item;
        ADD_FAILURE() << "nothing in the session has an easier exercise";
        return m_session.items.front();
    }

    PlannedSession m_session;
};

struct AdviceRow {
    int pain;
    PainColour colour;
    PainAdvice advice;
};

TEST_F(PainAnswerTest, FollowsTheBandsOfThePainGate) {
    for (const AdviceRow& row : {AdviceRow{0, PainColour::Green, PainAdvice::GoOn},
                                 AdviceRow{2, PainColour::Green, PainAdvice::GoOn},
                                 AdviceRow{3, PainColour::Amber, PainAdvice::Fewer},
                                 AdviceRow{5, PainColour::Amber, PainAdvice::Fewer},
                                 AdviceRow{6, PainColour::Red, PainAdvice::LeaveOut},
                                 AdviceRow{7, PainColour::Red, PainAdvice::LeaveOut},
                                 AdviceRow{8, PainColour::Red, PainAdvice::EndSession},
                                 AdviceRow{10, PainColour::Red, PainAdvice::EndSession}}) {
        const PainAnswer said = answer("glute-bridge", row.pain);
        EXPECT_EQ(said.colour, row.colour) << row.pain;
        EXPECT_EQ(said.advice, row.advice) << row.pain;
    }
}

TEST_F(PainAnswerTest, KnowsPainOutsideAnyExercise) {
    EXPECT_TRUE(answer("glute-bridge", 4).inExercise);
    EXPECT_FALSE(answer("", 4).inExercise);
    EXPECT_EQ(answer("", 5).advice, PainAdvice::GoOn);
    EXPECT_EQ(answer("", 6).advice, PainAdvice::EndSession);
}

TEST_F(PainAnswerTest, IsJudgedAgainstThePainBeforeTheSession) {
    coach->record("", monday, {.painBefore = 0}, on(monday));
    EXPECT_EQ(answer("glute-bridge", 1).colour, PainColour::Green);
    EXPECT_EQ(answer("glute-bridge", 2).colour, PainColour::Amber);
    EXPECT_EQ(answer("glute-bridge", 3).colour, PainColour::Red);
}

TEST_F(PainAnswerTest, AsksForAFifthLess) {
    const PlannedSession session = first();
    const Prescription& item = session.items.front();
    const auto fewer = answer(item.exercise, 4).fewer;
    ASSERT_TRUE(fewer);
    EXPECT_LT(numberOf(*fewer), numberOf(item.amount));
    EXPECT_GE(numberOf(*fewer), numberOf(item.amount) * 3 / 4 - 1);
    EXPECT_EQ(fewer->index(), item.amount.index());
}

TEST_F(PainAnswerTest, AsksForTheEasierExerciseTheSecondTimeItHurts) {
    const std::string exercise = steppedUp().exercise;
    ASSERT_EQ(answer(exercise, 4).advice, PainAdvice::Fewer);
    ASSERT_EQ(note({exercise, {}, 4}), "");
    EXPECT_EQ(answer(exercise, 4).advice, PainAdvice::Easier);
}

TEST_F(PainAnswerTest, EndsTheSessionWhereASecondExerciseHurtsALot) {
    const PlannedSession session = first();
    ASSERT_EQ(note({session.items[0].exercise, {}, 6}), "");
    EXPECT_EQ(answer(session.items[0].exercise, 6).advice, PainAdvice::LeaveOut);
    EXPECT_EQ(answer(session.items[1].exercise, 6).advice, PainAdvice::EndSession);
}

TEST_F(PainAnswerTest, OffersAnEasierExerciseOfTheSameLadder) {
    const Prescription item = steppedUp();
    const Prescription easier = answer(item.exercise, 6).easier.value();
    const Exercise* exercise = shippedCatalogue().find(easier.exercise);
    EXPECT_EQ(easier.ladder, item.ladder);
    EXPECT_LT(easier.level, item.level);
    EXPECT_EQ(numberOf(easier.amount), exercise->lowest);
    EXPECT_EQ(easier.perSide, exercise->perSide);
    EXPECT_EQ(easier.position, exercise->position);
}

TEST_F(PainAnswerTest, OffersNothingThatHurtALotInTheLastSevenDays) {
    const Prescription item = steppedUp();
    const std::string easier = answer(item.exercise, 4).easier->exercise;
    Snapshot snapshot = now();
    SessionLog earlier;
    earlier.exercises.emplace_back().exercise = easier;
    earlier.exercises.front().pain = 6;
    snapshot.log = {earlier};
    for (const int ago : {1, 7, 8}) {
        snapshot.log.front().date = monday.plusDays(-ago);
        const auto said =
            painAnswer(snapshot, first(), item.exercise, item.amount, 4, shippedCatalogue()).easier;
        EXPECT_EQ(said && said->exercise == easier, ago > 7) << ago << " days ago";
    }
}

TEST_F(PainAnswerTest, PutsTheEasierExerciseIntoTheSessionForTheSetsThatAreLeft) {
    const Prescription item = steppedUp();
    const std::string easier = answer(item.exercise, 4).easier->exercise;
    for (const SetFact& fact : allSetsAsAsked(item))
        if (fact.set == 1) {
            ASSERT_EQ(tick(fact), "");
        }
    ASSERT_EQ(note({item.exercise, {}, 4, {}, PainPlace::Knee}), "");
    ASSERT_EQ(sentenceOf(coach->swapForEasier("", monday, item.exercise, on(monday))), "");
    openAgain();
    const auto items = first().items;
    const auto place = std::ranges::find(items, item.exercise, &Prescription::exercise);
    ASSERT_NE(place + 1, items.end());
    EXPECT_EQ((place + 1)->exercise, easier);
    EXPECT_EQ((place + 1)->sets, item.sets - 1);
    EXPECT_EQ(place->sets, item.sets);
    const auto log = now().log.at(0).exercises;
    const auto entry = std::ranges::find(log, item.exercise, &ExerciseLog::exercise);
    EXPECT_EQ(entry->skipped, SkipReason::Pain);
    EXPECT_EQ(entry->painPlace, PainPlace::Knee);
    EXPECT_EQ(tick(allSetsAsAsked(*(place + 1)).front()), "");
}

TEST_F(PainAnswerTest, NeverOffersMoreThanOneStepBelowNothing) {
    Prescription item = steppedUp();
    for (int steps = 0; steps < 10; ++steps) {
        if (sentenceOf(coach->swapForEasier("", monday, item.exercise, on(monday))) != "")
            break;
        const auto items = first().items;
        item = *(std::ranges::find(items, item.exercise, &Prescription::exercise) + 1);
    }
    EXPECT_EQ(sentenceOf(coach->swapForEasier("", monday, item.exercise, on(monday))),
              "Nothing on this ladder is easier; leave the exercise out for today.");
    EXPECT_EQ(sentenceOf(coach->swapForEasier("", monday, "handstand", on(monday))),
              "The session of 2026-11-23 has no exercise \"handstand\".");
}

TEST_F(PainAnswerTest, AnEasierExerciseThatWentWellDoesNotUndoTheRedPain) {
    const Prescription item = steppedUp();
    ASSERT_EQ(note({item.exercise, {}, 6}), "");
    ASSERT_EQ(sentenceOf(coach->swapForEasier("", monday, item.exercise, on(monday))), "");
    const PlannedSession session = first();
    SessionFacts rest;
    rest.restAsAsked = true;
    rest.closed = true;
    ASSERT_EQ(sentenceOf(coach->record("", monday, rest, on(monday))), "");
    int asked = 0;
    for (const Week& week : now(monday.plusDays(1)).programme.weeks)
        for (const PlannedSession& later : week.sessions)
            for (const Prescription& next : later.items)
                if (later.date > monday && next.ladder == item.ladder && asked++ == 0) {
                    EXPECT_NE(next.exercise, item.exercise);
                    EXPECT_LT(next.level, item.level);
                }
    EXPECT_GT(asked, 0);
}

} // namespace
} // namespace hipwise
