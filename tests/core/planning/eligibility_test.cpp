#include "core/planning/eligibility.h"

#include "core/domain/names.h"
#include "core/planning/test_week.h"
#include "core/planning/week_rules.h"
#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace hipwise {
namespace {

constexpr int noCap = 99;

PlannedPerson::Change limited(std::vector<Limit> limits) {
    return [=](Profile& profile, TestResults&) { profile.limits = limits; };
}

PlannedPerson::Change stance(int left, int right) {
    return [=](Profile&, TestResults& tests) { tests.oneLegStanceSeconds = {left, right}; };
}

bool contains(const auto& list, auto value) {
    return std::ranges::find(list, value) != list.end();
}

TEST(Eligibility, AllowsEverythingToSomebodyWithEverythingAndNoLimits) {
    const PlannedPerson person;
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        EXPECT_TRUE(person.eligibility().allows(exercise)) << exercise.id;
        EXPECT_FALSE(person.eligibility().limitAgainst(exercise)) << exercise.id;
    }
}

TEST(Eligibility, EachLimitForbidsWhatTheCatalogueSaysAndNothingElse) {
    for (const auto& limit : namesOf<Limit>()) {
        const PlannedPerson person(limited({limit.term}));
        const Eligibility& rules = person.eligibility();
        int forbidden = 0;
        for (const Exercise& exercise : shippedCatalogue().exercises()) {
            const bool excluded = contains(exercise.excludedBy, limit.term);
            const bool tooHigh = exercise.level > rules.levelCap(exercise.ladder);
            EXPECT_EQ(rules.allows(exercise), !excluded && !tooHigh) << exercise.id;
            EXPECT_EQ(rules.limitAgainst(exercise),
                      excluded ? std::optional(limit.term) : std::nullopt)
                << exercise.id;
            forbidden += excluded;
        }
        EXPECT_EQ(forbidden > 0, limit.term != Limit::Hypertension)
            << limit.word << ": only high blood pressure shortens holds and forbids nothing";
        for (const auto& other : namesOf<Limit>())
            EXPECT_EQ(rules.has(other.term), other.term == limit.term);
    }
}

TEST(Eligibility, EachPieceOfEquipmentIsNeededForWhatNamesIt) {
    const std::array<void (*)(EquipmentOwned&), 4> leaveOut{
        [](EquipmentOwned& owned) { owned.miniBands = 0; },
        [](EquipmentOwned& owned) { owned.chair = false; },
        [](EquipmentOwned& owned) { owned.step.reset(); },
        [](EquipmentOwned& owned) { owned.wall = false; }};
    for (const auto& equipment : namesOf<Equipment>()) {
        const PlannedPerson person([&](Profile& profile, TestResults&) {
            leaveOut[static_cast<std::size_t>(equipment.term)](profile.equipment);
        });
        int forbidden = 0;
        for (const Exercise& exercise : shippedCatalogue().exercises()) {
            const bool needed = contains(exercise.equipment, equipment.term);
            EXPECT_EQ(person.eligibility().allows(exercise), !needed) << exercise.id;
            forbidden += needed;
        }
        EXPECT_GT(forbidden, 0) << equipment.word << " would be of no use";
        for (const auto& other : namesOf<Equipment>())
            EXPECT_EQ(person.eligibility().owns(other.term), other.term != equipment.term);
    }
}

TEST(Eligibility, OneBandIsEnoughToOwnBands) {
    for (const int bands : {0, 1, 4}) {
        const PlannedPerson person(
            [bands](Profile& profile, TestResults&) { profile.equipment.miniBands = bands; });
        EXPECT_EQ(person.eligibility().owns(Equipment::MiniBand), bands > 0);
        EXPECT_EQ(person.eligibility().rungs(Ladder::BandWalk, true).empty(), bands == 0);
    }
}

TEST(Eligibility, PregnancyKeepsOffTheBackAndTheBelly) {
    const PlannedPerson person(limited({Limit::Pregnant}));
    for (const Exercise& exercise : shippedCatalogue().exercises())
        if (person.eligibility().allows(exercise)) {
            EXPECT_NE(exercise.position, Position::Supine) << exercise.id;
            EXPECT_NE(exercise.position, Position::Prone) << exercise.id;
        }
    for (const Ladder named :
         {Ladder::Bridge, Ladder::SideLegRaise, Ladder::Lunge, Ladder::Clamshell})
        EXPECT_FALSE(person.eligibility().rungs(named, false).empty()) << "something stands in";
}

TEST(Eligibility, ListsRungsFromTheEasiestWithOrWithoutBands) {
    const PlannedPerson person;
    for (const auto& ladder : namesOf<Ladder>()) {
        const auto all = person.eligibility().rungs(ladder.term, true);
        const auto plain = person.eligibility().rungs(ladder.term, false);
        EXPECT_EQ(all.size(), shippedCatalogue().ladder(ladder.term).size());
        EXPECT_TRUE(std::ranges::is_sorted(all, {}, &Exercise::level));
        EXPECT_EQ(std::ranges::count(all, false, &Exercise::bands), std::ssize(plain));
        EXPECT_TRUE(std::ranges::none_of(plain, &Exercise::bands));
    }
}

TEST(Eligibility, AnUnsteadyStanceCapsStandingLadders) {
    struct Row {
        int seconds;
        int balance;
        int lunge;
        int hinge;
    };
    for (const Row& row : std::vector<Row>{{0, 1, 2, 2},
                                           {4, 1, 2, 2},
                                           {5, 2, 2, 2},
                                           {9, 2, 2, 2},
                                           {10, noCap, noCap, noCap},
                                           {45, noCap, noCap, noCap}})
        for (const auto& [left, right] : {std::pair(row.seconds, 45), std::pair(45, row.seconds)}) {
            const PlannedPerson person(stance(left, right));
            const Eligibility& rules = person.eligibility();
            EXPECT_EQ(rules.levelCap(Ladder::Balance), row.balance) << row.seconds << " s";
            EXPECT_EQ(rules.levelCap(Ladder::Lunge), row.lunge) << row.seconds << " s";
            EXPECT_EQ(rules.levelCap(Ladder::Hinge), row.hinge) << row.seconds << " s";
            EXPECT_EQ(rules.levelCap(Ladder::Bridge), noCap);
        }
    EXPECT_EQ(PlannedPerson().eligibility().levelCap(Ladder::Balance), noCap) << "not tested";
}

TEST(Eligibility, AnOlderPersonWhoIsUnsteadyKeepsAHandOnSomethingForBalance) {
    for (const auto& [seconds, birthYear, level] :
         std::vector<std::tuple<int, int, int>>{{9, 1961, 1}, {9, 1962, 2}, {10, 1961, noCap}}) {
        const PlannedPerson person([&](Profile& profile, TestResults& tests) {
            profile.birthYear = birthYear;
            tests.oneLegStanceSeconds = {seconds, 40};
        });
        EXPECT_EQ(person.eligibility().levelCap(Ladder::Balance), level) << seconds << birthYear;
    }
}

TEST(Eligibility, PoorBalanceCapsTheBalanceLadder) {
    const PlannedPerson person(limited({Limit::BalancePoor}));
    EXPECT_EQ(person.eligibility().levelCap(Ladder::Balance), 2);
    EXPECT_EQ(person.eligibility().levelCap(Ladder::Hinge), noCap);
    const PlannedPerson worse([](Profile& profile, TestResults& tests) {
        profile.limits = {Limit::BalancePoor};
        tests.oneLegStanceSeconds = {4, 4};
    });
    EXPECT_EQ(worse.eligibility().levelCap(Ladder::Balance), 1);
}

TEST(Eligibility, TheKneeCapsTheLunges) {
    EXPECT_EQ(PlannedPerson(limited({Limit::KneePainFront})).eligibility().levelCap(Ladder::Lunge),
              3);
    for (const int faults : {3, 4}) {
        const PlannedPerson person([faults](Profile&, TestResults& tests) {
            tests.stepDownFaults = {0, faults};
        });
        EXPECT_EQ(person.eligibility().levelCap(Ladder::Lunge), faults < 4 ? noCap : 3);
    }
}

TEST(Eligibility, SupportIsForTheOldTheUnsteadyAndTheUnknown) {
    const auto needsSupport = [](const PlannedPerson::Change& change) {
        return PlannedPerson(change).eligibility().needsSupport();
    };
    const auto bornIn = [](std::optional<int> year) {
        return [=](Profile& profile, TestResults&) { profile.birthYear = year; };
    };
    EXPECT_FALSE(needsSupport({}));
    EXPECT_FALSE(needsSupport(bornIn(2026 - 64)));
    EXPECT_TRUE(needsSupport(bornIn(2026 - 65)));
    EXPECT_TRUE(needsSupport(bornIn(std::nullopt)));
    EXPECT_FALSE(needsSupport(stance(10, 45)));
    EXPECT_TRUE(needsSupport(stance(9, 45)));
    EXPECT_TRUE(needsSupport(limited({Limit::BalancePoor})));
    EXPECT_FALSE(needsSupport(limited({Limit::KneePainFront})));
}

/// The ladders that the person's third week may use.
LadderSet usableLadders(const PlannedPerson& person) {
    const WeekFrame frame = weekFrame(person.profile(), *Date::parse("2026-11-23"), 3);
    const auto states = startStates(person.eligibility());
    const auto targets = goalTargets(person.profile(), person.findings(), frame);
    const auto tests = spreadTests(person.eligibility(), frame);
    const WeekProblem problem =
        weekProblem({person.eligibility(), frame, states, targets, {}, tests}, lastRelaxed);
    LadderSet usable = 0;
    for (std::size_t i = 0; i < ladderCount; ++i)
        if (problem.options[i].usable)
            usable |= LadderSet{1} << i;
    return usable;
}

TEST(Eligibility, AFinisherAfterLegsHasNoLungeAndNoHinge) {
    struct Row {
        Mode mode;
        HostWorkout host;
        bool legs;
    };
    for (const Row& row : std::vector<Row>{{Mode::Finisher, HostWorkout::None, true},
                                           {Mode::Finisher, HostWorkout::UpperBody, true},
                                           {Mode::Finisher, HostWorkout::Cardio, true},
                                           {Mode::Finisher, HostWorkout::LowerBody, false},
                                           {Mode::Finisher, HostWorkout::FullBody, false},
                                           {Mode::WarmUp, HostWorkout::LowerBody, true},
                                           {Mode::WarmUp, HostWorkout::FullBody, true},
                                           {Mode::Standalone, HostWorkout::None, true}}) {
        const PlannedPerson person([&](Profile& profile, TestResults&) {
            profile.mode = row.mode;
            profile.hostWorkout = row.host;
        });
        const LadderSet usable = usableLadders(person);
        for (const Ladder leg : {Ladder::Lunge, Ladder::Hinge})
            EXPECT_EQ((usable & bit(leg)) != 0, row.legs) << nameOf(row.host);
        EXPECT_TRUE(usable & bit(Ladder::Bridge));
    }
}

} // namespace
} // namespace hipwise
