#include "tests/core/interchange/random_values.h"

#include "core/domain/names.h"

#include <algorithm>
#include <map>

namespace hipwise {

template <class Term>
Term RandomValues::term() {
    const auto all = namesOf<Term>();
    return all[static_cast<std::size_t>(number(0, static_cast<int>(all.size()) - 1))].term;
}

template <class Term>
std::vector<Term> RandomValues::distinct() {
    std::vector<Term> terms;
    for (const auto& named : namesOf<Term>())
        if (chance())
            terms.push_back(named.term);
    std::ranges::shuffle(terms, m_engine);
    return terms;
}

Date RandomValues::date() {
    return Date::parse("1900-01-01")->plusDays(number(0, 109'571));
}

std::string RandomValues::text(int shortest, int longest) {
    static constexpr const char* characters[] = {
        "a", "Z", "7", " ", "\"", "\\", "/", "<", "&", "ë", "’", "語", "\xF0\x9F\x8F\x83", "%"};
    std::string made;
    for (int left = number(shortest, longest); left > 0; --left)
        made += characters[number(0, std::ssize(characters) - 1)];
    return made;
}

std::vector<std::string> RandomValues::tags() {
    std::vector<std::string> made;
    for (int left = number(0, 40); left > 0; --left)
        made.push_back("tag_" + std::to_string(left));
    return made;
}

Profile RandomValues::profile() {
    Profile made;
    made.name = text(0, 120);
    made.birthYear = maybe([this] { return number(1900, 2020); });
    made.sex = term<Sex>();
    made.experience = term<Experience>();
    made.daysPerWeek = number(3, 4);
    if (chance())
        while (std::ssize(made.weekdays) != made.daysPerWeek)
            made.weekdays = distinct<Weekday>();
    std::ranges::sort(made.weekdays);
    made.mode = term<Mode>();
    made.minutes = number(made.mode == Mode::Standalone ? 15 : 8, 20);
    made.equipment.miniBands = number(0, 4);
    made.equipment.chair = chance();
    made.equipment.step = maybe([this] { return Centimetres{number(5, 40)}; });
    made.equipment.wall = chance();
    made.limits = distinct<Limit>();
    made.motives = distinct<Motive>();
    made.safety = maybe([this] { return SafetyAnswers{tags(), tags(), chance()}; });
    made.pain = maybe([this] { return RecentPain{number(0, 10), number(0, 10)}; });
    made.hostWorkout = term<HostWorkout>();
    return made;
}

BothSides RandomValues::sides(int highest) {
    const auto side = [this, highest] { return number(0, highest); };
    return {maybe(side), maybe(side)};
}

CheckIn RandomValues::checkIn() {
    CheckIn made;
    made.date = date();
    made.signs = maybe([this] { return distinct<Sign>(); });
    made.tests.oneLegStanceSeconds = sides(600);
    made.tests.chairStands = maybe([this] { return number(0, 200); });
    made.tests.bridgeHoldSeconds = sides(600);
    made.tests.legRaiseReps = sides(200);
    made.tests.sidePlankSeconds = sides(600);
    made.tests.hipFlexor = maybe([this] { return term<HipFlexorLook>(); });
    made.tests.stepDownFaults = sides(200);
    made.pain = maybe([this] { return RecentPain{number(0, 10), number(0, 10)}; });
    made.activities = several(5, [this] { return Activity{text(1, 120), number(0, 10)}; });
    return made;
}

Amount RandomValues::amount() {
    if (chance())
        return Reps{number(0, 200)};
    return Seconds{number(0, 3600)};
}

std::vector<SessionLog> RandomValues::log(const std::string& exercise) {
    const auto pain = [this] { return number(0, 10); };
    const auto makeSet = [this] {
        SetLog set{1, maybe([this] { return term<Side>(); }), amount(), amount()};
        while (set.done.index() != set.asked.index())
            set.done = amount();
        return set;
    };
    const auto makeSets = [&] {
        auto sets = several(4, makeSet);
        std::map<std::optional<Side>, int> counted;
        for (SetLog& set : sets)
            set.set = ++counted[set.side];
        std::ranges::stable_sort(sets, {}, &SetLog::set);
        return sets;
    };
    const auto makeExercise = [&] {
        return ExerciseLog{exercise, maybe([this] { return term<Effort>(); }), maybe(pain),
                           maybe([this] { return term<SkipReason>(); }), makeSets()};
    };
    return several(4, [&] {
        return SessionLog{date(),
                          maybe([this] { return date(); }),
                          chance() ? "23:0" + std::to_string(number(0, 9)) : "",
                          maybe([this] { return Seconds{number(0, 86'400)}; }),
                          maybe(pain),
                          maybe(pain),
                          maybe(pain),
                          several(4, makeExercise)};
    });
}

Reason RandomValues::reason() {
    return {text(1, 30), text(1, 80), names(3)};
}

Prescription RandomValues::item() {
    Prescription made;
    made.exercise = text(1, 30);
    made.ladder = term<Ladder>();
    made.level = number(1, 50);
    made.position = term<Position>();
    made.sets = number(1, 20);
    made.amount = amount();
    made.perSide = chance();
    made.firstSide = maybe([this] { return term<Side>(); });
    made.extraSetSide = maybe([this] { return term<Side>(); });
    made.band = number(0, 4);
    made.tempo = text(0, 8);
    made.secondsPerRep = {number(0, 600)};
    made.rest = {number(0, 86'400)};
    made.estimated = {number(0, 86'400)};
    for (QuarterSets& share : made.contributes)
        share = {number(0, 16)};
    made.reasons = several(3, [this] { return reason(); });
    return made;
}

PlannedSession RandomValues::session() {
    PlannedSession made;
    made.date = date();
    made.name = text(1, 3);
    made.mode = term<Mode>();
    made.state = term<SessionState>();
    made.estimated = {number(0, 86'400)};
    made.warmUp = {number(0, 86'400)};
    made.tests = several(3, [this] { return PlannedTest{term<Test>(), {number(0, 86'400)}}; });
    made.items = several(4, [this] { return item(); });
    return made;
}

Week RandomValues::week() {
    Week made;
    made.number = number(1, 1000);
    made.phase = term<Phase>();
    made.consolidation = chance();
    for (GoalTotal& total : made.goals)
        total = {{number(0, 4000)}, number(0, 1000), number(0, 1000)};
    made.sessions = several(4, [this] { return session(); });
    made.reasons = several(3, [this] { return reason(); });
    return made;
}

Programme RandomValues::programme() {
    const auto relaxed = [this] {
        return RelaxedRule{text(1, 20), several(4, [this] { return number(1, 1000); }),
                           text(1, 60)};
    };
    return {date(), date(), several(3, relaxed), several(4, [this] { return week(); })};
}

} // namespace hipwise
