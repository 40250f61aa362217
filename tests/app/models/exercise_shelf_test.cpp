#include "app/models/exercise_shelf.h"

#include "core/catalogue/catalogue_reader.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

/// A programme of two Mondays that asks for a bridge each time.
Snapshot bridges(Date today) {
    Snapshot snapshot;
    snapshot.programme.start = day(11, 23);
    snapshot.programme.today = today;
    const char* asked[] = {"glute-bridge", "marching-bridge"};
    for (int number = 1; number <= 2; ++number) {
        Prescription item;
        item.exercise = asked[number - 1];
        item.level = shippedCatalogue().find(item.exercise)->level;
        PlannedSession session;
        session.date = day(11, 23).plusDays(7 * (number - 1));
        session.items = {item};
        Week week;
        week.number = number;
        week.sessions = {session};
        snapshot.programme.weeks.push_back(week);
    }
    return snapshot;
}

const ShelfExercise& tile(const std::vector<Shelf>& shelves, const std::string& exercise) {
    for (const Shelf& shelf : shelves)
        for (const ShelfExercise& each : shelf.exercises)
            if (each.drawing.exercise == exercise)
                return each;
    throw std::out_of_range(exercise);
}

TEST(LadderPlaces, AreTheNextSessionOrElseTheLast) {
    const auto exerciseOn = [](Date today) {
        return placeOn(bridges(today).programme, Ladder::Bridge).item->exercise;
    };
    EXPECT_EQ(exerciseOn(day(11, 22)), "glute-bridge");
    EXPECT_EQ(exerciseOn(day(11, 23)), "glute-bridge");
    EXPECT_EQ(exerciseOn(day(11, 24)), "marching-bridge");
    EXPECT_EQ(exerciseOn(day(12, 24)), "marching-bridge");
    EXPECT_EQ(placeOn(bridges(day(11, 23)).programme, Ladder::Hinge).item, nullptr);
}

TEST(ExerciseShelves, HoldEveryExerciseOnce) {
    std::size_t count = 0;
    for (const Shelf& shelf : exerciseShelves(bridges(day(11, 23)), shippedCatalogue()))
        count += shelf.exercises.size();
    EXPECT_EQ(count, shippedCatalogue().exercises().size());
}

TEST(ExerciseShelves, SayWhereThePersonIsAndWhatIsEasierAndHarder) {
    Snapshot snapshot = bridges(day(11, 24));
    snapshot.profile.equipment = {.miniBands = 1, .chair = true, .step = {}, .wall = true};
    snapshot.profile.limits = {Limit::KneePainFront};
    const auto shelves = exerciseShelves(snapshot, shippedCatalogue());
    EXPECT_EQ(shelves[0].line, QStringLiteral("Step 4 of 8"));
    EXPECT_EQ(tile(shelves, "glute-bridge").rung, Rung::Before);
    EXPECT_EQ(tile(shelves, "marching-bridge").rung, Rung::Here);
    EXPECT_EQ(tile(shelves, "marching-bridge").note, QStringLiteral("You are here"));
    EXPECT_EQ(tile(shelves, "single-leg-bridge").rung, Rung::LeftOut);
    EXPECT_EQ(tile(shelves, "single-leg-bridge").note, QStringLiteral("Left out for now"));
    EXPECT_EQ(tile(shelves, "hip-thrust").rung, Rung::Ahead);
    EXPECT_EQ(tile(shelves, "step-up").note, QStringLiteral("Needs a step"));
    EXPECT_EQ(shelves[1].line, QStringLiteral("Not in your plan now"));
}

TEST(ExerciseShelves, AreFoundByTheNameOfAnExerciseOrOfItsLadder) {
    const auto shelves = exerciseShelves(bridges(day(11, 23)), shippedCatalogue());
    EXPECT_EQ(shelvesWith(shelves, {}), shelves);
    const auto planks = shelvesWith(shelves, QStringLiteral(" PLANK "));
    ASSERT_EQ(planks.size(), 3u);
    EXPECT_EQ(planks[0].title, QStringLiteral("Side leg raises"));
    EXPECT_EQ(planks[0].exercises.size(), 1u);
    const auto balance = shelvesWith(shelves, QStringLiteral("balance"));
    ASSERT_EQ(balance.size(), 1u);
    EXPECT_EQ(balance[0].exercises.size(), 4u);
    EXPECT_TRUE(shelvesWith(shelves, QStringLiteral("swimming")).empty());
}

} // namespace
} // namespace hipwise
