#include "tests/core/coach/coach_fixture.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace hipwise {
namespace {

using testing::HasSubstr;

class OwnExerciseKeeping : public CoachTest {
  protected:
    OwnExerciseKeeping() { startMaya(); }

    static OwnExercise hipLift() {
        OwnExercise own;
        own.name = "Hip lift on the sofa";
        own.steps = {"Lie down.", "Lift your hips."};
        own.lowest = 6;
        own.highest = 9;
        own.insteadOf = "glute-bridge";
        return own;
    }
    std::string keep(const OwnExercise& own, Date day = monday) {
        return sentenceOf(coach->keepOwnExercise("", own, on(day)));
    }
    /// How often an exercise is asked for from that day on.
    long asked(const std::string& exercise, Date from = monday) {
        long count = 0;
        for (const Week& week : now(from).programme.weeks)
            for (const PlannedSession& session : week.sessions)
                if (session.date >= from)
                    count += std::ranges::count(session.items, exercise, &Prescription::exercise);
        return count;
    }
};

TEST_F(OwnExerciseKeeping, PutsTheExerciseIntoThePlanInPlaceOfAnother) {
    ASSERT_GT(asked("glute-bridge"), 0);
    ASSERT_EQ(keep(hipLift()), "");
    EXPECT_EQ(asked("glute-bridge"), 0);
    EXPECT_GT(asked("own-1"), 0);
    const Snapshot snapshot = now();
    ASSERT_EQ(snapshot.own.size(), 1u);
    EXPECT_EQ(snapshot.own[0].id, "own-1");
    for (const Week& week : snapshot.programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (item.exercise == "own-1") {
                    EXPECT_GE(numberOf(item.amount), 1);
                    EXPECT_LE(numberOf(item.amount), 9);
                }
    openAgain();
    EXPECT_EQ(now().own, snapshot.own);
}

TEST_F(OwnExerciseKeeping, IsTickedProgressesAndStepsUpAsTheOthersDo) {
    ASSERT_EQ(keep(hipLift()), "");
    ASSERT_EQ(sentenceOf(coach->record("", monday, {.restAsAsked = true}, on(monday))), "");
    const Date next = now(monday.plusDays(1)).programme.weeks.front().sessions[1].date;
    const Snapshot later = now(next);
    bool risen = false;
    for (const Week& week : later.programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                risen = risen || (item.exercise == "own-1" && item.amount == Amount{Reps{7}});
    EXPECT_TRUE(risen);
    EXPECT_GT(asked("marching-bridge"), 0) << "the next rung comes as it would have";
}

TEST_F(OwnExerciseKeeping, TakesOverFromTheOneThatIsBeingTrained) {
    ASSERT_EQ(sentenceOf(coach->record("", monday, {.restAsAsked = true}, on(monday))), "");
    ASSERT_EQ(keep(hipLift(), monday.plusDays(1)), "");
    const Snapshot after = now(monday.plusDays(1));
    EXPECT_EQ(asked("glute-bridge", monday.plusDays(1)), 0);
    EXPECT_GT(asked("own-1", monday.plusDays(1)), 0);
    for (const PlannedSession& session : after.programme.weeks.front().sessions)
        for (const Prescription& item : session.items)
            if (item.exercise == "own-1") {
                EXPECT_EQ(item.sets, 2) << "as many as before";
                EXPECT_EQ(numberOf(item.amount), 6) << "from the bottom of its own range";
            }
    const auto& first = after.programme.weeks.front().sessions.front();
    EXPECT_NE(std::ranges::find(first.items, "glute-bridge", &Prescription::exercise),
              first.items.end())
        << "what was done stays as it was asked";
}

TEST_F(OwnExerciseKeeping, GivesTheRungBackWhenItIsRemovedAndTakesItAgain) {
    ASSERT_EQ(keep(hipLift()), "");
    ASSERT_EQ(sentenceOf(coach->removeOwnExercise("", "own-1", on(monday, 1))), "");
    EXPECT_EQ(asked("own-1"), 0);
    EXPECT_GT(asked("glute-bridge"), 0);
    ASSERT_EQ(now().own.size(), 1u);
    EXPECT_TRUE(now().own[0].removed);
    OwnExercise again = now().own[0];
    again.removed = false;
    ASSERT_EQ(keep(again), "");
    EXPECT_GT(asked("own-1"), 0);
    EXPECT_EQ(now().own.size(), 1u);
}

TEST_F(OwnExerciseKeeping, ChangesOneUnderTheSameId) {
    ASSERT_EQ(keep(hipLift()), "");
    OwnExercise changed = now().own[0];
    changed.name = "Sofa bridge";
    changed.insteadOf.clear();
    ASSERT_EQ(keep(changed), "");
    EXPECT_EQ(now().own, std::vector{changed});
    EXPECT_EQ(asked("own-1"), 0) << "only looked up from now on";
}

TEST_F(OwnExerciseKeeping, RefusesWhatIsWrongAndKeepsNothingOfIt) {
    OwnExercise nameless = hipLift();
    nameless.name.clear();
    EXPECT_THAT(keep(nameless), HasSubstr("no name"));
    OwnExercise unknown = hipLift();
    unknown.id = "own-7";
    EXPECT_THAT(keep(unknown), HasSubstr("own-7"));
    EXPECT_THAT(sentenceOf(coach->removeOwnExercise("", "own-7", on(monday))), HasSubstr("own-7"));
    EXPECT_TRUE(now().own.empty());
    ASSERT_EQ(keep(hipLift()), "");
    EXPECT_THAT(keep(hipLift()), HasSubstr("already"));
    EXPECT_EQ(now().own.size(), 1u);
}

TEST_F(OwnExerciseKeeping, IsOfOnePersonOnly) {
    Profile tom;
    tom.name = "Tom";
    ASSERT_EQ(sentenceOf(coach->startProgramme(tom, {}, monday, on(monday))), "");
    ASSERT_EQ(sentenceOf(coach->keepOwnExercise("Tom", hipLift(), on(monday))), "");
    EXPECT_TRUE(coach->snapshot("Maya", monday)->own.empty());
    EXPECT_GT(asked("glute-bridge"), 0);
    EXPECT_EQ(coach->snapshot("Tom", monday)->own.size(), 1u);
}

TEST_F(OwnExerciseKeeping, MayBeRecordedInWholeSessions) {
    ASSERT_EQ(keep(hipLift()), "");
    SessionLog session;
    session.date = monday.plusDays(-1);
    session.exercises = {{"own-1", Effort::Good, 0, {}, {{1, {}, Reps{6}, Reps{6}}}}};
    EXPECT_EQ(sentenceOf(coach->recordLog("", {session}, on(monday))), "");
    session.exercises[0].exercise = "own-2";
    EXPECT_THAT(sentenceOf(coach->recordLog("", {session}, on(monday))), HasSubstr("own-2"));
}

} // namespace
} // namespace hipwise
