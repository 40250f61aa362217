#include "core/planning/week_search.h"
#include "tests/core/planning/cbc_case.h"
#include "tests/core/planning/cbc_week.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>

namespace hipwise {
namespace {

constexpr std::size_t casesWanted = 50;
/// With this in the environment the cases are chosen and solved anew and tests/data written again.
constexpr auto recordAnew = "HIPWISE_RECORD_CBC";

std::string words(const WeekCost& cost) {
    return "shortfall " + std::to_string(cost.shortfall) + ", changes " +
           std::to_string(cost.changes) + ", positions " + std::to_string(cost.positions);
}

std::string words(const CbcCase& one) {
    return "seed " + std::to_string(one.seed) + ", mode " +
           std::to_string(static_cast<int>(one.mode)) + ", week " + std::to_string(one.week) +
           ", relaxed " + std::to_string(static_cast<int>(one.relaxed));
}

/// Three in five train on their own; every week from 1 to 13 takes its turn.
CbcCase caseOf(unsigned seed) {
    CbcCase one;
    one.seed = seed;
    one.mode = seed % 5 == 0 ? Mode::WarmUp : seed % 5 == 3 ? Mode::Finisher : Mode::Standalone;
    one.week = 1 + static_cast<int>(seed * 5 % 13);
    return one;
}

/// With the first relaxation at which there is a week.
std::optional<CbcCase> relaxedAsNeeded(CbcCase one) {
    for (one.relaxed = Relaxed::Nothing;;
         one.relaxed = static_cast<Relaxed>(static_cast<int>(one.relaxed) + 1)) {
        const auto problem = one.problem();
        if (!problem)
            return std::nullopt;
        if (bestWeek(*problem))
            return one;
        if (one.relaxed == lastRelaxed)
            return std::nullopt;
    }
}

void recordCases(const CbcSolver& solver) {
    std::vector<CbcCase> cases;
    for (unsigned seed = 1; cases.size() < casesWanted; ++seed)
        if (auto one = relaxedAsNeeded(caseOf(seed))) {
            const auto problem = one->problem();
            one->cost = CbcWeek(*problem).least(solver).value();
            cases.push_back(*one);
        }
    record(cases);
}

/// CBC's answer of today where the program is here, its recorded answer in any case.
void expectProved(std::size_t from, std::size_t to) {
    const CbcSolver solver;
    const bool here = solver.isHere();
    const auto cases = recordedCases();
    for (std::size_t i = from; i < std::min(to, cases.size()); ++i) {
        SCOPED_TRACE(words(cases[i]));
        const auto problem = cases[i].problem();
        ASSERT_TRUE(problem);
        if (here) {
            const auto proved = CbcWeek(*problem).least(solver);
            ASSERT_TRUE(proved);
            EXPECT_EQ(words(*proved), words(cases[i].cost))
                << "the record is of other rules; " << recordAnew << "=1 writes it again";
        }
        const auto found = bestWeek(*problem);
        ASSERT_TRUE(found);
        EXPECT_EQ(words(found->cost), words(cases[i].cost));
    }
}

TEST(CbcOracle, RecordsWeeksOfEveryKind) {
    if (std::getenv(recordAnew)) {
        const CbcSolver solver;
        ASSERT_TRUE(solver.isHere()) << "the Debian package coinor-cbc is needed";
        recordCases(solver);
    }
    std::set<Mode> modes;
    std::set<int> weeks;
    std::set<Relaxed> relaxed;
    std::set<std::size_t> days;
    int shortfalls = 0;
    const auto cases = recordedCases();
    for (const CbcCase& one : cases) {
        modes.insert(one.mode);
        weeks.insert(one.week);
        relaxed.insert(one.relaxed);
        days.insert(one.problem().value().days.size());
        shortfalls += one.cost.shortfall > 0;
    }
    EXPECT_GE(cases.size(), casesWanted);
    EXPECT_EQ(modes.size(), 3u);
    EXPECT_EQ(weeks.size(), 13u);
    EXPECT_GE(relaxed.size(), 5u);
    EXPECT_EQ(days, (std::set<std::size_t>{2, 3, 4}));
    EXPECT_GE(shortfalls, 15);
}

// Two tests of one promise, so that they can run side by side.
TEST(CbcOracle, ProvesTheCostOfFullWeeks) {
    expectProved(0, casesWanted / 2);
}

TEST(CbcOracle, ProvesTheCostOfMoreFullWeeks) {
    expectProved(casesWanted / 2, casesWanted);
}

} // namespace
} // namespace hipwise
