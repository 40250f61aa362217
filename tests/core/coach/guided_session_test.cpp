#include "core/coach/guided_session.h"

#include "core/coach/session_state.h"
#include "core/coach/shorter_sessions.h"
#include "tests/core/coach/coach_fixture.h"

#include <algorithm>

namespace hipwise {
namespace {

using namespace std::chrono_literals;

class GuidedSessionTest : public CoachTest {
  protected:
    void SetUp() override {
        startMaya();
        begin();
    }

    void begin() { guided.emplace(now(), first(), false, time, Guide::Halt::None); }
    /// Presses the one key and hands on what it says.
    void press() {
        time += 1s;
        hand(guided->note(guided->guide().next(time)));
    }
    void hand(const SessionFacts& facts) {
        if (facts == SessionFacts{})
            return;
        ASSERT_EQ(sentenceOf(coach->record("", monday, facts, on(monday))), "");
    }
    void pressUntilSets(int sets) {
        for (int presses = 0; presses < 200 && setsStored() < sets; ++presses)
            press();
    }
    int setsStored() {
        int sets = 0;
        const auto all = now().log;
        for (const SessionLog& log : all)
            for (const ExerciseLog& entry : log.exercises)
                sets += static_cast<int>(entry.sets.size());
        return sets;
    }
    /// Lets a whole set run on by itself.
    void runOn() {
        const int before = setsStored();
        for (int tenths = 0; tenths < 6000 && setsStored() == before; ++tenths) {
            time += 5s;
            hand(guided->note(guided->guide().tick(time)));
        }
        // A press right after it would mean it.
        time += 2s;
        guided->guide().tick(time);
    }

    Milliseconds time = 1h;
    std::optional<GuidedSession> guided;
};

TEST_F(GuidedSessionTest, StoresEverySetTheMomentItEnds) {
    const int asked = setsAsked(first());
    for (int sets = 1; sets <= asked; ++sets) {
        pressUntilSets(sets);
        ASSERT_EQ(setsStored(), sets);
    }
    EXPECT_EQ(guided->guide().part(), Guide::Part::Over);
    EXPECT_EQ(now().programme.weeks.front().sessions.front().state, SessionState::Done);
}

TEST_F(GuidedSessionTest, GoesOnWithTheSameSetAfterItWasBrokenOff) {
    pressUntilSets(3);
    const Stretch expected = *guided->guide().current();
    openAgain();
    begin();
    EXPECT_EQ(guided->guide().current()->exercise, expected.exercise);
    EXPECT_EQ(guided->guide().current()->set, expected.set);
    EXPECT_EQ(guided->guide().current()->side, expected.side);
    EXPECT_EQ(guided->guide().current()->lead, LeadIn::ChangeOver);
}

TEST_F(GuidedSessionTest, TakesTheSetBackThatItGoesBackTo) {
    pressUntilSets(2);
    hand(guided->note(guided->guide().back(time)));
    EXPECT_EQ(setsStored(), 1);
    pressUntilSets(2);
    EXPECT_EQ(setsStored(), 2);
}

TEST_F(GuidedSessionTest, CorrectsTheLastSet) {
    EXPECT_EQ(guided->correctLast(-1), SessionFacts{}) << "before the first set";
    pressUntilSets(1);
    const int asked = numberOf(first().items.front().amount);
    hand(guided->correctLast(-1));
    hand(guided->correctLast(-1));
    EXPECT_EQ(numberOf(now().log.front().exercises.front().sets.front().done), asked - 2);
    EXPECT_EQ(numberOf(*guided->lastDone()->done), asked - 2);
    hand(guided->correctLast(1));
    EXPECT_EQ(numberOf(now().log.front().exercises.front().sets.front().done), asked - 1);
    EXPECT_EQ(setsStored(), 1);
}

TEST_F(GuidedSessionTest, CorrectsALongHoldBySeconds) {
    PlannedSession session = first();
    session.items.resize(1);
    session.items[0].amount = Seconds{240};
    guided.emplace(now(), session, false, time, Guide::Halt::None);
    while (guided->guide().part() != Guide::Part::Over) {
        time += 5s;
        guided->note(guided->guide().tick(time));
    }
    guided->correctLast(1);
    EXPECT_EQ(numberOf(*guided->lastDone()->done), 241);
}

TEST_F(GuidedSessionTest, ConfirmsWhatRanOnByItself) {
    runOn();
    runOn();
    pressUntilSets(3);
    EXPECT_EQ(guided->unconfirmed(), 2);
    hand(guided->settle(true));
    EXPECT_EQ(guided->unconfirmed(), 0);
    EXPECT_EQ(setsStored(), 3);
    const auto log = now().log;
    for (const ExerciseLog& entry : log.front().exercises)
        for (const SetLog& set : entry.sets)
            EXPECT_TRUE(set.confirmed);
}

TEST_F(GuidedSessionTest, TakesBackWhatRanOnAndWasNotDone) {
    runOn();
    pressUntilSets(2);
    hand(guided->settle(false));
    EXPECT_EQ(setsStored(), 1);
    EXPECT_EQ(guided->unconfirmed(), 0);
}

TEST_F(GuidedSessionTest, StillKnowsAfterwardsWhatNobodyConfirmed) {
    runOn();
    openAgain();
    begin();
    EXPECT_EQ(guided->unconfirmed(), 1);
}

TEST_F(GuidedSessionTest, KnowsWhichExerciseHurts) {
    EXPECT_EQ(guided->exerciseNow(), std::nullopt) << "during the warm-up";
    press();
    const std::string firstId = first().items[0].exercise;
    EXPECT_EQ(guided->exerciseNow(), firstId) << "before it";
    pressUntilSets(setsAsked(first().items[0]));
    ASSERT_EQ(guided->guide().current()->exercise, first().items[1].exercise);
    EXPECT_EQ(guided->exerciseNow(), firstId) << "it was just done";
    EXPECT_FALSE(guided->hasSetsAhead(firstId));
    press();
    press();
    EXPECT_EQ(guided->exerciseNow(), first().items[1].exercise);
    EXPECT_TRUE(guided->hasSetsAhead(first().items[1].exercise));
}

TEST_F(GuidedSessionTest, AsksForFewerInTheSetsThatAreLeft) {
    pressUntilSets(1);
    const Prescription item = first().items[0];
    const auto number = numberOf(item.amount) - 2;
    const Amount fewer =
        std::holds_alternative<Reps>(item.amount) ? Amount{Reps{number}} : Amount{Seconds{number}};
    guided->askFor(item.exercise, fewer);
    EXPECT_EQ(guided->guide().current()->target, fewer);
    for (const Stretch& stretch : guided->guide().ahead())
        if (stretch.exercise == item.exercise) {
            EXPECT_EQ(stretch.target, fewer);
        }
    EXPECT_NE(guided->guide().current()->kind, StretchKind::WarmUp) << "it was done already";
}

TEST_F(GuidedSessionTest, LeavesOutWhatThereIsNoTimeFor) {
    pressUntilSets(1);
    const PlannedSession session = first();
    const auto left = guided->left();
    const auto shorter = shorterSessions(now(), left, true);
    ASSERT_FALSE(shorter.empty());
    EXPECT_EQ(shorter.front().exercises.front(), session.items.front().exercise);
    hand(guided->leaveOut({session.items.back().exercise}, SkipReason::NoTime));
    EXPECT_FALSE(guided->hasSetsAhead(session.items.back().exercise));
    const auto log = now().log.front().exercises;
    const auto entry =
        std::ranges::find(log, session.items.back().exercise, &ExerciseLog::exercise);
    ASSERT_NE(entry, log.end());
    EXPECT_EQ(entry->skipped, SkipReason::NoTime);
}

TEST_F(GuidedSessionTest, GoesOnWithTheEasierExerciseAfterASwap) {
    pressUntilSets(1);
    PlannedSession session = first();
    for (const Prescription& item : session.items)
        if (sentenceOf(coach->swapForEasier("", monday, item.exercise, on(monday))).empty())
            break;
    const PlannedSession swapped = first();
    ASSERT_EQ(swapped.items.size(), session.items.size() + 1);
    guided->follow(now());
    for (const Prescription& item : swapped.items)
        if (std::ranges::find(session.items, item.exercise, &Prescription::exercise) ==
            session.items.end()) {
            EXPECT_TRUE(guided->hasSetsAhead(item.exercise));
        }
    for (const ExerciseLog& entry : guided->told())
        if (entry.skipped) {
            EXPECT_FALSE(guided->hasSetsAhead(entry.exercise));
        }
}

TEST_F(GuidedSessionTest, LeavesTheWholeSessionOrNothing) {
    const PlannedSession session = first();
    EXPECT_EQ(guided->left().items, session.items);
    EXPECT_EQ(guided->left().estimated, session.estimated);
    pressUntilSets(setsAsked(session));
    EXPECT_TRUE(guided->left().items.empty());
    EXPECT_EQ(guided->left().estimated, Seconds{0});
}

TEST_F(GuidedSessionTest, LeavesNoWarmUpThatWasPassed) {
    ASSERT_GT(guided->left().warmUp, Seconds{0});
    press();
    EXPECT_EQ(guided->left().warmUp, Seconds{0});
    EXPECT_EQ(guided->left().items, first().items);
}

TEST_F(GuidedSessionTest, KnowsWhichExerciseHurtsAlsoWhereItStandsStill) {
    pressUntilSets(setsAsked(first().items[0]));
    const std::string second = first().items[1].exercise;
    while (guided->guide().part() != Guide::Part::Work)
        press();
    guided->guide().stop(time);
    EXPECT_EQ(guided->exerciseNow(), second);
}

TEST_F(GuidedSessionTest, KeepsTheWorstPainOfAnExercise) {
    const std::string exercise = first().items[0].exercise;
    hand(guided->tellPain(exercise, 7, PainPlace::Hip));
    hand(guided->tellPain(exercise, 2, PainPlace::Knee));
    const ExerciseLog told = now().log.front().exercises.front();
    EXPECT_EQ(told.pain, 7);
    EXPECT_EQ(told.painPlace, PainPlace::Hip);
    hand(guided->tellPain(exercise, 8, PainPlace::LowBack));
    EXPECT_EQ(now().log.front().exercises.front().pain, 8);
    EXPECT_EQ(now().log.front().exercises.front().painPlace, PainPlace::LowBack);
}

TEST_F(GuidedSessionTest, TakesOverWhatWasToldElsewhere) {
    pressUntilSets(1);
    const Prescription item = first().items[0];
    ASSERT_EQ(sentenceOf(coach->record("", monday, {.sets = allSetsAsAsked(item)}, on(monday))),
              "");
    guided->follow(now());
    EXPECT_FALSE(guided->hasSetsAhead(item.exercise));
    EXPECT_EQ(guided->guide().current()->exercise, first().items[1].exercise);
}

TEST_F(GuidedSessionTest, StaysWhereItIsWhereNothingElseWasTold) {
    pressUntilSets(3);
    press();
    guided->guide().addRest(Seconds{20});
    const auto ahead = guided->guide().ahead();
    const Milliseconds left = guided->guide().left();
    guided->follow(now());
    EXPECT_EQ(guided->guide().ahead(), ahead);
    EXPECT_EQ(guided->guide().left(), left);
}

TEST_F(GuidedSessionTest, OffersAgainWhatRanOnAndWasNotDone) {
    pressUntilSets(setsAsked(first()) - 1);
    runOn();
    ASSERT_EQ(guided->guide().part(), Guide::Part::Over);
    EXPECT_FALSE(guided->hasMore());
    hand(guided->settle(false));
    guided->follow(now());
    EXPECT_EQ(guided->guide().part(), Guide::Part::Over) << "not by itself";
    EXPECT_TRUE(guided->hasMore());
    guided->takeUpAgain();
    EXPECT_EQ(guided->guide().ahead().size(), 1U);
}

TEST_F(GuidedSessionTest, AsksForLessAlsoAfterItWasBrokenOff) {
    const Prescription item = first().items[0];
    pressUntilSets(1);
    hand(guided->tellPain(item.exercise, 4, {}));
    openAgain();
    begin();
    EXPECT_LT(numberOf(guided->guide().ahead().at(0).target), numberOf(item.amount));
    EXPECT_EQ(guided->guide().ahead().at(0).target, guided->targetOf(item.exercise));
    EXPECT_EQ(guided->targetOf(first().items[1].exercise), first().items[1].amount);
}

} // namespace
} // namespace hipwise
