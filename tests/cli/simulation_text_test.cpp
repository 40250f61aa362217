#include "app/cli/simulation_text.h"

#include <gtest/gtest.h>

namespace hipwise::cli {
namespace {

SetLog set(std::optional<Side> side, Amount done) {
    return {1, side, done, done};
}

TEST(SimulationText, SaysWhatWasDoneAsShortAsItIsTrue) {
    const auto left = Side::Left;
    const auto right = Side::Right;
    const struct {
        std::vector<SetLog> sets;
        std::string words;
    } cases[] = {
        {{}, ""},
        {{set({}, Reps{10})}, "1 x 10"},
        {{set({}, Reps{10}), set({}, Reps{10})}, "2 x 10"},
        {{set({}, Seconds{20}), set({}, Seconds{15})}, "20 s, 15 s"},
        {{set(left, Reps{8}), set(right, Reps{8})}, "1 x 8 each side"},
        {{set(left, Reps{8}), set(right, Reps{8}), set(left, Reps{7}), set(right, Reps{7})},
         "8, 7 each side"},
        {{set(left, Reps{8}), set(right, Reps{7})}, "left 1 x 8; right 1 x 7"},
        {{set(right, Reps{7})}, "right 1 x 7"},
        {{set(left, Reps{8}), set(right, Reps{8}), set(left, Reps{8})}, "left 2 x 8; right 1 x 8"},
    };
    for (const auto& [sets, words] : cases)
        EXPECT_EQ(doneWords(sets), words);
}

std::string textOf(const ExerciseLog& exercise) {
    Prescription item;
    item.exercise = "bridge";
    item.sets = 2;
    item.amount = Reps{10};
    item.reasons = {{"progress.rep", "Up from 9 to 10 times.", {}}};
    PlannedSession session;
    session.date = *Date::parse("2026-11-23");
    session.name = "A";
    session.state = SessionState::Done;
    session.items = {item};
    Week week;
    week.sessions = {session};
    SessionLog log;
    log.date = session.date;
    log.plannedDate = session.date;
    log.painAfter = 2;
    log.exercises = {exercise};
    return simulationText({session.date, session.date, {}, {week}}, {log}, Catalogue({}, {}));
}

TEST(SimulationText, ShowsTheOutcomeOfEveryExerciseAndItsReason) {
    const std::string whole =
        textOf({"bridge", Effort::Good, 1, {}, {set({}, Reps{10}), set({}, Reps{9})}});
    EXPECT_NE(
        whole.find("Session A, Mon 2026-11-23, about 0 min, done\n  Back pain 2 of 10 after\n"),
        std::string::npos)
        << whole;
    EXPECT_NE(whole.find("2 x 10; did 10, 9, effort good, pain"), std::string::npos) << whole;
    EXPECT_NE(whole.find("\n        Up from 9 to 10 times.\n"), std::string::npos) << whole;
    EXPECT_NE(
        textOf({"bridge", {}, {}, SkipReason::NoTime, {}}).find("2 x 10; left out, reason: no"),
        std::string::npos);
    EXPECT_NE(textOf({"bridge", {}, {}, {}, {}}).find("2 x 10; not done\n"), std::string::npos);
    EXPECT_NE(textOf({"other", {}, {}, {}, {}}).find("2 x 10; not done\n"), std::string::npos);
}

} // namespace
} // namespace hipwise::cli
