#include "core/planning/adapt/exposure.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

SetLog set(int number, std::optional<Side> side, int asked, int done) {
    return {number, side, Reps{asked}, Reps{done}};
}

Prescription asksFor(int sets, bool perSide) {
    Prescription asked;
    asked.sets = sets;
    asked.perSide = perSide;
    asked.amount = Reps{10};
    return asked;
}

Exposure of(const ExerciseLog& log, const Prescription* asked, const SessionLog& session = {}) {
    return exposureOf(log, session, asked, {});
}

TEST(Exposure, TakesTheLeastOfAllSetsAndSides) {
    ExerciseLog log;
    log.sets = {set(1, Side::Left, 10, 10), set(1, Side::Right, 10, 9), set(2, Side::Left, 9, 12),
                set(2, Side::Right, 10, 10)};
    const Prescription asked = asksFor(2, true);
    EXPECT_EQ(of(log, &asked).done, 9);
    EXPECT_EQ(of(log, &asked).asked, 9);
    EXPECT_TRUE(of(log, &asked).complete);
}

TEST(Exposure, IsCompleteOnlyWithEverySetOnBothSides) {
    ExerciseLog log;
    log.sets = {set(1, Side::Left, 10, 10), set(1, Side::Right, 10, 10),
                set(2, Side::Left, 10, 10)};
    const Prescription two = asksFor(2, true);
    const Prescription one = asksFor(1, true);
    EXPECT_FALSE(of(log, &two).complete);
    EXPECT_TRUE(of(log, &one).complete);
    EXPECT_FALSE(of(log, nullptr).complete) << "outside the plan both sides still count";
    log.sets.push_back(set(2, Side::Right, 10, 10));
    EXPECT_TRUE(of(log, &two).complete);
    EXPECT_TRUE(of(log, nullptr).complete);
    log.skipped = SkipReason::Tired;
    EXPECT_FALSE(of(log, &two).complete);
}

TEST(Exposure, OfTwoLegsNeedsEverySet) {
    ExerciseLog log;
    log.sets = {set(1, {}, 10, 10)};
    const Prescription two = asksFor(2, false);
    EXPECT_FALSE(of(log, &two).complete);
    log.sets.push_back(set(2, {}, 10, 10));
    EXPECT_TRUE(of(log, &two).complete);
}

TEST(Exposure, OfNothingIsNothing) {
    const Prescription asked = asksFor(2, true);
    const Exposure nothing = of({}, &asked);
    EXPECT_FALSE(nothing.complete);
    EXPECT_EQ(nothing.done, 0);
    EXPECT_FALSE(of({}, nullptr).complete);
}

TEST(Exposure, TakesPainAfterTheSessionAsAmberAtMost) {
    SessionLog session;
    session.painBefore = 1;
    ExerciseLog log;
    log.pain = 1;
    for (const int later : {3, 4, 9}) {
        session.painNextMorning = later;
        EXPECT_EQ(of(log, nullptr, session).band, PainColour::Amber) << later;
        EXPECT_TRUE(of(log, nullptr, session).painCameLater) << later;
    }
    session.painNextMorning = 2;
    EXPECT_EQ(of(log, nullptr, session).band, PainColour::Green);
    log.pain = 6;
    session.painNextMorning = 9;
    EXPECT_EQ(of(log, nullptr, session).band, PainColour::Red);
    EXPECT_FALSE(of(log, nullptr, session).painCameLater);
}

} // namespace
} // namespace hipwise
