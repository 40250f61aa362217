#include "app/models/set_ticks.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

Prescription asked(int sets, bool perSide, std::optional<Side> extra = std::nullopt) {
    Prescription item;
    item.exercise = "clamshell";
    item.sets = sets;
    item.amount = Reps{10};
    item.perSide = perSide;
    item.extraSetSide = extra;
    return item;
}

SetLog done(int set, std::optional<Side> side, int reps = 10) {
    return {set, side, Reps{10}, Reps{reps}};
}

std::string states(const std::vector<Tick>& ticks) {
    std::string letters;
    for (const Tick& tick : ticks)
        letters += tick.state() == TickState::Done   ? 'D'
                   : tick.state() == TickState::Half ? 'H'
                                                     : 'O';
    return letters;
}

TEST(SetTicks, AreOneForEachSetAndOneForTheExtraSetOfOneSide) {
    EXPECT_EQ(ticksOf(asked(3, false), {}).size(), 3u);
    EXPECT_EQ(ticksOf(asked(2, true), {}).size(), 2u);
    const auto ticks = ticksOf(asked(2, true, Side::Left), {});
    ASSERT_EQ(ticks.size(), 3u);
    EXPECT_FALSE(ticks[1].isExtra());
    EXPECT_TRUE(ticks[2].isExtra());
    EXPECT_EQ(ticks[2].marks.front().asked.side, Side::Left);
}

TEST(SetTicks, AreDoneWhereTheLogHoldsThatSet) {
    using Log = std::vector<SetLog>;
    const auto left = [](int set) { return done(set, Side::Left); };
    const auto right = [](int set) { return done(set, Side::Right); };
    const struct {
        Prescription item;
        Log log;
        std::string states;
    } cases[] = {
        {asked(3, false), {}, "OOO"},
        {asked(3, false), {done(1, {})}, "DOO"},
        {asked(3, false), {done(2, {})}, "ODO"},
        {asked(3, false), {done(1, {}), done(3, {})}, "DOD"},
        {asked(3, false), {done(1, {}), done(2, {}), done(3, {})}, "DDD"},
        {asked(3, false), {done(3, {}), done(4, {})}, "OOD"},
        {asked(3, false), {done(1, {}, 0)}, "OOO"},
        {asked(3, false), {done(1, {}, 8)}, "DOO"},
        {asked(2, true), {left(1)}, "HO"},
        {asked(2, true), {right(2)}, "OH"},
        {asked(2, true), {left(1), left(2)}, "HH"},
        {asked(2, true), {left(1), right(2)}, "HH"},
        {asked(2, true), {left(2), right(2)}, "OD"},
        {asked(2, true), {left(1), right(1), right(2), left(2)}, "DD"},
        {asked(2, true, Side::Left), {left(1), right(1), left(2), right(2)}, "DDO"},
        {asked(2, true, Side::Left), {left(3)}, "OOD"},
        {asked(2, true, Side::Left), {right(3)}, "OOO"},
    };
    for (const auto& each : cases)
        EXPECT_EQ(states(ticksOf(each.item, each.log)), each.states);
}

TEST(SetTicks, PressingRecordsTheNextSetAndPressingAgainTakesItBack) {
    auto ticks = ticksOf(asked(3, true), {});
    for (const char* expected : {"DOO", "DDO", "DDD"}) {
        const auto facts = factsOfPress(ticks, 2);
        ASSERT_EQ(facts.size(), 2u);
        EXPECT_EQ(facts[0].done, Amount(Reps{10}));
        markSets(facts, ticks);
        EXPECT_EQ(states(ticks), expected);
    }
    const auto facts = factsOfPress(ticks, 2);
    EXPECT_EQ(facts[0].set, 3);
    EXPECT_FALSE(facts[0].done);
    EXPECT_FALSE(facts[1].done);
    markSets(facts, ticks);
    EXPECT_EQ(states(ticks), "DDO");
}

TEST(SetTicks, PressingAHalfTickRecordsBothSides) {
    auto ticks = ticksOf(asked(2, true), {done(1, Side::Right)});
    const auto facts = factsOfPress(ticks, 0);
    ASSERT_EQ(facts.size(), 2u);
    markSets(facts, ticks);
    EXPECT_EQ(states(ticks), "DO");
}

TEST(SetTicks, PressingOneTakesBackTheLastSetThatTheLogHas) {
    const struct {
        std::vector<SetLog> log;
        std::size_t pressed;
        int taken;
    } cases[] = {
        {{done(1, {})}, 0, 1},
        {{done(2, {})}, 1, 2},
        {{done(1, {}), done(2, {})}, 0, 2},
        {{done(1, {}), done(3, {})}, 2, 3},
        {{done(1, {}), done(2, {}), done(3, {})}, 1, 3},
    };
    for (const auto& [log, pressed, taken] : cases) {
        auto ticks = ticksOf(asked(3, false), log);
        const auto facts = factsOfPress(ticks, pressed);
        ASSERT_EQ(facts.size(), 1u);
        EXPECT_FALSE(facts[0].done);
        EXPECT_EQ(facts[0].set, taken);
        markSets(facts, ticks);
        EXPECT_EQ(ticks[static_cast<std::size_t>(taken) - 1].state(), TickState::Open);
    }
}

TEST(SetTicks, FillTheGapThatTheLogLeft) {
    auto ticks = ticksOf(asked(3, false), {done(2, {})});
    for (const char* expected : {"DDO", "DDD"}) {
        markSets(factsOfPress(ticks, 2), ticks);
        EXPECT_EQ(states(ticks), expected);
    }
}

TEST(SetTicks, KnowWhatIsStillOpen) {
    const auto ticks = ticksOf(asked(2, true, Side::Right), {done(1, Side::Left)});
    const auto open = openFacts(ticks);
    EXPECT_EQ(open.size(), 4u);
    for (const SetFact& fact : open)
        EXPECT_FALSE(fact.set == 1 && fact.side == Side::Left);
}

} // namespace
} // namespace hipwise
