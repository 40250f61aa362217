#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/planning/adapt/made_up_person.h"
#include "tests/core/planning/adapt/followed_people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace hipwise {
namespace {

Programme planned(const PlanRequest& request) {
    return std::get<Programme>(plan(request, shippedCatalogue()));
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

/// Repetitions or seconds of all sets, a slow repetition counting more.
int loadOf(const Prescription& item) {
    const bool hold = std::holds_alternative<Seconds>(item.amount);
    return item.sets * numberOf(item.amount) * (hold ? 10 : item.secondsPerRep.value);
}

int volumeOf(const Prescription& item) {
    return item.sets * numberOf(item.amount);
}

bool isLower(const Prescription& now, const Prescription& before) {
    if (now.amount.index() != before.amount.index())
        return now.level < before.level;
    return volumeOf(now) < volumeOf(before);
}

bool isLeast(const Prescription& item) {
    return item.sets == 1 && numberOf(item.amount) == 1;
}

const SessionLog* entryOn(const std::vector<SessionLog>& log, Date planned) {
    const auto entry = std::ranges::find(log, std::optional(planned), &SessionLog::plannedDate);
    return entry != log.end() ? &*entry : nullptr;
}

bool wasRed(const SessionLog& session, const std::string& exercise) {
    const auto told = std::ranges::find(session.exercises, exercise, &ExerciseLog::exercise);
    return told != session.exercises.end() &&
           painDuring(*told, session, PainThresholds{}) == PainColour::Red;
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

void expectLowerAfterRed(const Simulation& simulation) {
    std::map<Ladder, std::pair<const Prescription*, bool>> last;
    for (const Week& week : simulation.programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items) {
                auto& [before, red] = last[item.ladder];
                if (before && red) {
                    const auto where = session.date.iso() + ' ' + item.exercise;
                    EXPECT_TRUE(isLower(item, *before) || isLeast(*before))
                        << where << ": " << volumeOf(item) << " after " << volumeOf(*before);
                    EXPECT_LE(item.level, before->level) << where;
                    EXPECT_LE(difficultyOf(item), difficultyOf(*before)) << where;
                    EXPECT_LE(item.sets, before->sets) << where;
                }
                const SessionLog* log = entryOn(simulation.log, session.date);
                if (!log)
                    continue;
                red = wasRed(*log, item.exercise);
                before = &item;
            }
}

TEST(LogPromises, AfterRedPainTheNextLoadOfTheLadderIsStrictlyLower) {
    const auto red = exactly([](ExerciseLog& exercise) { exercise.pain = 7; });
    const auto check = [](const PlanRequest&, const Simulation& simulation) {
        expectLowerAfterRed(simulation);
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

TEST(LogPromises, NoLevelRisesInALighterWeek) {
    forPeople({.people = 500, .seed = 14, .weeks = 13}, anyKind,
              [](const PlanRequest&, const Simulation& simulation) {
                  followLadders(simulation.programme,
                                [](const Week& week, const PlannedSession& session,
                                   const Prescription& before, const Prescription& now) {
                                    if (week.consolidation) {
                                        EXPECT_LE(now.level, before.level)
                                            << session.date.iso() << ' ' << now.exercise;
                                    }
                                });
              });
}

TEST(LogPromises, AfterMoreThanTwoWeeksAwayNothingIsMoreThanBefore) {
    forPeople(
        {.people = 500, .seed = 15, .weeks = 16},
        [](int i) { return madeUpPerson(PersonKind::Irregular, static_cast<std::uint32_t>(i)); },
        [](const PlanRequest&, const Simulation& simulation) {
            std::map<Ladder, const Prescription*> done;
            std::optional<Date> last;
            for (const Week& week : simulation.programme.weeks)
                for (const PlannedSession& session : week.sessions) {
                    const bool away = last && last->daysUntil(session.date) > 14;
                    for (const Prescription& item : session.items)
                        if (const Prescription* before = done[item.ladder]; before && away) {
                            EXPECT_LE(item.level, before->level)
                                << session.date.iso() << ' ' << item.exercise;
                            if (item.exercise == before->exercise) {
                                EXPECT_LE(loadOf(item), loadOf(*before))
                                    << session.date.iso() << ' ' << item.exercise;
                            }
                        }
                    if (session.state == SessionState::Skipped)
                        continue;
                    last = session.date;
                    for (const Prescription& item : session.items)
                        done[item.ladder] = &item;
                }
        });
}

TEST(LogPromises, ALadderRisesOnceAWeekAtMost) {
    forPeople(
        {.people = 500, .seed = 5}, anyKind, [](const PlanRequest&, const Simulation& simulation) {
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
    forPeople(
        {.people = 200, .seed = 6}, anyKind, [](const PlanRequest&, const Simulation& simulation) {
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
        {.people = 120, .seed = 7}, [&](int) { return silent; },
        [](const PlanRequest& request, const Simulation& simulation) {
            EXPECT_EQ(std::ssize(simulation.programme.weeks), request.weeks);
        });
}

} // namespace
} // namespace hipwise
