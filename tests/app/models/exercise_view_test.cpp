#include "app/models/exercise_view.h"

#include "core/catalogue/catalogue_reader.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

Snapshot onGluteBridge() {
    Prescription item;
    item.exercise = "glute-bridge";
    item.level = 2;
    item.sets = 2;
    item.amount = Reps{10};
    PlannedSession session;
    session.date = day(11, 25);
    session.items = {item};
    Week week;
    week.sessions = {session};
    Snapshot snapshot;
    snapshot.programme = {day(11, 23), day(11, 23), {}, {week}};
    return snapshot;
}

ExerciseView viewOf(const char* exercise, const Snapshot& snapshot) {
    return exerciseView(*shippedCatalogue().find(exercise), snapshot, shippedCatalogue());
}

std::string placeOf(const char* exercise, const Snapshot& snapshot) {
    return viewOf(exercise, snapshot).place.toStdString();
}

TEST(ExerciseViews, SayHowTheExerciseStandsToThePlan) {
    Snapshot snapshot = onGluteBridge();
    EXPECT_EQ(placeOf("glute-bridge", snapshot),
              "You are here. Next: 2 × 10 on Wednesday 25 November.");
    EXPECT_EQ(placeOf("marching-bridge", snapshot),
              "Ahead of you: the plan gets here step by step.");
    EXPECT_EQ(placeOf("pelvic-tilt", snapshot), "Not in your plan now.");
    EXPECT_EQ(placeOf("hip-thrust", snapshot), "Not in your plan. Needs a chair.");
    EXPECT_EQ(placeOf("march-in-place", snapshot), "Part of the warm-up.");
    snapshot.programme.today = day(11, 26);
    EXPECT_EQ(placeOf("glute-bridge", snapshot),
              "You are here. Last: 2 × 10 on Wednesday 25 November.");
    snapshot.profile.limits = {Limit::CannotGetToFloor};
    EXPECT_EQ(placeOf("marching-bridge", snapshot),
              "Not in your plan. Left out: getting down to the floor and up again is not "
              "possible.");
}

TEST(ExerciseViews, HaveTheNextRungsInBothDirections) {
    const ExerciseView view = viewOf("glute-bridge", onGluteBridge());
    ASSERT_EQ(view.easier.size(), 2u);
    EXPECT_EQ(view.easier[0].name, QStringLiteral("Pelvic tilt"));
    ASSERT_EQ(view.harder.size(), 1u);
    EXPECT_EQ(view.harder[0].note, QStringLiteral("Needs a mini-band"));
    EXPECT_EQ(view.line, QStringLiteral("Bridges · step 2 of 8"));
    EXPECT_TRUE(viewOf("single-leg-hip-thrust", onGluteBridge()).harder.empty());
}

TEST(ExerciseViews, AreCompleteForEveryExerciseOfTheCatalogue) {
    const Snapshot snapshot = onGluteBridge();
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        SCOPED_TRACE(exercise.id);
        const ExerciseView view = exerciseView(exercise, snapshot, shippedCatalogue());
        EXPECT_GE(view.steps.size(), 3);
        for (const QString& text :
             {view.name, view.line, view.place, view.purpose, view.feel, view.fault, view.dose,
              view.position, view.equipment, view.muscles})
            EXPECT_FALSE(text.isEmpty());
        EXPECT_EQ(view.facts.size(), exercise.facts.size());
        EXPECT_EQ(view.limits.size(), static_cast<qsizetype>(exercise.excludedBy.size()));
    }
}

} // namespace
} // namespace hipwise
