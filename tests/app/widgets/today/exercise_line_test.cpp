#include "app/widgets/today/exercise_line.h"

#include "app/widgets/today/set_tick.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(ExerciseLine, PutsTicksBelowTheWordsWhereItIsNarrow) {
    const auto snapshot = sampleSnapshot();
    const auto view =
        sessionView(snapshot, snapshot.programme.weeks[2].sessions[1], sampleCatalogue());
    ExerciseLine line(view.rows[1]);
    line.show();
    const auto* tick = line.findChild<SetTick*>(QStringLiteral("tick-clamshell-1"));
    ASSERT_NE(tick, nullptr);
    line.resize(700, 200);
    EXPECT_TRUE(line.isBeside());
    line.resize(200, 400);
    EXPECT_FALSE(line.isBeside());
}

} // namespace
} // namespace hipwise
