#include "core/guide/beat.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using Phase = Beat::Phase;

Stretch set(int reps, int deciseconds, const std::string& tempo) {
    Stretch stretch;
    stretch.target = Reps{reps};
    stretch.secondsPerRep = Deciseconds{deciseconds};
    stretch.tempo = tempo;
    return stretch;
}

struct BeatCase {
    const char* tempo;
    int pace;
    int milliseconds;
    int rep;
    Phase phase;
};

TEST(BeatAt, SharesOutOneRepetitionByTheTempo) {
    const BeatCase cases[] = {
        {"2-1-2", 50, 0, 1, Phase::Out},       {"2-1-2", 50, 1999, 1, Phase::Out},
        {"2-1-2", 50, 2000, 1, Phase::Top},    {"2-1-2", 50, 2999, 1, Phase::Top},
        {"2-1-2", 50, 3000, 1, Phase::Back},   {"2-1-2", 50, 4999, 1, Phase::Back},
        {"2-1-2", 50, 5000, 2, Phase::Out},    {"2-1-2", 25, 1000, 1, Phase::Top},
        {"1-5-1", 70, 999, 1, Phase::Out},     {"1-5-1", 70, 1000, 1, Phase::Top},
        {"1-5-1", 70, 6000, 1, Phase::Back},   {"3-1-3", 70, 2999, 1, Phase::Out},
        {"2-1-2", 50, 49999, 10, Phase::Back}, {"2-1-2", 50, 50000, 10, Phase::Back},
        {"2-1-2", 50, 90000, 10, Phase::Back}, {"none", 50, 2000, 1, Phase::Top},
        {"0-0-0", 50, 2000, 1, Phase::Top},
    };
    for (const BeatCase& each : cases) {
        const Beat beat = beatAt(set(10, each.pace, each.tempo), Milliseconds(each.milliseconds));
        EXPECT_EQ(beat.rep, each.rep) << each.tempo << " after " << each.milliseconds;
        EXPECT_EQ(beat.phase, each.phase) << each.tempo << " after " << each.milliseconds;
    }
}

TEST(BeatAt, TellsHowMuchOfTheRepetitionHasPassed) {
    EXPECT_DOUBLE_EQ(beatAt(set(10, 40, "2-1-2"), Milliseconds(1000)).share, 0.25);
    EXPECT_DOUBLE_EQ(beatAt(set(10, 40, "2-1-2"), Milliseconds(4000)).share, 0);
    EXPECT_DOUBLE_EQ(beatAt(set(2, 40, "2-1-2"), Milliseconds(60000)).share, 1);
}

} // namespace
} // namespace hipwise
