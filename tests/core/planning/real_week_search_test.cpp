#include "core/catalogue/catalogue_reader.h"
#include "core/planning/test_week.h"
#include "core/planning/week_rules.h"
#include "core/planning/week_search.h"
#include "tests/core/planning/every_week.h"
#include "tests/core/planning/generated_people.h"

#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <string>

namespace hipwise {
namespace {

/// The two-day week of a programme that starts between two training days, or of its year after.
std::optional<WeekProblem> twoDayWeek(const PlanRequest& request, int number, Relaxed relaxed) {
    const Findings findings = findingsFrom(request.profile, request.checkIns, request.start.year());
    const Eligibility person(request.profile, findings, shippedCatalogue());
    const WeekFrame frame = weekFrame(request.profile, request.start, number);
    if (frame.days.size() != 2)
        return std::nullopt;
    const auto states = startStates(person);
    const auto targets = goalTargets(request.profile, findings, frame);
    const auto tests = spreadTests(person, frame);
    WeekHistory history;
    history.mostStrengthSets = 20;
    history.lastFullStrengthSets = 20;
    return weekProblem({person, frame, states, targets, history, tests}, relaxed);
}

void expectTheSameWeek(const WeekProblem& problem, int& legal) {
    const auto expected = bestOfEveryWeek(problem);
    const auto found = bestWeek(problem);
    ASSERT_EQ(found.has_value(), expected.has_value());
    if (!expected)
        return;
    ++legal;
    EXPECT_EQ(*found, *expected);
}

TEST(RealWeekSearch, FindsTheWeekThatLookingAtEveryWeekFinds) {
    GeneratedPeople generated(11);
    int legal = 0;
    for (int i = 0; i < 40 && !HasFailure(); ++i) {
        const Mode mode = std::array{Mode::Standalone, Mode::Finisher,
                                     Mode::WarmUp}[static_cast<std::size_t>(i % 3)];
        const PlanRequest request = generated.request(mode);
        for (const int number : {1, 13, 24})
            for (const Relaxed relaxed : {Relaxed::Nothing, Relaxed::WideBands, Relaxed::Items}) {
                SCOPED_TRACE("person " + std::to_string(i) + ", week " + std::to_string(number) +
                             ", relaxed " + std::to_string(static_cast<int>(relaxed)));
                if (const auto problem = twoDayWeek(request, number, relaxed))
                    expectTheSameWeek(*problem, legal);
            }
    }
    EXPECT_GE(legal, 60);
}

} // namespace
} // namespace hipwise
