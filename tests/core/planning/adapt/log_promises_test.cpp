#include "tests/core/planning/adapt/log_promises.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/planning/adapt/made_up_person.h"
#include "tests/core/planning/adapt/followed_ladders.h"
#include "tests/core/planning/adapt/followed_people.h"
#include "tests/core/planning/adapt/true_reasons.h"
#include "tests/core/planning/generated_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::IsEmpty;

Programme planned(const PlanRequest& request) {
    return std::get<Programme>(plan(request, shippedCatalogue()));
}

TEST(LogPromises, TheFinishedLogGivesTheSimulatedProgramme) {
    forPeople({.people = 900, .seed = 1}, anyKind,
              [](const PlanRequest& request, const Simulation& simulation) {
                  Programme again = planned(afterwards(request, simulation.log));
                  again.today = simulation.programme.today;
                  EXPECT_EQ(writeProgramme(again), writeProgramme(simulation.programme));
              });
}

TEST(LogPromises, EditingASetAndEditingItBackGivesTheSamePlan) {
    forPeople({.people = 120, .seed = 2}, anyKind,
              [](const PlanRequest& request, const Simulation& simulation) {
                  PlanRequest edited = afterwards(request, simulation.log);
                  const Programme before = planned(edited);
                  for (SessionLog& session : edited.log)
                      for (ExerciseLog& exercise : session.exercises)
                          for (SetLog& set : exercise.sets)
                              set.done = Reps{0};
                  EXPECT_TRUE(std::holds_alternative<Programme>(plan(edited, shippedCatalogue())));
                  edited.log = simulation.log;
                  EXPECT_EQ(planned(edited), before);
              });
}

TEST(LogPromises, PerfectLogsNeverFall) {
    const auto perfect = exactly([](ExerciseLog&) {});
    forPeople(
        {.people = 300, .seed = 3}, [&](int) { return perfect; },
        [](const PlanRequest&, const Simulation& simulation) {
            followLadders(simulation.programme, [](const Week&, const PlannedSession& session,
                                                   const Prescription& before,
                                                   const Prescription& now) {
                EXPECT_GE(now.level, before.level) << session.date.iso() << ' ' << now.exercise;
            });
        });
}

TEST(LogPromises, AfterRedPainTheNextLoadOfTheLadderIsStrictlyLower) {
    const auto red = exactly([](ExerciseLog& exercise) { exercise.pain = 7; });
    const auto check = [](const PlanRequest&, const Simulation& simulation) {
        EXPECT_THAT(notLowerAfterRed(simulation.programme, simulation.log, shippedCatalogue()),
                    IsEmpty());
    };
    forPeople(
        {.people = 300, .seed = 4}, [&](int) { return red; }, check);
    const auto painful = [](int i) {
        return madeUpPerson(PersonKind::Painful, static_cast<std::uint32_t>(i));
    };
    forPeople({.people = 600, .seed = 9, .weeks = 8}, painful, check);
}

TEST(LogPromises, NothingRisesWhereEverythingHurts) {
    for (const int pain : {3, 7}) {
        const auto hurts = exactly([=](ExerciseLog& exercise) { exercise.pain = pain; });
        forPeople(
            {.people = 150, .seed = 10, .weeks = 8}, [&](int) { return hurts; },
            [](const PlanRequest&, const Simulation& simulation) {
                followLadders(simulation.programme, [](const Week&, const PlannedSession& session,
                                                       const Prescription& before,
                                                       const Prescription& now) {
                    EXPECT_LE(now.level, before.level) << session.date.iso() << ' ' << now.exercise;
                    EXPECT_LE(now.band, before.band);
                });
            });
    }
}

TEST(LogPromises, NoLevelRisesInALighterWeekNorTwiceInAnyWeek) {
    const auto check = [](const PlanRequest&, const Simulation& simulation) {
        EXPECT_THAT(risesOutOfTurn(simulation.programme), IsEmpty());
    };
    forPeople({.people = 500, .seed = 14, .weeks = 13}, anyKind, check);
    forPeople({.people = 500, .seed = 5}, anyKind, check);
}

TEST(LogPromises, AfterMoreThanTwoWeeksAwayNothingIsMoreThanBefore) {
    forPeople(
        {.people = 500, .seed = 15, .weeks = 16},
        [](int i) { return madeUpPerson(PersonKind::Irregular, static_cast<std::uint32_t>(i)); },
        [](const PlanRequest&, const Simulation& simulation) {
            EXPECT_THAT(moreAfterGap(simulation.programme, simulation.log), IsEmpty());
        });
}

TEST(LogPromises, EveryTargetHasAReason) {
    forPeople({.people = 200, .seed = 6}, anyKind,
              [](const PlanRequest&, const Simulation& simulation) {
                  EXPECT_THAT(withoutReason(simulation.programme), IsEmpty());
              });
}

TEST(LogPromises, EveryReasonIsTrueOfWhatIsAsked) {
    const auto check = [](const PlanRequest&, const Simulation& simulation) {
        EXPECT_THAT(untrueReasons(simulation.programme, simulation.log, shippedCatalogue()),
                    IsEmpty());
    };
    forPeople({.people = 400, .seed = 16, .weeks = 13}, anyKind, check);
    const auto silent = exactly([](ExerciseLog& exercise) { exercise.effort.reset(); });
    forPeople(
        {.people = 100, .seed = 17, .weeks = 13}, [&](int) { return silent; }, check);
}

TEST(LogPromises, EveryReasonOfAWarmUpIsTrueOfWhatIsAsked) {
    GeneratedPeople generated(18);
    for (int i = 0; i < 120 && !testing::Test::HasFailure(); ++i) {
        PlanRequest request = generated.request(Mode::WarmUp);
        const auto outcome = simulate(request, shippedCatalogue(), anyKind(i));
        if (const auto* simulation = std::get_if<Simulation>(&outcome)) {
            EXPECT_THAT(untrueReasons(simulation->programme, simulation->log, shippedCatalogue()),
                        IsEmpty())
                << wordsOf(request);
        }
    }
}

TEST(LogPromises, ALogOfNothingToldNeverCrashes) {
    const auto silent = exactly([](ExerciseLog& exercise) {
        exercise.effort.reset();
        exercise.pain.reset();
    });
    forPeople(
        {.people = 120, .seed = 7}, [&](int) { return silent; },
        [](const PlanRequest& request, const Simulation& simulation) {
            EXPECT_EQ(std::ssize(simulation.programme.weeks), request.weeks);
        });
}

} // namespace
} // namespace hipwise
