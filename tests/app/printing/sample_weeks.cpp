#include "tests/app/printing/sample_weeks.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

namespace hipwise::sample {

namespace {

struct Entry {
    const char* id;
    const char* name;
    bool perSide;
    /// Seconds of a hold where negative.
    int first;
    const char* feel;
};

constexpr std::array entries{
    Entry{"glute-bridge", "Glute bridge", false, 10, "You should feel this in your buttocks."},
    Entry{"side-lying-leg-raise", "Side-lying leg raise", true, 9,
          "You should feel this at the side of your hip."},
    Entry{"clamshell", "Clamshell", true, 10, "You should feel this deep in your buttock."},
    Entry{"reverse-lunge", "Reverse lunge", true, 8, "You should feel this in your front thigh."},
    Entry{"bird-dog", "Bird dog", true, 8, "You should feel this in your back and buttock."},
    Entry{"half-kneeling-stretch", "Half-kneeling hip flexor stretch", true, -30,
          "You should feel a stretch at the front of your hip."},
    Entry{"one-leg-stance", "One-leg stance with reaches", true, -25,
          "You should feel this around the ankle and the hip."},
    Entry{"split-squat", "Rear-foot-elevated split squat", true, 6,
          "You should feel this in your front thigh and buttock."},
    Entry{"sit-to-stand", "Sit to stand", false, 10, "You should feel this in your thighs."},
    Entry{"side-plank", "Side plank from the knees", true, -15,
          "You should feel this in the side of your waist."},
    Entry{"kickstand-deadlift", "Kickstand deadlift", true, 8,
          "You should feel this at the back of your thigh."},
    Entry{"dead-bug", "Dead bug", false, 10, "You should feel this in your belly."},
};

const Entry& entryOf(const std::string& id) {
    for (const auto& entry : entries)
        if (entry.id == id)
            return entry;
    return entries.front();
}

Prescription item(const std::string& id, int day, int sets = 2) {
    const auto& entry = entryOf(id);
    Prescription dose;
    dose.exercise = id;
    dose.sets = sets;
    if (entry.first < 0)
        dose.amount = Seconds{-entry.first};
    else
        dose.amount = Reps{entry.first + day};
    dose.perSide = entry.perSide;
    dose.tempo = "2-1-2";
    dose.rest = Seconds{entry.perSide ? 20 : 40};
    return dose;
}

PlannedSession session(int number, int weekday, int day, std::initializer_list<const char*> ids) {
    PlannedSession planned;
    planned.date = monday().plusDays(7 * (number - 1) + weekday);
    planned.estimated = Seconds{18 * 60};
    planned.warmUp = Seconds{120};
    for (const auto* id : ids)
        planned.items.push_back(item(id, day));
    return planned;
}

Week weekOf(int number, std::vector<PlannedSession> sessions) {
    Week week;
    week.number = number;
    week.sessions = std::move(sessions);
    return week;
}

} // namespace

const Catalogue& catalogue() {
    static const Catalogue shared = [] {
        std::vector<Exercise> exercises;
        for (const auto& entry : entries) {
            Exercise exercise;
            exercise.id = entry.id;
            exercise.name = entry.name;
            exercise.perSide = entry.perSide;
            exercise.feel = entry.feel;
            exercises.push_back(exercise);
        }
        return Catalogue(exercises, {});
    }();
    return shared;
}

Date monday() {
    return *Date::fromParts(2026, 11, 23);
}

Profile maya() {
    Profile profile;
    profile.name = "Maya";
    profile.birthYear = 1981;
    return profile;
}

Profile albert() {
    Profile profile;
    profile.name = "Albert Sandoval";
    profile.birthYear = 1945;
    profile.limits = {Limit::BalancePoor};
    return profile;
}

Week usualWeek(int number) {
    const auto ids = {"glute-bridge", "clamshell", "side-lying-leg-raise", "reverse-lunge",
                      "one-leg-stance"};
    auto week = weekOf(number, {session(number, 0, 0, ids), session(number, 2, 1, ids),
                                session(number, 4, 2, ids)});
    for (auto& planned : week.sessions) {
        planned.items[0].sets = 3;
        planned.items[1].band = 1;
        planned.items[1].firstSide = Side::Left;
        planned.items[1].extraSetSide = Side::Left;
    }
    return week;
}

Week fourDays(int number) {
    const auto ids = {"glute-bridge", "clamshell",     "side-lying-leg-raise",
                      "bird-dog",     "reverse-lunge", "half-kneeling-stretch"};
    return weekOf(number, {session(number, 0, 0, ids), session(number, 1, 1, ids),
                           session(number, 3, 2, ids), session(number, 5, 3, ids)});
}

Week fullWeek(int number) {
    auto week =
        weekOf(number, {session(number, 0, 0,
                                {"glute-bridge", "side-lying-leg-raise", "clamshell", "split-squat",
                                 "bird-dog", "half-kneeling-stretch"}),
                        session(number, 1, 0,
                                {"side-lying-leg-raise", "glute-bridge", "side-plank",
                                 "kickstand-deadlift", "one-leg-stance", "half-kneeling-stretch"}),
                        session(number, 3, 1,
                                {"glute-bridge", "clamshell", "split-squat", "bird-dog",
                                 "one-leg-stance", "half-kneeling-stretch"}),
                        session(number, 5, 2,
                                {"side-lying-leg-raise", "clamshell", "glute-bridge", "side-plank",
                                 "kickstand-deadlift", "half-kneeling-stretch"})});
    for (auto& planned : week.sessions)
        for (auto& dose : planned.items)
            if (dose.exercise == "glute-bridge" || dose.exercise == "clamshell")
                dose.sets = 3;
    return week;
}

Week testWeek(int number) {
    const auto ids = {"glute-bridge", "clamshell", "side-lying-leg-raise", "one-leg-stance"};
    auto week = weekOf(number, {session(number, 0, 0, ids), session(number, 2, 0, ids),
                                session(number, 4, 0, ids)});
    week.phase = Phase::Test;
    week.consolidation = true;
    week.sessions[0].tests = {{Test::OneLegStance, Seconds{120}},
                              {Test::ChairStand, Seconds{60}},
                              {Test::BridgeHold, Seconds{150}}};
    week.sessions[1].tests = {{Test::LegRaise, Seconds{150}}, {Test::SidePlank, Seconds{120}}};
    week.sessions[2].tests = {{Test::HipFlexor, Seconds{60}}, {Test::StepDown, Seconds{90}}};
    return week;
}

Week fullTestWeek(int number) {
    auto week = fullWeek(number);
    const auto tests = testWeek(number);
    week.phase = Phase::Test;
    week.consolidation = true;
    for (std::size_t day = 0; day < tests.sessions.size(); ++day)
        week.sessions[day].tests = tests.sessions[day].tests;
    std::swap(week.sessions[0].tests, week.sessions[3].tests);
    for (auto& planned : week.sessions)
        for (auto& dose : planned.items)
            dose.sets = std::max(dose.sets - 1, 1);
    return week;
}

Programme programmeWith(Week week) {
    Programme programme;
    programme.start = monday();
    programme.today = monday();
    for (int number = 1; number <= 12; ++number)
        programme.weeks.push_back(weekOf(number, {}));
    const auto at = static_cast<std::size_t>(week.number - 1);
    programme.weeks[at] = std::move(week);
    return programme;
}

WeekSheet sheetOf(const Week& week, const Profile& profile) {
    return *weekSheet(profile, programmeWith(week), week.number, catalogue(), monday());
}

Snapshot snapshotOf(const Profile& profile, const Week& week) {
    Snapshot snapshot;
    snapshot.profile = profile;
    snapshot.programme = programmeWith(week);
    return snapshot;
}

Printout printoutOfWeek(int number) {
    return *printoutOf(Printed::Week, snapshotOf(maya(), usualWeek(number)), number, catalogue());
}

} // namespace hipwise::sample
