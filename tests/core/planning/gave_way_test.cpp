#include "core/planning/gave_way.h"

#include "tests/core/planning/kept_week.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>
#include <utility>

namespace hipwise {
namespace {

using Rules = std::vector<std::string>;

constexpr int minute = 60;

PlannedPerson::Change mode(Mode mode, int minutes = 18) {
    return [=](Profile& profile, TestResults&) {
        profile.mode = mode;
        profile.minutes = minutes;
    };
}

TEST(GaveWay, IsEmptyForAWeekThatKeepsAllRules) {
    for (const Mode each : {Mode::Standalone, Mode::Finisher, Mode::WarmUp})
        EXPECT_EQ(KeptWeek(3, mode(each)).rules(), Rules{});
}

TEST(GaveWay, NamesTheTimeBeyondTheMinutesAskedFor) {
    struct Row {
        Mode mode;
        int minutes;
        int shortest;
        int longest;
    };
    for (const Row& row : std::vector<Row>{{Mode::Standalone, 18, 17 * minute, 19 * minute},
                                           {Mode::Standalone, 15, 15 * minute, 16 * minute},
                                           {Mode::Standalone, 20, 19 * minute, 20 * minute},
                                           {Mode::Finisher, 9, 8 * minute, 13 * minute},
                                           {Mode::WarmUp, 7, 5 * minute, 8 * minute}})
        for (const auto& [seconds, kept] :
             std::vector<std::pair<int, bool>>{{row.shortest - 1, false},
                                               {row.shortest, true},
                                               {row.longest, true},
                                               {row.longest + 1, false}}) {
            KeptWeek week(3, mode(row.mode, row.minutes));
            for (PlannedSession& session : week.week.sessions)
                session.estimated = Seconds{row.longest};
            week.week.sessions.back().estimated = Seconds{seconds};
            EXPECT_EQ(week.rules(), kept ? Rules{} : Rules{"time"})
                << row.minutes << " minutes, " << seconds << " s";
        }
}

TEST(GaveWay, NamesTheFloorsOfTwoGoals) {
    for (const auto& [goal, rule] : std::vector<std::pair<Goal, std::string>>{
             {Goal::Extension, "floor.extension"}, {Goal::Abduction, "floor.abduction"}}) {
        KeptWeek kept;
        kept.week.goals[index(goal)].sets = QuarterSets{15};
        EXPECT_EQ(kept.rules(), Rules{rule});
        kept.week.goals[index(goal)].sets = QuarterSets{16};
        EXPECT_EQ(kept.rules(), Rules{});
    }
}

TEST(GaveWay, NamesAMissingLadderOnlyWhereNoSessionHasIt) {
    for (const auto& [ladder, rule] :
         std::vector<std::pair<Ladder, std::string>>{{Ladder::Bridge, "named.bridge"},
                                                     {Ladder::SideLegRaise, "named.side-leg-raise"},
                                                     {Ladder::Lunge, "named.lunge"},
                                                     {Ladder::Clamshell, "named.clamshell"}}) {
        KeptWeek kept;
        for (std::size_t i = 0; i < kept.week.sessions.size(); ++i) {
            EXPECT_EQ(kept.rules(), Rules{}) << rule << " before session " << i;
            for (Prescription& item : kept.week.sessions[i].items)
                if (item.ladder == ladder)
                    item.ladder = Ladder::Core;
        }
        EXPECT_EQ(kept.rules(), Rules{rule});
    }
}

TEST(GaveWay, NamesAnUnusualNumberOfExercises) {
    using enum Ladder;
    struct Row {
        Mode mode;
        std::vector<Ladder> ladders;
        bool kept;
    };
    for (const Row& row : std::vector<Row>{
             {Mode::Standalone, {Bridge, Lunge}, false},
             {Mode::Standalone, {Bridge, Lunge, Balance, Mobility}, false},
             {Mode::Standalone, {Bridge, Lunge, Core}, true},
             {Mode::Standalone, {Bridge, Lunge, Core, Hinge, Clamshell, Mobility}, true},
             {Mode::Standalone, {Bridge, Lunge, Core, Hinge, Clamshell, Extension}, false},
             {Mode::Standalone, {Bridge, Lunge, Core, Hinge, Clamshell, Balance, Mobility}, false},
             {Mode::Finisher, {Bridge, Lunge}, false},
             {Mode::Finisher, {Bridge, Balance, Mobility}, true},
             {Mode::Finisher, {Bridge, Lunge, Balance, Mobility}, true},
             {Mode::Finisher, {Bridge, Lunge, Core, Balance, Mobility}, false}}) {
        KeptWeek kept(3, mode(row.mode));
        kept.week.sessions.front().items = KeptWeek::items(row.ladders);
        EXPECT_EQ(kept.rules(), row.kept ? Rules{} : Rules{"items"}) << row.ladders.size();
    }
}

TEST(GaveWay, NamesHardSetsOfALadderWithoutARestDay) {
    using enum Ladder;
    KeptWeek three;
    const Date monday = three.week.sessions[0].date;
    three.week.sessions[1].date = monday.plusDays(1);
    EXPECT_EQ(three.rules(), Rules{"spacing"});
    three.week.sessions[1].items = KeptWeek::items({Core, Hinge, Extension});
    EXPECT_EQ(three.rules(), Rules{});
    for (const Ladder gentle : {Balance, Mobility})
        for (const std::size_t day : {0u, 1u})
            three.week.sessions[day].items.push_back(KeptWeek::item(gentle));
    EXPECT_EQ(three.rules(), Rules{}) << "balance and mobility need no rest";
}

TEST(GaveWay, LooksAtTheSessionsBeforeTheWeekToo) {
    KeptWeek kept;
    const Date first = kept.week.sessions[0].date;
    kept.history.lastLadders = {bit(Ladder::Bridge), 0};
    kept.history.lastDates = {first.plusDays(-2), std::nullopt};
    EXPECT_EQ(kept.rules(), Rules{});
    kept.history.lastDates = {first.plusDays(-1), std::nullopt};
    EXPECT_EQ(kept.rules(), Rules{"spacing"});
    kept.history.lastLadders = {bit(Ladder::Core), bit(Ladder::Bridge)};
    EXPECT_EQ(kept.rules(), Rules{});
}

TEST(GaveWay, WithFourDaysALadderMayComeTwiceRunningButNotThreeTimes) {
    KeptWeek four(3, [](Profile& profile, TestResults&) { profile.daysPerWeek = 4; });
    EXPECT_EQ(four.rules(), Rules{}) << "Monday and Tuesday, Thursday and Friday";
    const Date monday = four.week.sessions[0].date;
    four.week.sessions[2].date = monday.plusDays(2);
    EXPECT_EQ(four.rules(), Rules{"spacing"});
    four.week.sessions[1].items = KeptWeek::items({Ladder::Core, Ladder::Hinge, Ladder::Extension});
    EXPECT_EQ(four.rules(), Rules{});
}

/// Gives the first exercise of the week what is missing to so many strength sets.
void setStrengthSets(KeptWeek& kept, int sets) {
    kept.week.sessions.front().items.front().sets += sets - strengthSets(kept.week);
}

TEST(GaveWay, NamesARampThatIsTooSteep) {
    struct Row {
        int before;
        int most;
    };
    for (const Row& row : std::vector<Row>{{16, 21}, {20, 26}, {25, 32}, {30, 39}}) {
        for (const bool kept : {true, false}) {
            KeptWeek week;
            setStrengthSets(week, row.most + (kept ? 0 : 1));
            week.history.mostStrengthSets = row.before;
            EXPECT_EQ(week.rules(), kept ? Rules{} : Rules{"ramp"}) << row.before;
        }
    }
    KeptWeek first;
    setStrengthSets(first, 60);
    EXPECT_EQ(first.rules(), Rules{}) << "no week before";
}

TEST(GaveWay, NamesALighterWeekThatIsTooHeavyOrTooLight) {
    for (const auto& [full, sets, kept] : std::vector<std::tuple<int, int, bool>>{
             {48, 23, false}, {48, 24, true}, {40, 30, true}, {40, 31, false}, {0, 24, true}}) {
        KeptWeek week(4);
        setStrengthSets(week, sets);
        week.history.mostStrengthSets = full;
        week.history.lastFullStrengthSets = full;
        EXPECT_EQ(week.rules(), kept ? Rules{} : Rules{"ramp"}) << sets << " after " << full;
        KeptWeek usual(5);
        setStrengthSets(usual, sets);
        usual.history = week.history;
        EXPECT_EQ(usual.rules(), Rules{}) << "no lighter week";
    }
}

TEST(GaveWay, SaysWhyThereIsLessRoom) {
    const auto because = [](KeptWeek&& kept) {
        kept.week.goals[index(Goal::Extension)].sets = QuarterSets{};
        return kept.found().front().because;
    };
    const auto limited = [](std::vector<Limit> limits) {
        return [=](Profile& profile, TestResults&) { profile.limits = limits; };
    };
    using testing::HasSubstr;
    using testing::StartsWith;
    KeptWeek partial;
    partial.frame.full = false;
    EXPECT_THAT(because(std::move(partial)), StartsWith("Week 3 is short, so "));
    EXPECT_THAT(because(KeptWeek(3, mode(Mode::WarmUp))),
                testing::AllOf(StartsWith("Warm-up sessions are short and count half, so "),
                               HasSubstr("maintenance only")));
    EXPECT_THAT(because(KeptWeek(3, mode(Mode::Finisher))),
                StartsWith("Finisher sessions are short, so "));
    EXPECT_THAT(because(KeptWeek(3, limited({Limit::WristPain}))),
                StartsWith("With wrist pain fewer exercises fit, so "));
    EXPECT_THAT(because(KeptWeek(3, limited({Limit::WristPain, Limit::Pregnant}))),
                StartsWith("With wrist pain and other limits fewer exercises fit, so "));
    EXPECT_THAT(because(KeptWeek()),
                testing::AllOf(StartsWith("The days and minutes leave too"),
                               HasSubstr("the back of the hips"), HasSubstr("fewer than 4 sets")));
}

TEST(GaveWay, CountsStrengthSetsWithoutBalanceAndMobility) {
    Week week;
    week.sessions.resize(2);
    week.sessions[0].items = {KeptWeek::item(Ladder::Bridge, 3), KeptWeek::item(Ladder::Balance)};
    week.sessions[1].items = {KeptWeek::item(Ladder::Core, 1), KeptWeek::item(Ladder::Mobility)};
    EXPECT_EQ(strengthSets(week), 4);
    EXPECT_EQ(strengthSets({}), 0);
}

} // namespace
} // namespace hipwise
