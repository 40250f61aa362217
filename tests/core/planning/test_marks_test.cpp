#include "core/planning/test_marks.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/planning/findings.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

struct EdgeRow {
    hipwise::Test test;
    int age;
    Sex sex;
    int value;
    Band band;
};

TestResults with(hipwise::Test test, int value) {
    TestResults results;
    const BothSides both{value, value};
    switch (test) {
    case hipwise::Test::OneLegStance:
        results.oneLegStanceSeconds = both;
        break;
    case hipwise::Test::ChairStand:
        results.chairStands = value;
        break;
    case hipwise::Test::BridgeHold:
        results.bridgeHoldSeconds = both;
        break;
    case hipwise::Test::LegRaise:
        results.legRaiseReps = both;
        break;
    case hipwise::Test::SidePlank:
        results.sidePlankSeconds = both;
        break;
    case hipwise::Test::StepDown:
        results.stepDownFaults = both;
        break;
    case hipwise::Test::HipFlexor:
        break;
    }
    return results;
}

TEST(TestMarks, HoldBothSidesOfEachEdge) {
    using enum hipwise::Test;
    const EdgeRow rows[] = {
        {OneLegStance, 45, Sex::Female, 15, Band::Low},
        {OneLegStance, 45, Sex::Female, 16, Band::Fair},
        {OneLegStance, 45, Sex::Female, 29, Band::Fair},
        {OneLegStance, 45, Sex::Female, 30, Band::Good},
        {OneLegStance, 80, Sex::Male, 4, Band::Low},
        {OneLegStance, 80, Sex::Male, 5, Band::Fair},
        {OneLegStance, 80, Sex::Male, 6, Band::Good},
        {ChairStand, 64, Sex::Male, 13, Band::Low},
        {ChairStand, 64, Sex::Male, 14, Band::Fair},
        {ChairStand, 65, Sex::Male, 12, Band::Fair},
        {ChairStand, 65, Sex::Female, 10, Band::Low},
        {ChairStand, 65, Sex::Female, 11, Band::Fair},
        {ChairStand, 90, Sex::Female, 3, Band::Low},
        {ChairStand, 90, Sex::Female, 4, Band::Fair},
        {BridgeHold, 45, Sex::Female, 19, Band::Low},
        {BridgeHold, 45, Sex::Female, 20, Band::Fair},
        {BridgeHold, 45, Sex::Female, 30, Band::Good},
        {LegRaise, 45, Sex::Female, 7, Band::Low},
        {LegRaise, 45, Sex::Female, 8, Band::Fair},
        {LegRaise, 45, Sex::Female, 15, Band::Good},
        {SidePlank, 45, Sex::Female, 15, Band::Low},
        {SidePlank, 45, Sex::Female, 16, Band::Fair},
        {SidePlank, 45, Sex::Female, 33, Band::Good},
        {StepDown, 45, Sex::Female, 1, Band::Good},
        {StepDown, 45, Sex::Female, 2, Band::Fair},
        {StepDown, 45, Sex::Female, 3, Band::Fair},
        {StepDown, 45, Sex::Female, 4, Band::Low},
    };
    for (const EdgeRow& row : rows)
        EXPECT_EQ(bandOf(row.test, with(row.test, row.value), row.age, row.sex), row.band)
            << static_cast<int>(row.test) << " at " << row.age << ": " << row.value;
}

TEST(TestMarks, AreThoseOfTheWeakerSide) {
    TestResults results;
    results.bridgeHoldSeconds = {30, 19};
    EXPECT_EQ(bandOf(hipwise::Test::BridgeHold, results, 45, Sex::Female), Band::Low);
    results.stepDownFaults = {1, 4};
    EXPECT_EQ(bandOf(hipwise::Test::StepDown, results, 45, Sex::Female), Band::Low);
    EXPECT_EQ(bandOf(hipwise::Test::SidePlank, results, 45, Sex::Female), Band::Unknown);
}

TEST(TestMarks, NameASourceThatTheCatalogueHasOrNone) {
    const auto& sources = shippedCatalogue().sources();
    for (int test = 0; test < 7; ++test)
        for (const int age : {20, 45, 60, 85}) {
            const auto marks = marksOf(static_cast<hipwise::Test>(test), age, Sex::Female);
            if (!marks || marks->source.empty())
                continue;
            EXPECT_NE(std::ranges::find(sources, marks->source, &Source::id), sources.end())
                << marks->source;
        }
    EXPECT_EQ(marksOf(hipwise::Test::HipFlexor, 45, Sex::Female), std::nullopt);
    EXPECT_EQ(marksOf(hipwise::Test::ChairStand, 59, Sex::Female)->source, "")
        << "no table for her age";
    EXPECT_EQ(marksOf(hipwise::Test::ChairStand, 60, Sex::Female)->source, "cdc-steadi");
}

} // namespace
} // namespace hipwise
