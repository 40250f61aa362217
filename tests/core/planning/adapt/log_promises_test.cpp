#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/planning/adapt/made_up_person.h"
#include "tests/core/planning/generated_people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace hipwise {
namespace {

constexpr std::array kinds{PersonKind::Steady, PersonKind::Eager, PersonKind::Painful,
                           PersonKind::Irregular, PersonKind::Stops};

std::string wordsOf(const PlanRequest& request) {
    std::string words = writeProfile(request.profile) + "start " + request.start.iso() + "\n";
    for (const CheckIn& checkIn : request.checkIns)
        words += writeCheckIn(checkIn);
    return words;
}

PlanRequest afterwards(PlanRequest request, const std::vector<SessionLog>& log) {
    request.log = log;
    request.today = request.start.plusDays(7 * request.weeks + 30);
    return request;
}

Programme planned(const PlanRequest& request) {
    return std::get<Programme>(plan(request, shippedCatalogue()));
}

/// Everybody who may train and what they did, given to `check` with the request.
template <class Check>
void forPeople(int people, unsigned seed, const std::function<Trainee(int)>& trainee,
               const Check& check) {
    GeneratedPeople generated(seed);
    for (int i = 0; i < people && !testing::Test::HasFailure(); ++i) {
        PlanRequest request = generated.request(i % 5 == 0 ? Mode::Finisher : Mode::Standalone);
        request.weeks = i % 40 == 39 ? 20 : 6;
        const auto outcome = simulate(request, shippedCatalogue(), trainee(i));
        if (const auto* simulation = std::get_if<Simulation>(&outcome)) {
            SCOPED_TRACE("person " + std::to_string(i) + " " + wordsOf(request));
            check(request, *simulation);
        }
    }
}

Trainee anyKind(int i) {
    return madeUpPerson(kinds[static_cast<std::size_t>(i) % kinds.size()],
                        static_cast<std::uint32_t>(i));
}

/// Does exactly what is asked, or as little of it as `change` says.
Trainee exactly(const std::function<void(ExerciseLog&)>& change) {
    return [change](const PlannedSession& session) -> std::optional<SessionLog> {
        SessionLog log;
        log.date = session.date;
        log.plannedDate = session.date;
        for (const Prescription& item : session.items) {
            ExerciseLog exercise{item.exercise, Effort::Good, 0, {}, {}};
            for (int set = 1; set <= item.sets; ++set) {
                if (!item.perSide)
                    exercise.sets.push_back({set, {}, item.amount, item.amount});
                else
                    for (const Side side : {Side::Left, Side::Right})
                        exercise.sets.push_back({set, side, item.amount, item.amount});
            }
            change(exercise);
            log.exercises.push_back(exercise);
        }
        return log;
    };
}

/// Each ladder's exercises in the order in which they were asked for.
template <class See>
void followLadders(const Programme& programme, const See& see) {
    std::map<Ladder, const Prescription*> last;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items) {
                if (last[item.ladder])
                    see(week, session, *last[item.ladder], item);
                last[item.ladder] = &item;
            }
}

int difficultyOf(const Prescription& item) {
    return shippedCatalogue().find(item.exercise)->difficulty;
}

bool isReduced(const Prescription& item) {
    return std::ranges::any_of(item.reasons,
                               [](const Reason& reason) { return reason.rule == "pain.red"; });
}

TEST(LogPromises, TheFinishedLogGivesTheSimulatedProgramme) {
    forPeople(900, 1, anyKind, [](const PlanRequest& request, const Simulation& simulation) {
        Programme again = planned(afterwards(request, simulation.log));
        again.today = simulation.programme.today;
        EXPECT_EQ(writeProgramme(again), writeProgramme(simulation.programme));
    });
}

TEST(LogPromises, EditingASetAndEditingItBackGivesTheSamePlan) {
    forPeople(120, 2, anyKind, [](const PlanRequest& request, const Simulation& simulation) {
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
        300, 3, [&](int) { return perfect; },
        [](const PlanRequest&, const Simulation& simulation) {
            followLadders(simulation.programme, [](const Week&, const PlannedSession& session,
                                                   const Prescription& before,
                                                   const Prescription& now) {
                EXPECT_GE(now.level, before.level) << session.date.iso() << ' ' << now.exercise;
            });
        });
}

TEST(LogPromises, RedPainLowersTheNextAmountOrLevel) {
    const auto red = exactly([](ExerciseLog& exercise) { exercise.pain = 7; });
    forPeople(
        300, 4, [&](int) { return red; },
        [](const PlanRequest&, const Simulation& simulation) {
            followLadders(simulation.programme,
                          [](const Week&, const PlannedSession& session, const Prescription& before,
                             const Prescription& now) {
                              EXPECT_LE(difficultyOf(now), difficultyOf(before))
                                  << session.date.iso() << ' ' << now.exercise;
                              EXPECT_LE(now.level, before.level);
                              if (now.exercise == before.exercise && !isReduced(before)) {
                                  EXPECT_LT(numberOf(now.amount), numberOf(before.amount))
                                      << session.date.iso() << ' ' << now.exercise;
                              }
                          });
        });
}

TEST(LogPromises, ALadderRisesOnceAWeekAtMost) {
    forPeople(500, 5, anyKind, [](const PlanRequest&, const Simulation& simulation) {
        std::map<std::pair<int, Ladder>, int> rises;
        followLadders(simulation.programme, [&](const Week& week, const PlannedSession& session,
                                                const Prescription& before,
                                                const Prescription& now) {
            const bool step = std::ranges::any_of(now.reasons, [](const Reason& reason) {
                return reason.rule == "progress.step_up";
            });
            if (now.level <= before.level || !step)
                return;

            EXPECT_EQ(++rises[std::pair(week.number, now.ladder)], 1)
                << session.date.iso() << ' ' << now.exercise;
        });
    });
}

TEST(LogPromises, EveryTargetHasAReason) {
    forPeople(200, 6, anyKind, [](const PlanRequest&, const Simulation& simulation) {
        for (const Week& week : simulation.programme.weeks)
            for (const PlannedSession& session : week.sessions)
                for (const Prescription& item : session.items)
                    EXPECT_FALSE(item.reasons.empty()) << session.date.iso() << item.exercise;
    });
}

TEST(LogPromises, ALogOfNothingToldNeverCrashes) {
    const auto silent = exactly([](ExerciseLog& exercise) {
        exercise.effort.reset();
        exercise.pain.reset();
    });
    forPeople(
        120, 7, [&](int) { return silent; },
        [](const PlanRequest& request, const Simulation& simulation) {
            EXPECT_EQ(std::ssize(simulation.programme.weeks), request.weeks);
        });
}

} // namespace
} // namespace hipwise
