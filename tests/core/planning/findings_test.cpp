#include "core/planning/findings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace hipwise {
namespace {

constexpr int year = 2026;

Profile aged(int age, Sex sex = Sex::Unspecified) {
    Profile profile;
    profile.birthYear = year - age;
    profile.sex = sex;
    return profile;
}

Findings findingsOf(const Profile& profile, const TestResults& tests) {
    CheckIn checkIn;
    checkIn.tests = tests;
    return findingsFrom(profile, std::vector{checkIn}, year);
}

struct StanceRow {
    int age;
    int seconds;
    Band band;
};

TEST(Findings, JudgeTheStanceByAge) {
    // Two fifths and three quarters of the mean for the age, rounded down (springer-2007), and
    // never fair below 5 s (evidence.md section 4, T1).
    for (const StanceRow& row : std::vector<StanceRow>{
             {39, 16, Band::Low},  {39, 17, Band::Fair}, {39, 31, Band::Fair}, {39, 32, Band::Good},
             {40, 15, Band::Low},  {40, 16, Band::Fair}, {40, 29, Band::Fair}, {40, 30, Band::Good},
             {50, 13, Band::Low},  {50, 14, Band::Fair}, {50, 27, Band::Good}, {60, 9, Band::Low},
             {60, 10, Band::Fair}, {60, 20, Band::Good}, {69, 19, Band::Fair}, {70, 5, Band::Low},
             {70, 6, Band::Fair},  {70, 11, Band::Good}, {80, 4, Band::Low},   {80, 5, Band::Fair},
             {80, 6, Band::Good}}) {
        TestResults tests;
        tests.oneLegStanceSeconds = {row.seconds, row.seconds + 9};
        EXPECT_EQ(findingsOf(aged(row.age), tests).band(hipwise::Test::OneLegStance), row.band)
            << row.age << " years, " << row.seconds << " s";
    }
}

struct ChairRow {
    int age;
    Sex sex;
    int stands;
    Band band;
};

TEST(Findings, JudgeTheChairStandByAgeAndSex) {
    for (const ChairRow& row : std::vector<ChairRow>{{60, Sex::Male, 13, Band::Low},
                                                     {60, Sex::Male, 14, Band::Fair},
                                                     {60, Sex::Male, 18, Band::Good},
                                                     {60, Sex::Female, 11, Band::Low},
                                                     {60, Sex::Female, 12, Band::Fair},
                                                     {60, Sex::Female, 16, Band::Good},
                                                     {64, Sex::Female, 11, Band::Low},
                                                     {65, Sex::Female, 11, Band::Fair},
                                                     {85, Sex::Male, 7, Band::Low},
                                                     {90, Sex::Male, 7, Band::Fair},
                                                     {90, Sex::Female, 3, Band::Low},
                                                     {90, Sex::Female, 4, Band::Fair}}) {
        TestResults tests;
        tests.chairStands = row.stands;
        EXPECT_EQ(findingsOf(aged(row.age, row.sex), tests).band(hipwise::Test::ChairStand),
                  row.band)
            << row.age << " years, " << row.stands << " stands";
    }
}

struct SidesRow {
    BothSides TestResults::*test;
    hipwise::Test id;
    int result;
    Band band;
};

TEST(Findings, JudgeTheWeakerSide) {
    for (const SidesRow& row : std::vector<SidesRow>{
             {&TestResults::bridgeHoldSeconds, hipwise::Test::BridgeHold, 19, Band::Low},
             {&TestResults::bridgeHoldSeconds, hipwise::Test::BridgeHold, 20, Band::Fair},
             {&TestResults::bridgeHoldSeconds, hipwise::Test::BridgeHold, 29, Band::Fair},
             {&TestResults::bridgeHoldSeconds, hipwise::Test::BridgeHold, 30, Band::Good},
             {&TestResults::legRaiseReps, hipwise::Test::LegRaise, 7, Band::Low},
             {&TestResults::legRaiseReps, hipwise::Test::LegRaise, 8, Band::Fair},
             {&TestResults::legRaiseReps, hipwise::Test::LegRaise, 14, Band::Fair},
             {&TestResults::legRaiseReps, hipwise::Test::LegRaise, 15, Band::Good}})
        for (const BothSides sides :
             {BothSides{row.result, 99}, BothSides{99, row.result}, BothSides{row.result, {}}}) {
            TestResults tests;
            tests.*row.test = sides;
            EXPECT_EQ(findingsOf(aged(40), tests).band(row.id), row.band) << row.result;
        }
}

TEST(Findings, JudgeTheStepDownByTheWorseSide) {
    for (const auto& [faults, band] :
         {std::pair(1, Band::Good), {2, Band::Fair}, {3, Band::Fair}, {4, Band::Low}}) {
        TestResults tests;
        tests.stepDownFaults = {0, faults};
        EXPECT_EQ(findingsOf(aged(40), tests).band(hipwise::Test::StepDown), band) << faults;
    }
}

TEST(Findings, KnowNothingOfWhatWasNotTested) {
    const Findings findings = findingsFrom({}, {}, year);
    EXPECT_TRUE(std::ranges::all_of(findings.bands, [](Band b) { return b == Band::Unknown; }));
    EXPECT_FALSE(findings.age);
    EXPECT_TRUE(findings.older) << "the careful side";
    EXPECT_EQ(findings.painAverage, 0);
}

TEST(Findings, CallPeopleOlderFrom65On) {
    EXPECT_FALSE(findingsFrom(aged(64), {}, year).older);
    EXPECT_TRUE(findingsFrom(aged(65), {}, year).older);
}

TEST(Findings, KeepTheSignsThatWereToldLast) {
    CheckIn told;
    told.date = *Date::parse("2026-01-05");
    told.signs = std::vector{Sign::KneeInstability};
    CheckIn silent;
    silent.date = *Date::parse("2026-02-02");
    EXPECT_TRUE(findingsFrom(aged(40), std::vector{told, silent}, year).kneeInstability);
    silent.signs = std::vector{Sign::OneLegDifficulty};
    const Findings other = findingsFrom(aged(40), std::vector{told, silent}, year);
    EXPECT_FALSE(other.kneeInstability);
    EXPECT_TRUE(other.oneLegDifficulty);
}

TEST(Findings, TakeTheNewestResultOfEachSide) {
    CheckIn old;
    old.date = *Date::parse("2026-01-05");
    old.tests.bridgeHoldSeconds = {40, 41};
    old.tests.chairStands = 9;
    old.signs = std::vector{Sign::KneeInstability};
    CheckIn recent;
    recent.signs.emplace();
    recent.date = *Date::parse("2026-03-02");
    recent.tests.bridgeHoldSeconds.left = 12;
    recent.pain = RecentPain{3, 5};
    for (const auto& checkIns : {std::vector{old, recent}, std::vector{recent, old}}) {
        const Findings findings = findingsFrom(aged(40), checkIns, year);
        EXPECT_EQ(findings.tests.bridgeHoldSeconds, (BothSides{12, 41}));
        EXPECT_EQ(findings.tests.chairStands, 9);
        EXPECT_EQ(findings.painAverage, 3);
        EXPECT_FALSE(findings.kneeInstability);
    }
}

struct GapRow {
    Goal goal;
    BothSides TestResults::*test;
    int weak;
    int strong;
    bool flagged;
};

TEST(WeakSide, NeedsLessThan85PercentAndAGapBeyondTheError) {
    for (const GapRow& row : std::vector<GapRow>{
             {Goal::Extension, &TestResults::bridgeHoldSeconds, 30, 40, true},
             {Goal::Extension, &TestResults::bridgeHoldSeconds, 31, 40, false}, // 9 s
             {Goal::Extension, &TestResults::bridgeHoldSeconds, 47, 60, false}, // below 25 %
             {Goal::Extension, &TestResults::bridgeHoldSeconds, 45, 60, true},
             {Goal::Abduction, &TestResults::legRaiseReps, 7, 10, true},
             {Goal::Abduction, &TestResults::legRaiseReps, 8, 10, false}, // 2 repetitions
             {Goal::Abduction, &TestResults::legRaiseReps, 16, 20, true},
             {Goal::Abduction, &TestResults::legRaiseReps, 25, 30, false}, // below 20 %
             {Goal::Trunk, &TestResults::sidePlankSeconds, 45, 60, true},
             {Goal::Trunk, &TestResults::sidePlankSeconds, 46, 60, false},  // 14 s
             {Goal::Trunk, &TestResults::sidePlankSeconds, 85, 100, false}, // just 85 %
             {Goal::Trunk, &TestResults::sidePlankSeconds, 84, 100, true},
             {Goal::Balance, &TestResults::oneLegStanceSeconds, 20, 30, true},
             {Goal::Balance, &TestResults::oneLegStanceSeconds, 21, 30, false},
             {Goal::Function, &TestResults::oneLegStanceSeconds, 20, 30, true},
             {Goal::Mobility, &TestResults::oneLegStanceSeconds, 1, 30, false}}) {
        TestResults tests;
        const auto side = [&](Side weak) {
            return row.flagged ? std::optional(weak) : std::nullopt;
        };
        tests.*row.test = {row.weak, row.strong};
        EXPECT_EQ(weakSideFor(row.goal, tests), side(Side::Left)) << row.weak << row.strong;
        tests.*row.test = {row.strong, row.weak};
        EXPECT_EQ(weakSideFor(row.goal, tests), side(Side::Right)) << row.weak << row.strong;
        tests.*row.test = {row.weak, {}};
        EXPECT_FALSE(weakSideFor(row.goal, tests));
    }
}

} // namespace
} // namespace hipwise
