#include "app/gui/session_effects.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(SessionEffects, GiveEveryTurnATone) {
    EXPECT_EQ(toneOf(Cue::Kind::None), std::nullopt);
    EXPECT_EQ(toneOf(Cue::Kind::Count), Tone::Count);
    EXPECT_EQ(toneOf(Cue::Kind::Start), Tone::Start);
    EXPECT_EQ(toneOf(Cue::Kind::End), Tone::End);
    EXPECT_EQ(toneOf(Cue::Kind::Change), Tone::Change);
    EXPECT_EQ(toneOf(Cue::Kind::Finished), Tone::Finished);
}

} // namespace
} // namespace hipwise
