#include "core/planning/adapt/load_cut.h"

#include "tests/core/planning/adapt/exposures.h"
#include "tests/core/planning/planned_person.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

constexpr int weekOneSets = 18;
constexpr int lastFullSets = 30;

LoadCut cutOf(const TrainingState& state, const PlannedPerson& person = PlannedPerson{}) {
    LoadCut cut = cutFor(state, monday, person.eligibility(), weekOneSets, lastFullSets);
    for (const Reason& reason : cut.reasons)
        EXPECT_EQ(reason.because.back(), '.') << reason.rule;
    return cut;
}

bool hasRule(const LoadCut& cut, std::string_view rule) {
    return std::ranges::find(cut.reasons, rule, &Reason::rule) != cut.reasons.end();
}

struct GapRow {
    int days;
    int percent;
    bool wholeWeek;
    std::optional<int> setsMost;
};

TEST(LoadCut, AfterAGapGrowsWithItsDays) {
    for (const GapRow& row : std::vector<GapRow>{{0, 100, false, {}},
                                                 {7, 100, false, {}},
                                                 {8, 85, false, {}},
                                                 {14, 85, false, {}},
                                                 {15, 70, true, lastFullSets},
                                                 {28, 70, true, lastFullSets},
                                                 {29, 100, false, weekOneSets},
                                                 {56, 100, false, weekOneSets},
                                                 {57, 100, false, weekOneSets},
                                                 {400, 100, false, weekOneSets}}) {
        const LoadCut cut = cutOf(lastTrained(row.days));
        EXPECT_EQ(cut.percent, row.percent) << row.days;
        EXPECT_EQ(cut.wholeWeek, row.wholeWeek) << row.days;
        EXPECT_EQ(cut.strengthSetsMost, row.setsMost) << row.days;
        EXPECT_EQ(cut.hold, row.days > 7) << row.days;
        EXPECT_EQ(hasRule(cut, "gap." + std::to_string(row.days)), row.days > 7) << row.days;
        EXPECT_FALSE(cut.paused);
    }
    EXPECT_EQ(cutOf({}).percent, 100) << "nothing to come back from";
}

TEST(LoadCut, AfterAGapLastsForTheWeekOfTheReturn) {
    const auto backSince = [](int gap, int days) {
        TrainingState state = lastTrained(gap + days);
        state.sessions.push_back(sessionOn(monday.plusDays(-days)));
        return cutOf(state);
    };
    EXPECT_EQ(backSince(15, 6).percent, 70);
    EXPECT_EQ(backSince(15, 7).percent, 100);
    EXPECT_EQ(backSince(14, 2).percent, 100) << "the first session alone was shorter";
    EXPECT_EQ(backSince(29, 2).strengthSetsMost, weekOneSets);
}

TrainingState painBefore(int lastWeek, int weekBefore) {
    TrainingState state;
    for (const int daysAgo : {14, 8, 7, 1}) {
        state.sessions.push_back(sessionOn(monday.plusDays(-daysAgo)));
        state.sessions.back().painBefore = daysAgo > 7 ? weekBefore : lastWeek;
    }
    return state;
}

TEST(LoadCut, HoldsWhenPainRoseByTwoForTwoWeeks) {
    const PlannedPerson person([](Profile& profile, TestResults&) {
        profile.pain = RecentPain{2, 4};
    });
    const LoadCut cut = cutOf(painBefore(4, 4), person);
    EXPECT_EQ(cut.percent, 70);
    EXPECT_TRUE(cut.wholeWeek);
    EXPECT_TRUE(cut.hold);
    EXPECT_TRUE(hasRule(cut, "pain.rising"));
    EXPECT_FALSE(hasRule(cutOf(painBefore(4, 3), person), "pain.rising"));
    EXPECT_FALSE(hasRule(cutOf(painBefore(3, 4), person), "pain.rising"));
    EXPECT_FALSE(hasRule(cutOf(painBefore(9, 9)), "pain.rising")) << "the start was not told";
    TrainingState untold = painBefore(4, 4);
    for (SessionNote& note : untold.sessions)
        note.painBefore.reset();
    EXPECT_FALSE(hasRule(cutOf(untold, person), "pain.rising"));
}

TEST(LoadCut, PausesStrengthAfterTwoRedDaysWithin14) {
    const auto reds = [](std::vector<int> daysAgo) {
        TrainingState state;
        for (const int days : daysAgo) {
            state.sessions.push_back(sessionOn(monday.plusDays(-days)));
            state.sessions.back().pain = PainColour::Red;
        }
        state.sessions.push_back(sessionOn(monday.plusDays(-1)));
        return cutOf(state);
    };
    EXPECT_FALSE(reds({3}).paused);
    EXPECT_TRUE(reds({5, 3}).paused);
    EXPECT_TRUE(reds({14, 3}).paused);
    EXPECT_FALSE(reds({15, 3}).paused);
    EXPECT_FALSE(reds({3, 3}).paused) << "one day";
    EXPECT_TRUE(reds({5, 3}).hold);
    EXPECT_TRUE(hasRule(reds({5, 3}), "pain.two_reds"));
}

TEST(LoadCut, ComesBackSlowlyInTheWeekAfterAPause) {
    const auto daysAfter = [](int days) {
        TrainingState state;
        for (const int daysAgo : {days + 14, days + 12}) {
            state.sessions.push_back(sessionOn(monday.plusDays(-daysAgo)));
            state.sessions.back().pain = PainColour::Red;
        }
        for (const int daysAgo : {8, 1})
            state.sessions.push_back(sessionOn(monday.plusDays(-daysAgo)));
        return cutOf(state);
    };
    EXPECT_TRUE(daysAfter(0).paused);
    for (const int days : {0, 1, 7, 8}) {
        const bool back = days == 1 || days == 7;
        EXPECT_EQ(hasRule(daysAfter(days), "pain.after_pause"), back) << days;
        EXPECT_EQ(daysAfter(days).strengthSetsMost == weekOneSets, back) << days;
        EXPECT_EQ(daysAfter(days).hold, days < 8) << days;
        EXPECT_EQ(daysAfter(days).percent, back ? 70 : 100) << days;
        EXPECT_EQ(daysAfter(days).wholeWeek, back) << days;
    }
}

TEST(LoadCut, SparesTestsForAWeekAfterRedPainAndAfterABreakOfWeeks) {
    const auto spared = [](int daysAgo, PainColour pain) {
        TrainingState state = lastTrained(daysAgo);
        state.sessions.back().pain = pain;
        return cutOf(state).sparesTests;
    };
    EXPECT_FALSE(spared(2, PainColour::Green));
    EXPECT_FALSE(spared(2, PainColour::Amber));
    EXPECT_TRUE(spared(2, PainColour::Red));
    EXPECT_TRUE(spared(7, PainColour::Red));
    EXPECT_FALSE(spared(8, PainColour::Red));
    EXPECT_FALSE(spared(14, PainColour::Green));
    EXPECT_TRUE(spared(15, PainColour::Green));
}

TEST(LoadCut, NeverAddsCutsUp) {
    const PlannedPerson person([](Profile& profile, TestResults&) {
        profile.pain = RecentPain{0, 0};
    });
    TrainingState state = painBefore(5, 5);
    state.sessions.erase(state.sessions.begin() + 2, state.sessions.end());
    state.sessions.push_back(sessionOn(monday.plusDays(-1)));
    state.sessions.back().painBefore = 5;
    EXPECT_EQ(cutOf(state, person).percent, 70);
}

TEST(LighterWeek, ComesAfterTwoSessionsWithAmberPainOrTwoHardOnesRunning) {
    const auto asks = [](int first, int second, auto change) {
        TrainingState state;
        for (const int days : {first, second}) {
            state.sessions.push_back(sessionOn(monday.plusDays(-days)));
            change(state.sessions.back());
        }
        return asksForLighterWeek(state, monday);
    };
    const auto amber = [](SessionNote& note) { note.pain = PainColour::Amber; };
    const auto hard = [](SessionNote& note) { note.hard = true; };
    EXPECT_TRUE(asks(7, 3, amber));
    EXPECT_FALSE(asks(8, 3, amber)) << "one of them the week before";
    EXPECT_TRUE(asks(5, 3, hard));
    EXPECT_TRUE(asks(10, 7, hard));
    EXPECT_FALSE(asks(11, 8, hard)) << "long past";
    EXPECT_FALSE(asks(5, 3, [](SessionNote&) {}));
    EXPECT_FALSE(asksForLighterWeek({}, monday));
}

TEST(LighterWeek, NeedsTheHardSessionsToBeTheLast) {
    TrainingState state;
    for (const bool hard : {true, true, false}) {
        state.sessions.push_back(
            sessionOn(monday.plusDays(2 * static_cast<int>(state.sessions.size()) - 6)));
        state.sessions.back().hard = hard;
    }
    EXPECT_FALSE(asksForLighterWeek(state, monday));
}

TEST(LoadCut, TellsTheLatestGapOnly) {
    LoadCut cut;
    cut.reasons = {{"gap.9", "Nine.", {}}, {"pain.rising", "More.", {}}};
    LoadCut later;
    later.paused = later.hold = true;
    later.reasons = {{"gap.16", "Sixteen.", {}}, {"pain.two_reds", "Stop.", {}}};
    cut.addReasonsOf(later);
    EXPECT_TRUE(cut.paused);
    EXPECT_TRUE(cut.hold);
    ASSERT_EQ(cut.reasons.size(), 3u);
    EXPECT_EQ(cut.reasons[0].rule, "gap.16");
    EXPECT_EQ(cut.reasons[2].rule, "pain.two_reds");
}

} // namespace
} // namespace hipwise
