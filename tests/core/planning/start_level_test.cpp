#include "core/planning/start_level.h"

#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace hipwise {
namespace {

struct Row {
    Ladder ladder;
    Experience experience;
    std::string first;
    std::string waiting;
};

TEST(StartLevel, FollowsTheTableOfExperience) {
    using enum Experience;
    for (const Row& row : std::vector<Row>{
             {Ladder::Bridge, None, "glute-bridge", "none"},
             {Ladder::Bridge, Some, "glute-bridge", "band-bridge"},
             {Ladder::Bridge, Regular, "single-leg-bridge", "none"},
             {Ladder::SideLegRaise, None, "side-lying-leg-raise", "none"},
             {Ladder::SideLegRaise, Some, "wall-slide-leg-raise", "none"},
             {Ladder::SideLegRaise, Regular, "wall-slide-leg-raise", "banded-side-leg-raise"},
             {Ladder::Clamshell, None, "clamshell", "none"},
             {Ladder::Clamshell, Some, "clamshell", "none"},
             {Ladder::Clamshell, Regular, "reverse-clamshell", "band-clamshell"},
             {Ladder::Lunge, None, "sit-to-stand", "none"},
             {Ladder::Lunge, Some, "split-squat", "none"},
             {Ladder::Lunge, Regular, "reverse-lunge", "none"},
             {Ladder::Hinge, None, "hip-hinge-drill", "none"},
             {Ladder::Hinge, Some, "kickstand-deadlift", "none"},
             {Ladder::Hinge, Regular, "kickstand-deadlift", "none"},
             {Ladder::Balance, None, "tandem-stance", "none"},
             {Ladder::Core, None, "dead-bug", "none"},
             {Ladder::Core, Some, "bird-dog", "none"},
             {Ladder::Core, Regular, "side-plank", "none"},
             {Ladder::Mobility, None, "ninety-ninety-rotations", "none"},
             {Ladder::BandWalk, None, "band-walk", "band-walk"},
             {Ladder::Extension, None, "prone-glute-squeeze", "none"},
             {Ladder::Extension, Regular, "quadruped-hip-extension", "none"}}) {
        const PlannedPerson person(
            [&](Profile& profile, TestResults&) { profile.experience = row.experience; });
        EXPECT_EQ(person.firstExercise(row.ladder), row.first) << static_cast<int>(row.experience);
        EXPECT_EQ(person.waitingExercise(row.ladder), row.waiting) << row.first;
    }
}

TEST(StartLevel, BridgeFollowsTheHold) {
    struct Hold {
        BothSides seconds;
        std::string first;
    };
    for (const Hold& hold : std::vector<Hold>{{{9, 40}, "glute-bridge"},
                                              {{10, 40}, "single-leg-bridge"},
                                              {{30, 30}, "single-leg-bridge"}}) {
        const PlannedPerson person([&](Profile& profile, TestResults& tests) {
            profile.experience = Experience::Regular;
            tests.bridgeHoldSeconds = hold.seconds;
        });
        EXPECT_EQ(person.firstExercise(Ladder::Bridge), hold.first) << *hold.seconds.left;
    }
    for (const auto& [left, waiting] : {std::pair(29, "none"), {30, "band-bridge"}}) {
        const PlannedPerson person([left = left](Profile&, TestResults& tests) {
            tests.bridgeHoldSeconds = {left, 30};
        });
        EXPECT_EQ(person.waitingExercise(Ladder::Bridge), waiting) << left;
    }
}

TEST(StartLevel, SideLegRaiseFollowsTheTest) {
    for (const auto& [raises, first, amount] : {std::tuple(10, "standing-side-leg-raise", 8),
                                                {11, "side-lying-leg-raise", 10},
                                                {14, "side-lying-leg-raise", 10},
                                                {15, "wall-slide-leg-raise", 8}}) {
        const PlannedPerson person([raises = raises](Profile&, TestResults& tests) {
            tests.legRaiseReps = {raises, 20};
        });
        EXPECT_EQ(person.firstExercise(Ladder::SideLegRaise), first) << raises;
        EXPECT_EQ(person.startOn(Ladder::SideLegRaise)->amount, amount) << raises;
    }
}

TEST(StartLevel, ALowLegRaiseTestKeepsLongHoldsAndBandsAway) {
    for (const auto experience : {Experience::Some, Experience::Regular})
        for (const auto& [raises, easy] : {std::pair(14, true), {15, false}}) {
            const PlannedPerson person([&, raises = raises](Profile& profile, TestResults& tests) {
                profile.experience = experience;
                tests.legRaiseReps = {raises, 20};
            });
            EXPECT_EQ(person.firstExercise(Ladder::SideLegRaise) == "side-lying-leg-raise" &&
                          person.waitingExercise(Ladder::SideLegRaise) == "none",
                      easy)
                << raises;
        }
}

TEST(StartLevel, LungeOfNewcomersFollowsTheChairStand) {
    for (const auto& [stands, first] : {std::pair(14, "sit-to-stand"),
                                        {15, "split-squat-hold"},
                                        {18, "split-squat-hold"},
                                        {19, "split-squat"}}) {
        const PlannedPerson person([stands = stands](Profile& profile, TestResults& tests) {
            profile.sex = Sex::Female;
            tests.chairStands = stands;
        });
        EXPECT_EQ(person.firstExercise(Ladder::Lunge), first) << stands;
    }
}

TEST(StartLevel, BalanceFollowsTheStance) {
    for (const auto& [seconds, first] : {std::pair(4, "supported-tandem-stance"),
                                         {5, "tandem-stance"},
                                         {9, "tandem-stance"},
                                         {10, "single-leg-stance"},
                                         {29, "single-leg-stance"},
                                         {30, "single-leg-reaches"}}) {
        const PlannedPerson person([seconds = seconds](Profile&, TestResults& tests) {
            tests.oneLegStanceSeconds = {45, seconds};
        });
        EXPECT_EQ(person.firstExercise(Ladder::Balance), first) << seconds;
    }
}

TEST(StartLevel, UnsteadyPeopleGetEasierStandingWork) {
    for (const auto& [seconds, lunge, hinge] : {std::tuple(9, 2, 2), {10, 4, 2}}) {
        const PlannedPerson person([seconds = seconds](Profile& profile, TestResults& tests) {
            profile.experience = Experience::Regular;
            tests.oneLegStanceSeconds = {seconds, 45};
        });
        EXPECT_EQ(person.startOn(Ladder::Lunge)->exercise->level, lunge) << seconds;
        EXPECT_LE(person.startOn(Ladder::Hinge)->exercise->level, hinge) << seconds;
    }
    const PlannedPerson steady([](Profile& profile, TestResults& tests) {
        profile.experience = Experience::Regular;
        tests.oneLegStanceSeconds = {45, 45};
    });
    EXPECT_EQ(steady.firstExercise(Ladder::Hinge), "single-leg-deadlift");
}

TEST(StartLevel, KneePainAndPoorStepDownsStopAtTheSplitSquat) {
    const auto regular = [](auto change) {
        return [change](Profile& profile, TestResults& tests) {
            profile.experience = Experience::Regular;
            change(profile, tests);
        };
    };
    const PlannedPerson knee(
        regular([](Profile& p, TestResults&) { p.limits = {Limit::KneePainFront}; }));
    const PlannedPerson poor(regular([](Profile&, TestResults& t) { t.stepDownFaults = {4, 0}; }));
    const PlannedPerson fair(regular([](Profile&, TestResults& t) { t.stepDownFaults = {3, 0}; }));
    EXPECT_EQ(knee.firstExercise(Ladder::Lunge), "split-squat");
    EXPECT_EQ(poor.firstExercise(Ladder::Lunge), "split-squat");
    EXPECT_EQ(fair.firstExercise(Ladder::Lunge), "reverse-lunge");
}

TEST(StartLevel, StretchFollowsTheHipFlexorCheck) {
    using enum HipFlexorLook;
    struct Look {
        HipFlexorLook look;
        std::string first;
        int amount;
    };
    for (const Look& row :
         std::vector<Look>{{Level, "ninety-ninety-rotations", 6},
                           {SlightlyAbove, "half-kneeling-hip-flexor-stretch", 15},
                           {ClearlyAbove, "half-kneeling-hip-flexor-stretch", 30}}) {
        const PlannedPerson person(
            [&](Profile&, TestResults& tests) { tests.hipFlexor = row.look; });
        EXPECT_EQ(person.firstExercise(Ladder::Mobility), row.first);
        EXPECT_EQ(person.startOn(Ladder::Mobility)->amount, row.amount);
    }
}

TEST(StartLevel, IsAtMostTheSecondFrom65On) {
    for (const auto& [born, most] : {std::pair(1962, 5), {1961, 2}}) {
        const PlannedPerson person([born = born](Profile& profile, TestResults&) {
            profile.birthYear = born;
            profile.experience = Experience::Regular;
        });
        EXPECT_EQ(person.startOn(Ladder::Bridge)->exercise->level, most) << born;
    }
    const PlannedPerson unknown([](Profile& profile, TestResults&) {
        profile.birthYear.reset();
        profile.experience = Experience::Regular;
    });
    for (std::size_t i = 0; i < trainedLadders; ++i) {
        const auto state = unknown.startOn(static_cast<Ladder>(i));
        EXPECT_TRUE(state && state->exercise->level <= 2) << i;
    }
    EXPECT_EQ(unknown.firstExercise(Ladder::Balance), "supported-tandem-stance");
}

TEST(StartLevel, PainBringsEveryBridgeDownToTheGluteBridgeOrThePelvicTilt) {
    for (const auto& [experience, expected] :
         {std::pair{Experience::None, "pelvic-tilt"}, std::pair{Experience::Some, "glute-bridge"},
          std::pair{Experience::Regular, "glute-bridge"}}) {
        Profile profile;
        profile.birthYear = 1981;
        profile.experience = experience;
        profile.pain = RecentPain{4, 6};
        const Findings findings = findingsFrom(profile, {}, 2026);
        const Eligibility person(profile, findings, shippedCatalogue());
        EXPECT_EQ(startStates(person).front()->exercise->id, expected);
    }
}

TEST(StartLevel, IsOneLowerFromPain4On) {
    for (const auto& [pain, lunge] : {std::pair(3, 3), {4, 2}, {6, 2}}) {
        const PlannedPerson person([pain = pain](Profile& profile, TestResults&) {
            profile.experience = Experience::Some;
            profile.pain = RecentPain{pain, 8};
        });
        EXPECT_EQ(person.startOn(Ladder::Lunge)->exercise->level, lunge) << pain;
    }
}

TEST(StartLevel, LimitsChangeTheExercise) {
    struct Swap {
        Limit limit;
        Ladder ladder;
        std::string first;
    };
    for (const Swap& row :
         std::vector<Swap>{{Limit::CannotGetToFloor, Ladder::Bridge, "standing-glute-squeeze"},
                           {Limit::CannotGetToFloor, Ladder::Clamshell, "seated-knee-press"},
                           {Limit::LateralHipPain, Ladder::SideLegRaise, "standing-side-leg-raise"},
                           {Limit::FlexionSensitiveBack, Ladder::Hinge, "none"}}) {
        const PlannedPerson person(
            [&](Profile& profile, TestResults&) { profile.limits = {row.limit}; });
        EXPECT_EQ(person.firstExercise(row.ladder), row.first);
    }
}

TEST(StartLevel, NeverNeedsABandThatNobodyOwns) {
    const PlannedPerson person([](Profile& profile, TestResults&) {
        profile.equipment.miniBands = 0;
        profile.experience = Experience::Regular;
    });
    EXPECT_EQ(person.firstExercise(Ladder::BandWalk), "none");
    for (std::size_t i = 0; i < trainedLadders; ++i)
        EXPECT_EQ(person.waitingExercise(static_cast<Ladder>(i)), "none");
}

} // namespace
} // namespace hipwise
