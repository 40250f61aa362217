#include "core/planning/adapt/pain_gate.h"

#include <gtest/gtest.h>

#include <tuple>
#include <utility>
#include <vector>

namespace hipwise {
namespace {

constexpr auto green = PainColour::Green;
constexpr auto amber = PainColour::Amber;
constexpr auto red = PainColour::Red;

SessionLog startedWith(std::optional<int> painBefore) {
    SessionLog session;
    session.painBefore = painBefore;
    return session;
}

ExerciseLog hurting(std::optional<int> pain) {
    ExerciseLog exercise;
    exercise.pain = pain;
    return exercise;
}

TEST(PainGate, HasThreeBandsFrom0To10) {
    const std::vector<PainColour> bands{green, green, green, amber, amber, amber,
                                        red,   red,   red,   red,   red};
    for (int pain = 0; pain <= 10; ++pain) {
        const PainColour expected = bands[static_cast<std::size_t>(pain)];
        EXPECT_EQ(painDuring(hurting(pain), startedWith(pain), {}), expected) << pain;
        EXPECT_EQ(painDuring(hurting(pain), startedWith({}), {}), expected) << pain;
    }
}

TEST(PainGate, JudgesTheRiseDuringAnExerciseToo) {
    for (const auto& [before, during, expected] :
         std::vector<std::tuple<int, int, PainColour>>{{0, 1, green},
                                                       {0, 2, amber},
                                                       {0, 3, red},
                                                       {1, 2, green},
                                                       {2, 4, amber},
                                                       {2, 5, red},
                                                       {3, 4, amber},
                                                       {5, 6, red},
                                                       {2, 0, green},
                                                       {9, 2, green}})
        EXPECT_EQ(painDuring(hurting(during), startedWith(before), {}), expected)
            << before << " to " << during;
}

TEST(PainGate, JudgesTheTimeAfterwardsByItsRiseOnly) {
    const auto rise = [](int points, PainColour expected) {
        for (const int before : {0, 3, 7}) {
            SessionLog session = startedWith(before);
            session.painAfter = before + points;
            EXPECT_EQ(painAfterwards(session, {}), expected) << before << " + " << points;
            session.painNextMorning = std::exchange(session.painAfter, before);
            EXPECT_EQ(painAfterwards(session, {}), expected) << before << " + " << points;
        }
    };
    rise(0, green);
    rise(1, green);
    rise(2, amber);
    rise(3, red);
}

TEST(PainGate, TakesWhatWasNotToldAsGreen) {
    EXPECT_EQ(painDuring(hurting({}), startedWith({}), {}), green);
    EXPECT_EQ(painDuring(hurting({}), startedWith(9), {}), green);
    EXPECT_EQ(painAfterwards(startedWith({}), {}), green);
    SessionLog session = startedWith({});
    session.painAfter = 9;
    session.painNextMorning = 9;
    EXPECT_EQ(painAfterwards(session, {}), green) << "no rise is known";
    EXPECT_EQ(painOf(SessionLog{}, {}), green);
}

TEST(PainGate, TakesLeavingOutBecauseOfPainAsAmber) {
    ExerciseLog exercise;
    exercise.skipped = SkipReason::Pain;
    EXPECT_EQ(painDuring(exercise, startedWith(0), {}), amber);
    exercise.pain = 6;
    EXPECT_EQ(painDuring(exercise, startedWith(6), {}), red);
    exercise.pain.reset();
    exercise.skipped = SkipReason::Tired;
    EXPECT_EQ(painDuring(exercise, startedWith(0), {}), green);
}

TEST(PainGate, KeepsTheThresholdsOfThePlan) {
    PainThresholds own;
    own.amberFrom = 2;
    own.redFrom = 4;
    own.amberRise = 1;
    own.redRise = 4;
    const auto at = [&](int before, int during) {
        return painDuring(hurting(during), startedWith(before), own);
    };
    EXPECT_EQ(at(1, 1), green);
    EXPECT_EQ(at(0, 1), amber);
    EXPECT_EQ(at(2, 2), amber);
    EXPECT_EQ(at(0, 3), amber);
    EXPECT_EQ(at(4, 4), red);
    SessionLog session = startedWith(5);
    session.painNextMorning = 8;
    EXPECT_EQ(painAfterwards(session, own), amber);
    session.painNextMorning = 9;
    EXPECT_EQ(painAfterwards(session, own), red);
}

TEST(PainGate, TakesTheWorstOfASession) {
    SessionLog session = startedWith(1);
    session.exercises = {hurting(1), hurting(3), hurting({})};
    EXPECT_EQ(painOf(session, {}), amber);
    session.painAfter = 2;
    EXPECT_EQ(painOf(session, {}), amber);
    session.painNextMorning = 4;
    EXPECT_EQ(painOf(session, {}), red);
    session.painNextMorning.reset();
    session.exercises.push_back(hurting(6));
    EXPECT_EQ(painOf(session, {}), red);
}

} // namespace
} // namespace hipwise
