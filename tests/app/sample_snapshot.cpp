#include "tests/app/sample_snapshot.h"

#include <algorithm>

namespace hipwise {

namespace {

Exercise exercise(std::string id, std::string name, Ladder ladder, std::string purpose) {
    Exercise made;
    made.id = std::move(id);
    made.name = std::move(name);
    made.ladder = ladder;
    made.purpose = std::move(purpose);
    return made;
}

Prescription item(std::string id, Ladder ladder, int sets, Amount amount, bool perSide) {
    Prescription made;
    made.exercise = std::move(id);
    made.ladder = ladder;
    made.sets = sets;
    made.amount = amount;
    made.perSide = perSide;
    made.tempo = "2-1-2";
    made.secondsPerRep = Deciseconds{40};
    made.rest = Seconds{30};
    made.estimated = Seconds{165};
    return made;
}

Prescription bridge(int sets, int reps) {
    auto made = item("glute-bridge", Ladder::Bridge, sets, Reps{reps}, false);
    made.reasons = {{"start.level", "New to training: two legs first.", {"acsm-2009"}}};
    return made;
}

Prescription raisedBridge(int sets, int reps) {
    auto made = bridge(sets, reps);
    made.reasons.push_back({"progress.rep", "Up from 11: last time all sets felt easy.", {}});
    return made;
}

Prescription clamshell(int reps) {
    auto made = item("clamshell", Ladder::Clamshell, 2, Reps{reps}, true);
    made.firstSide = Side::Left;
    made.extraSetSide = Side::Left;
    made.reasons = {{"side.weak_first",
                     "Left was 18 % weaker in your check-in, so it starts and gets one more set.",
                     {"springer-2007"}}};
    return made;
}

Prescription lunge(int reps) {
    auto made = item("reverse-lunge", Ladder::Lunge, 2, Reps{reps}, true);
    made.reasons = {{"progress.hold", "Held: knee pain was 4 of 10 on Monday.", {}}};
    return made;
}

Prescription stand(int seconds) {
    return item("single-leg-stance", Ladder::Balance, 2, Seconds{seconds}, true);
}

Prescription stretch() {
    return item("half-kneeling-hip-flexor-stretch", Ladder::Mobility, 2, Seconds{30}, true);
}

PlannedSession session(Date date, std::string name, int minutes, std::vector<Prescription> items) {
    PlannedSession made;
    made.date = date;
    made.name = std::move(name);
    made.estimated = Seconds{60 * minutes};
    made.warmUp = Seconds{120};
    made.items = std::move(items);
    return made;
}

Phase phaseOf(int number) {
    if (number <= 2)
        return Phase::Learn;
    if (number % 4 == 0)
        return Phase::Test;
    return number < 9 ? Phase::Build : Phase::Strengthen;
}

std::vector<PlannedSession> sessionsOf(int number, Date monday) {
    const bool light = number % 4 == 0;
    const int sets = light || number <= 2 ? 2 : 3;
    const int reps = std::min(8 + number, 15);
    auto a = session(monday, "A", 17, {bridge(sets, reps), lunge(8), stand(20), stretch()});
    auto band = item("side-lying-leg-raise", Ladder::SideLegRaise, 2, Reps{12}, true);
    band.band = number > 2 ? 1 : 0;
    auto b = session(monday.plusDays(2), "B", 18,
                     {raisedBridge(sets, reps + 1), clamshell(10), band, lunge(8), stand(25)});
    auto c = session(monday.plusDays(4), "C", 19,
                     {clamshell(10), bridge(sets, reps + 1), lunge(8), stretch()});
    if (light)
        b.tests = {{Test::OneLegStance, Seconds{150}}, {Test::BridgeHold, Seconds{180}}};
    return {a, b, c};
}

PerGoal<GoalTotal> goalsOf(int number) {
    const bool light = number % 4 == 0;
    PerGoal<GoalTotal> goals{};
    goals[index(Goal::Extension)] = {QuarterSets{light ? 24 : 38}, 8, 12};
    goals[index(Goal::Abduction)] = {QuarterSets{light ? 20 : 44}, 7, 12};
    goals[index(Goal::Function)] = {QuarterSets{24}, 4, 8};
    goals[index(Goal::Trunk)] = {QuarterSets{10}, 3, 6};
    goals[index(Goal::Balance)] = {QuarterSets{18}, 2, 4};
    goals[index(Goal::Mobility)] = {QuarterSets{16}, 0, 0};
    return goals;
}

Week week(int number, Date monday) {
    Week made;
    made.number = number;
    made.phase = phaseOf(number);
    made.consolidation = number % 4 == 0;
    made.goals = goalsOf(number);
    made.sessions = sessionsOf(number, monday);
    made.reasons = {
        {"week.optimum", "The sides of the hips get most sets: that test was lowest.", {}},
        {"week.step", "One more set than last week, which all felt good.", {}}};
    return made;
}

ExerciseLog logOf(const Prescription& item, int ticks) {
    ExerciseLog log;
    log.exercise = item.exercise;
    for (const SetFact& fact : allSetsAsAsked(item))
        if (fact.set <= ticks)
            log.sets.push_back({fact.set, fact.side, *fact.done, *fact.done});
    return log;
}

SessionLog wholeLog(const PlannedSession& session) {
    SessionLog log;
    log.date = session.date;
    log.plannedDate = session.date;
    for (const Prescription& each : session.items)
        log.exercises.push_back(logOf(each, each.sets + 1));
    return log;
}

/// The Friday of week 2 was missed, everything else before today is done.
void foldPast(Snapshot& snapshot) {
    for (Week& each : snapshot.programme.weeks)
        for (PlannedSession& session : each.sessions) {
            if (session.date >= snapshot.programme.today)
                continue;
            const bool missed = session.date == day(11, 20);
            session.state = missed ? SessionState::Skipped : SessionState::Done;
            if (!missed)
                snapshot.log.push_back(wholeLog(session));
        }
}

} // namespace

Date day(int month, int dayOfMonth, int year) {
    return Date::fromParts(year, month, dayOfMonth).value();
}

Snapshot sampleSnapshotOn(Date today) {
    Snapshot snapshot;
    snapshot.profile.name = "Maya";
    snapshot.profile.safety = SafetyAnswers{};
    snapshot.programme.start = day(11, 9);
    snapshot.programme.today = today;
    for (int number = 1; number <= 12; ++number)
        snapshot.programme.weeks.push_back(
            week(number, snapshot.programme.start.plusDays(7 * (number - 1))));
    snapshot.programme.relaxedRules = {
        {"spacing", {3}, "Two sessions stand close together because of the days you picked."}};
    foldPast(snapshot);
    return snapshot;
}

Snapshot sampleSnapshot() {
    Snapshot snapshot = sampleSnapshotOn(day(11, 25));
    const PlannedSession& today = snapshot.programme.weeks[2].sessions[1];
    SessionLog log;
    log.date = today.date;
    log.plannedDate = today.date;
    log.exercises = {logOf(today.items[0], 3), logOf(today.items[1], 1)};
    snapshot.log.push_back(log);
    snapshot.painToday = 2;
    return snapshot;
}

Catalogue sampleCatalogue() {
    return Catalogue(
        {exercise("glute-bridge", "Glute bridge", Ladder::Bridge, "Supports the spine."),
         exercise("side-lying-leg-raise", "Side-lying leg raise", Ladder::SideLegRaise,
                  "Steadies the pelvis when you stand on one leg."),
         exercise("reverse-lunge", "Reverse lunge", Ladder::Lunge, "For stairs and bending."),
         exercise("clamshell", "Clamshell", Ladder::Clamshell, "Helps you control the pelvis."),
         exercise("single-leg-stance", "Single-leg stand", Ladder::Balance,
                  "For stairs and one-leg tasks."),
         exercise("half-kneeling-hip-flexor-stretch", "Half-kneeling hip flexor stretch",
                  Ladder::Mobility, "May ease the front of the hip after sitting.")},
        {{"acsm-2009", "American College of Sports Medicine, 2009", "", "abstract"},
         {"springer-2007", "Springer and others, J Geriatr Phys Ther 30:8, 2007", "", "abstract"}});
}

} // namespace hipwise
