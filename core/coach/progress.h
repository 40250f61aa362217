#pragma once

#include "core/coach/coach.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// How far back one looks: calendar weeks up to the one of today, or everything.
enum class ProgressRange { FourWeeks, TwelveWeeks, All };

/// Both ends included.
struct DaySpan {
    Date first;
    Date last;

    bool holds(Date day) const { return first <= day && day <= last; }
    bool operator==(const DaySpan&) const = default;
};

/// From a Monday to today; never earlier than the week of the first thing that is known.
DaySpan progressDays(const Snapshot& snapshot, ProgressRange range);

/// What was told of pain on one day, 0 to 10 each.
struct PainDay {
    Date date;
    /// Before the first session of the day; today also what was told without a session.
    std::optional<int> before{};
    /// After the last session of the day.
    std::optional<int> after{};
    /// The worst of what was told about single exercises.
    std::optional<int> worst{};
    /// In the morning, after a session of the day before.
    std::optional<int> morning{};

    bool operator==(const PainDay&) const = default;
};

/// The days on which pain was told, oldest first.
std::vector<PainDay> painDays(const Snapshot& snapshot, const DaySpan& days);

/// Pain before sessions in the first seven and in the last seven days of a time, in tenths.
struct PainChange {
    int firstTenths = 0;
    int lastTenths = 0;
    /// At least 2 points or 30 % of the first, the smallest changes that count (ostelo-2008).
    bool real = false;

    bool operator==(const PainChange&) const = default;
};

/// Empty where less than two weeks lie between the first and the last day.
std::optional<PainChange> painChange(const std::vector<PainDay>& days);

struct TestResult {
    Date date;
    /// Seconds, repetitions, faults; a look as its place in HipFlexorLook.
    int result = 0;

    bool operator==(const TestResult&) const = default;
};

/// All results of one test on one side, oldest first; the side is empty for tests of both at once.
struct TestSeries {
    Test test = Test::OneLegStance;
    std::optional<Side> side{};
    std::vector<TestResult> results{};

    bool operator==(const TestSeries&) const = default;
};

/// The tests with at least one result, left before right.
std::vector<TestSeries> testSeries(const Snapshot& snapshot, const DaySpan& days);

/// The two sides of a test on one day.
struct SideResults {
    int left = 0;
    int right = 0;
    /// Weaker by more than the test varies by itself.
    std::optional<Side> weaker{};
    /// The smaller is at least 90 % of the larger.
    bool even = false;

    bool operator==(const SideResults&) const = default;
};

/// Both sides of a test when they were first and last done on one day.
struct SideCourse {
    Test test = Test::OneLegStance;
    SideResults first{};
    SideResults last{};

    bool operator==(const SideCourse&) const = default;
};

/// Of the tests that compare the sides.
std::vector<SideCourse> sideCourses(const std::vector<TestSeries>& tests);

/// What was told of one activity, oldest first, 0 (easy) to 10.
struct ActivitySeries {
    std::string name;
    std::vector<TestResult> results{};

    bool operator==(const ActivitySeries&) const = default;
};

/// The activities in the order in which they were told first.
std::vector<ActivitySeries> activitySeries(const Snapshot& snapshot, const DaySpan& days);

/// What became of the sessions of a week from Monday on.
struct KeptWeek {
    Date monday;
    /// Due by today, or done already; a session that is offered again counts once.
    int planned = 0;
    /// Of these, those of which anything was done, on whatever day.
    int kept = 0;
    /// Done outside the plan.
    int extra = 0;

    bool operator==(const KeptWeek&) const = default;
};

/// Every week of the time, also those without a session.
std::vector<KeptWeek> keptWeeks(const Snapshot& snapshot, const DaySpan& days);

/// Sets of a week by goal: what the plan asked for and what was done in that week. A set of a
/// one-sided exercise is done when both sides are.
struct GoalWeek {
    Date monday;
    PerGoal<QuarterSets> planned{};
    PerGoal<QuarterSets> done{};

    bool operator==(const GoalWeek&) const = default;
};

std::vector<GoalWeek> goalWeeks(const Snapshot& snapshot, const Catalogue& catalogue,
                                const DaySpan& days);

/// From where to where a person went on one ladder.
struct LadderProgress {
    Ladder ladder = Ladder::Bridge;
    /// The exercise that was done first within the time, and when.
    std::string first;
    Date firstDone;
    /// The exercise that the plan asks for next, or asked for last.
    std::string now;
    /// Since when it has asked for that one.
    Date nowSince;

    bool operator==(const LadderProgress&) const = default;
};

/// The ladders of the programme of which anything was done.
std::vector<LadderProgress> ladderProgress(const Snapshot& snapshot, const Catalogue& catalogue,
                                           const DaySpan& days);

} // namespace hipwise
