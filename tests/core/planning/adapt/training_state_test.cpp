#include "core/planning/adapt/training_state.h"

#include "core/planning/adapt/load_cut.h"

#include "tests/core/planning/adapt/exposures.h"
#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const Date day = *Date::parse("2026-12-07");

TrainingState withPaces(const std::vector<int>& paces) {
    TrainingState state;
    for (const int pace : paces) {
        state.sessions.push_back({});
        state.sessions.back().pace = pace;
    }
    return state;
}

TEST(PaceFactor, IsTheMedianOfSixTimedSessions) {
    EXPECT_EQ(paceFactor({}), 110);
    EXPECT_EQ(paceFactor(withPaces({100, 100, 100, 100, 100})), 110);
    EXPECT_EQ(paceFactor(withPaces({100, 100, 100, 100, 100, 100})), 100);
    EXPECT_EQ(paceFactor(withPaces({130, 96, 97, 98, 99, 140, 120})), 99);
    TrainingState state = withPaces({100, 100, 100, 100, 100});
    state.sessions.push_back({});
    EXPECT_EQ(paceFactor(state), 110) << "the sixth was not timed";
}

TEST(PaceFactor, StaysWithin90And140) {
    for (const auto& [pace, factor] : std::vector<std::pair<int, int>>{{20, 90},
                                                                       {89, 90},
                                                                       {90, 90},
                                                                       {91, 91},
                                                                       {139, 139},
                                                                       {140, 140},
                                                                       {141, 140},
                                                                       {900, 140}})
        EXPECT_EQ(paceFactor(withPaces(std::vector(6, pace))), factor) << pace;
}

PlannedSession issued() {
    PlannedSession session;
    session.date = day;
    session.warmUp = Seconds{100};
    Prescription bridge;
    bridge.exercise = "glute-bridge";
    bridge.ladder = Ladder::Bridge;
    bridge.sets = 1;
    bridge.amount = Reps{12};
    bridge.estimated = Seconds{300};
    Prescription raise = bridge;
    raise.exercise = "side-lying-leg-raise";
    raise.ladder = Ladder::SideLegRaise;
    raise.perSide = true;
    session.items = {bridge, raise};
    return session;
}

SessionLog doneAsAsked() {
    SessionLog log;
    log.date = day;
    log.plannedDate = day;
    log.duration = Seconds{770};
    ExerciseLog bridge{"glute-bridge", Effort::Good, 0, {}, {{1, {}, Reps{12}, Reps{12}}}};
    ExerciseLog raise{"side-lying-leg-raise", Effort::Good, 0, {}, {}};
    for (const Side side : {Side::Left, Side::Right})
        raise.sets.push_back({1, side, Reps{12}, Reps{12}});
    log.exercises = {bridge, raise};
    return log;
}

TEST(StateAfter, IsDoneWhereEverySetIsThere) {
    SessionLog log = doneAsAsked();
    EXPECT_EQ(stateAfter(issued(), log), SessionState::Done);
    log.exercises[1].sets.pop_back();
    EXPECT_EQ(stateAfter(issued(), log), SessionState::Partial) << "one side is missing";
    log.exercises.pop_back();
    EXPECT_EQ(stateAfter(issued(), log), SessionState::Partial);
    log.exercises[0].sets.clear();
    EXPECT_EQ(stateAfter(issued(), log), SessionState::Skipped);
    EXPECT_EQ(stateAfter(issued(), {}), SessionState::Skipped);
}

class Folded {
  public:
    explicit Folded(const SessionLog& log, bool planned = true) {
        TrainingState before;
        before.ladders[0] = standingOn("glute-bridge", 12);
        before.ladders[1] = standingOn("side-lying-leg-raise", 12);
        const PlannedSession session = issued();
        state = afterSession(before, log, planned ? &session : nullptr, m_person.eligibility(), {});
    }
    const LadderState& bridge() const { return *state.ladders[0]; }
    const LadderState& raise() const { return *state.ladders[1]; }
    const SessionNote& note() const { return state.sessions.back(); }

    TrainingState state;

  private:
    PlannedPerson m_person;
};

TEST(TrainingState, FoldsEachExerciseIntoItsLadder) {
    const Folded folded(doneAsAsked());
    EXPECT_EQ(folded.bridge().amount, 13);
    EXPECT_EQ(folded.raise().amount, 13);
    EXPECT_EQ(folded.note().date, day);
    EXPECT_EQ(folded.note().pain, PainColour::Green);
    EXPECT_FALSE(folded.note().hard);
}

TEST(TrainingState, TimesWholeSessionsOnly) {
    SessionLog log = doneAsAsked();
    EXPECT_EQ(Folded(log).note().pace, 110) << "770 s for 700 s of parts";
    EXPECT_FALSE(Folded(log, false).note().pace);
    log.exercises[1].sets.pop_back();
    EXPECT_FALSE(Folded(log).note().pace);
    log = doneAsAsked();
    log.duration.reset();
    EXPECT_FALSE(Folded(log).note().pace);
}

TEST(TrainingState, CallsASessionHardWhereHalfItsSetsWere) {
    SessionLog log = doneAsAsked();
    log.exercises[0].effort = Effort::Hard;
    EXPECT_FALSE(Folded(log).note().hard) << "one set of three";
    EXPECT_EQ(Folded(log).state.lastHard, 1u);
    log.exercises[1].sets.pop_back();
    EXPECT_TRUE(Folded(log).note().hard) << "one of two";
    EXPECT_FALSE(Folded(SessionLog{}).note().hard);
}

TEST(TrainingState, CountsNoGapFromASessionInWhichNothingWasDone) {
    SessionLog log = doneAsAsked();
    EXPECT_EQ(gapBefore(Folded(log).state, day.plusDays(9)), 9);
    for (ExerciseLog& exercise : log.exercises)
        exercise.sets.clear();
    EXPECT_EQ(gapBefore(Folded(log).state, day.plusDays(9)), std::nullopt);
}

TEST(TrainingState, HoldsBackEveryExerciseOnAPainfulMorning) {
    SessionLog log = doneAsAsked();
    log.painBefore = 1;
    log.painNextMorning = 4;
    const Folded folded(log);
    EXPECT_EQ(folded.note().pain, PainColour::Red);
    EXPECT_EQ(folded.bridge().percent, 80);
    EXPECT_EQ(folded.raise().percent, 80);
}

TEST(TrainingState, HoldsWhatWorksTheSameMusclesAsAnExerciseThatHurtALot) {
    for (const auto& [pain, held] : {std::pair(5, false), {6, true}}) {
        SessionLog log = doneAsAsked();
        log.exercises[1].pain = pain;
        TrainingState before;
        before.ladders[0] = standingOn("glute-bridge", 12);
        before.ladders[1] = standingOn("side-lying-leg-raise", 12);
        before.ladders[3] = standingOn("clamshell", 10);
        log.exercises.push_back({"clamshell", Effort::Good, 0, {}, {{1, {}, Reps{10}, Reps{10}}}});
        PlannedSession session = issued();
        Prescription clamshell = session.items[0];
        clamshell.exercise = "clamshell";
        clamshell.ladder = Ladder::Clamshell;
        clamshell.amount = Reps{10};
        session.items.push_back(clamshell);
        const auto after =
            afterSession(before, log, &session, PlannedPerson().eligibility(), {}).ladders;
        EXPECT_EQ(after[3]->amount, held ? 10 : 11) << pain;
        EXPECT_EQ(lastRule(*after[3]) == "pain.beside", held) << pain;
        EXPECT_EQ(after[0]->amount, 13) << "other muscles";
    }
}

TEST(TrainingState, LetsNoExtraBesideTheAskedExerciseMoveItsLadder) {
    for (const char* extra : {"pelvic-tilt", "single-leg-hip-thrust"}) {
        SessionLog log = doneAsAsked();
        log.exercises.push_back({extra, Effort::Easy, 0, {}, {{1, {}, Reps{8}, Reps{8}}}});
        EXPECT_EQ(Folded(log).bridge().exercise->id, "glute-bridge");
        EXPECT_EQ(Folded(log).bridge().amount, 13);
        log.exercises.erase(log.exercises.begin());
        EXPECT_EQ(Folded(log).bridge().exercise->id, extra) << "done in its place";
    }
}

TEST(TrainingState, SurvivesALogOfNothingKnown) {
    SessionLog log;
    log.date = day;
    log.exercises = {{"no-such-exercise", {}, {}, {}, {}},
                     {"glute-bridge", {}, {}, {}, {}},
                     {"march-in-place", {}, {}, {}, {}},
                     {"clamshell", {}, {}, {}, {}}};
    const Folded folded(log, false);
    EXPECT_EQ(folded.bridge().amount, 12);
    EXPECT_FALSE(folded.state.ladders[static_cast<std::size_t>(Ladder::Clamshell)]);
}

} // namespace
} // namespace hipwise
