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

SetLog done(std::optional<Side> side, int reps = 10) {
    return {side, Reps{10}, Reps{reps}};
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

TEST(SetTicks, FillFromTheLeftWithWhatTheLogHolds) {
    using Log = std::vector<SetLog>;
    const auto left = done(Side::Left);
    const auto right = done(Side::Right);
    const struct {
        Prescription item;
        Log log;
        std::string states;
    } cases[] = {
        {asked(3, false), {}, "OOO"},
        {asked(3, false), {done({})}, "DOO"},
        {asked(3, false), {done({}), done({}), done({})}, "DDD"},
        {asked(3, false), {done({}), done({}), done({}), done({})}, "DDD"},
        {asked(3, false), {done({}, 0)}, "OOO"},
        {asked(3, false), {done({}, 8)}, "DOO"},
        {asked(2, true), {left}, "HO"},
        {asked(2, true), {right}, "HO"},
        {asked(2, true), {left, left}, "HH"},
        {asked(2, true), {left, right}, "DO"},
        {asked(2, true), {left, right, right, left}, "DD"},
        {asked(2, true, Side::Left), {left, right, left, right}, "DDO"},
        {asked(2, true, Side::Left), {left, right, left, right, left}, "DDD"},
        {asked(2, true, Side::Left), {left, right, left, right, right}, "DDO"},
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
    auto ticks = ticksOf(asked(2, true), {done(Side::Right)});
    const auto facts = factsOfPress(ticks, 0);
    ASSERT_EQ(facts.size(), 2u);
    markSets(facts, ticks);
    EXPECT_EQ(states(ticks), "DO");
}

TEST(SetTicks, TakenBackSetsAreAlwaysOnesThatTheLogHas) {
    for (int count = 1; count <= 3; ++count)
        for (std::size_t pressed = 0; pressed < static_cast<std::size_t>(count); ++pressed) {
            const auto ticks = ticksOf(
                asked(3, false), std::vector<SetLog>(static_cast<std::size_t>(count), done({})));
            const auto facts = factsOfPress(ticks, pressed);
            ASSERT_EQ(facts.size(), 1u);
            EXPECT_FALSE(facts[0].done);
            EXPECT_EQ(facts[0].set, count);
        }
}

TEST(SetTicks, KnowWhatIsStillOpen) {
    const auto ticks = ticksOf(asked(2, true, Side::Right), {done(Side::Left)});
    const auto open = openFacts(ticks);
    EXPECT_EQ(open.size(), 4u);
    for (const SetFact& fact : open)
        EXPECT_FALSE(fact.set == 1 && fact.side == Side::Left);
}

} // namespace
} // namespace hipwise
