#include "tests/core/planning/published_doses.h"

#include <algorithm>

namespace hipwise {
namespace {

using Measure = std::function<double(const Week&)>;

/// Sets a week of some ladders, per side.
Measure setsOf(std::vector<Ladder> ladders) {
    return [ladders = std::move(ladders)](const Week& week) {
        int sets = 0;
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (std::ranges::find(ladders, item.ladder) != ladders.end())
                    sets += item.sets;
        return double(sets);
    };
}

/// Sets a week that count for a goal.
Measure goalSets(Goal goal) {
    return [goal](const Week& week) { return week.goals[index(goal)].sets.value / 4.0; };
}

template <class Of>
Measure meanOfStrength(const Of& of) {
    return [of](const Week& week) {
        double sum = 0;
        int count = 0;
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (item.ladder != Ladder::Balance && item.ladder != Ladder::Mobility &&
                    std::holds_alternative<Reps>(item.amount)) {
                    sum += of(item);
                    ++count;
                }
        return count > 0 ? sum / count : 0;
    };
}

const Measure setsOfAnExercise =
    meanOfStrength([](const Prescription& item) { return double(item.sets); });
const Measure repsOfASet =
    meanOfStrength([](const Prescription& item) { return double(numberOf(item.amount)); });

double sessionsOf(const Week& week) {
    return double(week.sessions.size());
}

/// Of the week's sessions, in seconds.
Measure longest(Seconds PlannedSession::*time) {
    return [time](const Week& week) {
        int longest = 0;
        for (const PlannedSession& session : week.sessions)
            longest = std::max(longest, (session.*time).value);
        return double(longest);
    };
}

/// Repetitions of one side with the pace of a slow one and the usual rests.
Prescription repetitions(int sets, int reps, bool perSide, int deciseconds) {
    Prescription item;
    item.sets = sets;
    item.amount = Reps{reps};
    item.perSide = perSide;
    item.secondsPerRep = {deciseconds};
    item.rest = {perSide ? 20 : 40};
    return item;
}

Prescription holds(int sets, int seconds, bool perSide, int rest) {
    Prescription item;
    item.sets = sets;
    item.amount = Seconds{seconds};
    item.perSide = perSide;
    item.rest = {rest};
    return item;
}

} // namespace

std::vector<PublishedDose> publishedDoses() {
    using enum Against;
    return {
        {"UCSF hip strengthening (R)", "clamshell 3 sets, 3 times a week", 9, 9, 5, 11,
         setsOf({Ladder::Clamshell}), Below,
         "four sets: it shares the time with leg raises and lunges"},
        {"UCSF hip strengthening (R)", "hip abduction 3 sets, 3 times a week", 9, 9, 5, 11,
         setsOf({Ladder::SideLegRaise}), Below,
         "four sets: it shares the time with clamshells and lunges"},
        {"UCSF hip strengthening (R)", "three kinds of bridge, 9 sets each", 27, 27, 5, 11,
         setsOf({Ladder::Bridge}), Below, "one bridge a session: three of them take 15 minutes"},
        {"UCSF hip strengthening (R)", "clamshell and abduction together", 18, 18, 5, 11,
         goalSets(Goal::Abduction), Within, "with the halves that lunges and bridges add"},
        {"AAOS hip conditioning (R2)", "stretches, 4 times 30 s, 2 to 3 days", 8, 12, 1, 12,
         setsOf({Ladder::Mobility}), Below, "stretching is no goal of its own here"},
        {"Hatefi 2021 (R)", "4 stretches, 10 times 30 s, 3 days", 120, 120, 1, 12,
         setsOf({Ladder::Mobility}), Below, "25 minutes of stretching alone"},
        {"Hip physiotherapy trial (R)", "retraining: 3 sets", 3, 3, 1, 2, setsOfAnExercise, Within,
         "two sets while learning"},
        {"Hip physiotherapy trial (R)", "retraining: 12 to 20 repetitions", 12, 20, 1, 2,
         repsOfASet, Within, "8 to 15 repetitions while learning"},
        {"Hip physiotherapy trial (R)", "strengthening: 3 sets", 3, 3, 5, 11, setsOfAnExercise,
         Within, "two or three sets"},
        {"Hip physiotherapy trial (R)", "strengthening: 8 to 12 repetitions", 8, 12, 5, 11,
         repsOfASet, Within, "the same range"},
        {"Korean hip programme (R)", "squats, 5 sets", 5, 5, 5, 11, setsOfAnExercise, Below,
         "no exercise gets more than three sets"},
        {"Ahn 2024 (R)", "3 times a week", 3, 3, 1, 12, sessionsOf, Within, "the same"},
        {"Ahn 2024 (R)", "15 min gluteal and 15 min core", 1800, 1800, 1, 12,
         longest(&PlannedSession::estimated), Below, "20 minutes at most, two thirds of it"},
        {"Calatayud 2020 (R)", "3 days a week", 3, 3, 1, 8, sessionsOf, Within, "the same"},
        {"Otago, NHS leaflet (R)", "3 times a week", 3, 3, 1, 12, sessionsOf, Within, "the same"},
        {"Otago, NHS leaflet (R)", "2 minutes of marching to warm up", 120, 120, 1, 12,
         longest(&PlannedSession::warmUp), Within, "up to 3 minutes"},
        {"Iversen 2021 (R)", "at least 4 sets a muscle", 4, 18, 1, 12, goalSets(Goal::Extension),
         Within, "the floor of the plan"},
        {"Iversen 2021 (R)", "at least 4 sets a muscle", 4, 18, 1, 12, goalSets(Goal::Abduction),
         Within, "the floor of the plan"},
    };
}

std::vector<PublishedSession> publishedSessions() {
    const Prescription slowSided = repetitions(3, 10, true, 70);
    const Prescription slowBoth = repetitions(3, 10, false, 70);
    const Prescription squats = repetitions(5, 10, false, 40);
    const Prescription star = repetitions(5, 10, true, 40);
    const Prescription stretch = holds(10, 30, false, 8);
    return {
        {"UCSF hip strengthening (R)",
         {slowSided, slowBoth, slowSided, slowSided, slowSided, slowBoth},
         false,
         "six exercises of three sets with holds of 5 s; the plan takes five at most"},
        {"Hatefi 2021 (R)",
         {stretch, stretch, stretch, stretch},
         false,
         "40 holds of 30 s are 20 minutes without their rests"},
        {"Korean hip programme (R)",
         {squats, star},
         true,
         "under 15 minutes at our rests, though the programme itself takes 30 and more"},
        {"Bade 2017 (R), dosed as the hip physiotherapy trial",
         {repetitions(3, 12, true, 40), repetitions(3, 12, true, 40), repetitions(3, 12, true, 40)},
         true,
         "three exercises fit whatever their dose"},
    };
}

} // namespace hipwise
