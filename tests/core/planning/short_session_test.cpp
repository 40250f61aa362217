#include "core/planning/short_session.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/planning/plan.h"
#include "tests/core/planning/generated_people.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

Prescription item(const std::string& exercise, Ladder ladder, int sets = 2) {
    Prescription made;
    made.exercise = exercise;
    made.ladder = ladder;
    made.sets = sets;
    made.amount = Reps{10};
    made.secondsPerRep = Deciseconds{40};
    made.rest = Seconds{40};
    // 25 s to get into place, two sets of 40 s, one rest.
    made.estimated = Seconds{25 + sets * 40 + (sets - 1) * 40};
    return made;
}

/// Five exercises of 145 s with a warm-up of 120 s, and a tenth for logging.
PlannedSession session() {
    PlannedSession made;
    made.warmUp = Seconds{120};
    made.items = {item("bridge", Ladder::Bridge), item("raise", Ladder::SideLegRaise),
                  item("lunge", Ladder::Lunge), item("clamshell", Ladder::Clamshell),
                  item("balance", Ladder::Balance)};
    made.estimated = Seconds{(120 + 5 * 145) * 11 / 10};
    return made;
}

SessionLog did(const std::string& exercise) {
    SessionLog log;
    log.exercises = {{exercise, {}, {}, {}, {{1, {}, Reps{10}, Reps{10}}}}};
    return log;
}

using Names = std::vector<std::string>;

TEST(ShortSession, KeepsWhatFitsAndWhatMattersMost) {
    EXPECT_EQ(shortSession(session(), 6, {}).exercises, Names{"bridge"});
    EXPECT_EQ(shortSession(session(), 7, {}).exercises, (Names{"bridge", "raise"}));
    EXPECT_EQ(shortSession(session(), 9, {}).exercises, (Names{"bridge", "raise", "clamshell"}));
    EXPECT_EQ(shortSession(session(), 12, {}).exercises,
              (Names{"bridge", "raise", "lunge", "clamshell"}));
    EXPECT_EQ(shortSession(session(), 20, {}).exercises.size(), 5u);
}

TEST(ShortSession, TakesClamshellAndSideLegRaiseInTurn) {
    EXPECT_EQ(shortSession(session(), 7, {did("raise")}).exercises, (Names{"bridge", "clamshell"}));
    EXPECT_EQ(shortSession(session(), 7, {did("raise"), did("clamshell")}).exercises,
              (Names{"bridge", "raise"}));
}

TEST(ShortSession, LeavesOneExerciseEvenWhereNoneFits) {
    PlannedSession longer = session();
    for (Prescription& each : longer.items)
        each.sets = 9;
    EXPECT_EQ(shortSession(longer, 6, {}).exercises, Names{"bridge"});
}

TEST(ShortSession, KeepsItsMinutesForEverybodyWhereMoreThanOneExerciseIsLeft) {
    GeneratedPeople generated(21);
    for (int i = 0; i < 40; ++i) {
        PlanRequest request = generated.request(Mode::Standalone);
        request.weeks = 3;
        const auto outcome = plan(request, shippedCatalogue());
        const auto* programme = std::get_if<Programme>(&outcome);
        for (const Week& week : programme ? programme->weeks : std::vector<Week>{})
            for (const PlannedSession& planned : week.sessions)
                for (const int minutes : {6, 8, 10, 14}) {
                    const ShortSession left = shortSession(planned, minutes, {});
                    EXPECT_TRUE(left.exercises.size() == 1 ||
                                left.estimated <= Seconds{60 * minutes});
                    EXPECT_EQ(left.exercises.front(), planned.items.front().exercise);
                }
    }
}

} // namespace
} // namespace hipwise
