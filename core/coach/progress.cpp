#include "core/coach/progress.h"

#include "core/coach/home_test.h"
#include "core/planning/findings.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace hipwise {

namespace {

constexpr int weekDays = 7;
constexpr int realPainTenths = 20;
/// Of the pain at first, and then at least one whole point, so that 1 to 0.7 is no news.
constexpr int realPainPercent = 30;
constexpr int leastPainTenths = 10;

Date firstKnownDay(const Snapshot& snapshot) {
    Date first = snapshot.programme.today;
    if (!snapshot.programme.weeks.empty())
        first = std::min(first, snapshot.programme.start);
    for (const SessionLog& session : snapshot.log)
        first = std::min(first, session.date);
    for (const CheckIn& checkIn : snapshot.checkIns)
        first = std::min(first, checkIn.date);
    return first;
}

std::optional<int> worstOf(const SessionLog& session) {
    std::optional<int> worst;
    for (const ExerciseLog& exercise : session.exercises)
        if (exercise.pain)
            worst = std::max(worst.value_or(0), *exercise.pain);
    return worst;
}

std::vector<CheckIn> oldestFirst(const std::vector<CheckIn>& checkIns, const DaySpan& days) {
    std::vector<CheckIn> within;
    std::ranges::copy_if(checkIns, std::back_inserter(within),
                         [&days](const CheckIn& checkIn) { return days.holds(checkIn.date); });
    std::ranges::stable_sort(within, {}, &CheckIn::date);
    return within;
}

/// The mean in tenths of what is told before sessions within a time; empty where nothing is.
std::optional<int> meanTenths(const std::vector<PainDay>& days, const DaySpan& within) {
    int sum = 0;
    int count = 0;
    for (const PainDay& day : days)
        if (day.before && within.holds(day.date)) {
            sum += *day.before;
            ++count;
        }
    if (count == 0)
        return std::nullopt;
    return (20 * sum + count) / (2 * count);
}

} // namespace

DaySpan progressDays(const Snapshot& snapshot, ProgressRange range) {
    const Date today = snapshot.programme.today;
    const Date known = firstKnownDay(snapshot).mondayOfWeek();
    if (range == ProgressRange::All)
        return {known, today};
    const int weeks = range == ProgressRange::FourWeeks ? 4 : 12;
    return {std::max(known, today.mondayOfWeek().plusDays(-weekDays * (weeks - 1))), today};
}

std::vector<PainDay> painDays(const Snapshot& snapshot, const DaySpan& days) {
    std::map<Date, PainDay> told;
    for (const SessionLog& session : snapshot.log) {
        const auto worst = worstOf(session);
        if (!days.holds(session.date) || !(session.painBefore || session.painAfter || worst))
            continue;
        PainDay& day = told.try_emplace(session.date, PainDay{session.date}).first->second;
        if (!day.before)
            day.before = session.painBefore;
        if (session.painAfter)
            day.after = session.painAfter;
        if (worst)
            day.worst = std::max(day.worst.value_or(0), *worst);
    }
    for (const SessionLog& session : snapshot.log) {
        const Date morning = session.date.plusDays(1);
        if (session.painNextMorning && days.holds(morning))
            told.try_emplace(morning, PainDay{morning}).first->second.morning =
                session.painNextMorning;
    }
    const Date today = snapshot.programme.today;
    if (snapshot.painToday && days.holds(today)) {
        PainDay& day = told.try_emplace(today, PainDay{today}).first->second;
        if (!day.before && !day.after && !day.worst)
            day.before = snapshot.painToday;
    }
    std::vector<PainDay> ordered;
    for (const auto& [date, day] : told)
        ordered.push_back(day);
    return ordered;
}

std::optional<PainChange> painChange(const std::vector<PainDay>& days) {
    const auto told = [](const PainDay& day) { return day.before.has_value(); };
    const auto first = std::ranges::find_if(days, told);
    const auto last = std::find_if(days.rbegin(), days.rend(), told);
    if (first == days.end() || first->date.daysUntil(last->date) < 2 * weekDays)
        return std::nullopt;
    const auto early = meanTenths(days, {first->date, first->date.plusDays(weekDays - 1)});
    const auto late = meanTenths(days, {last->date.plusDays(1 - weekDays), last->date});
    if (!early || !late)
        return std::nullopt;
    const int change = std::abs(*late - *early);
    const bool share = change >= leastPainTenths && change * 100 >= realPainPercent * *early;
    return PainChange{*early, *late, change >= realPainTenths || share};
}

std::vector<TestSeries> testSeries(const Snapshot& snapshot, const DaySpan& days) {
    const std::vector<CheckIn> checkIns = oldestFirst(snapshot.checkIns, days);
    std::vector<TestSeries> all;
    for (const Test test : {Test::OneLegStance, Test::ChairStand, Test::BridgeHold, Test::LegRaise,
                            Test::SidePlank, Test::HipFlexor, Test::StepDown})
        for (const std::optional<Side> side : sidesOf(test)) {
            TestSeries series{test, side};
            for (const CheckIn& checkIn : checkIns) {
                const auto result = resultOf(checkIn.tests, test, side);
                if (!result)
                    continue;
                if (!series.results.empty() && series.results.back().date == checkIn.date)
                    series.results.pop_back();
                series.results.push_back({checkIn.date, *result});
            }
            if (!series.results.empty())
                all.push_back(std::move(series));
        }
    return all;
}

std::vector<SideCourse> sideCourses(const std::vector<TestSeries>& tests) {
    std::vector<SideCourse> courses;
    for (std::size_t i = 0; i + 1 < tests.size(); ++i) {
        const TestSeries& left = tests[i];
        const TestSeries& right = tests[i + 1];
        if (left.test != right.test || homeTest(left.test).measure == Measure::Faults)
            continue;
        std::optional<SideCourse> course;
        for (const TestResult& result : left.results) {
            const auto other = std::ranges::find(right.results, result.date, &TestResult::date);
            if (other == right.results.end())
                continue;
            const BothSides sides{result.result, other->result};
            const SideResults both{result.result, other->result, weakSideIn(left.test, sides),
                                   areEven(sides)};
            if (!course)
                course = SideCourse{left.test, both, both};
            course->last = both;
        }
        if (course)
            courses.push_back(*course);
    }
    return courses;
}

std::vector<ActivitySeries> activitySeries(const Snapshot& snapshot, const DaySpan& days) {
    std::vector<ActivitySeries> all;
    for (const CheckIn& checkIn : oldestFirst(snapshot.checkIns, days))
        for (const Activity& activity : checkIn.activities) {
            auto known = std::ranges::find(all, activity.name, &ActivitySeries::name);
            if (known == all.end())
                known = all.insert(all.end(), ActivitySeries{activity.name});
            auto& results = known->results;
            if (!results.empty() && results.back().date == checkIn.date)
                results.pop_back();
            results.push_back({checkIn.date, activity.difficulty});
        }
    return all;
}

} // namespace hipwise
