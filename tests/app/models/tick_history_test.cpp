#include "app/models/tick_history.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using Facts = std::vector<SetFact>;

SetFact done(int set) {
    return {"clamshell", set, Side::Left, Reps{10}};
}

SetFact open(int set) {
    return {"clamshell", set, Side::Left, std::nullopt};
}

TEST(TickHistory, HasNothingToTakeBackAtFirst) {
    const TickHistory history;
    EXPECT_FALSE(history.canUndo());
    EXPECT_FALSE(history.canRedo());
}

TEST(TickHistory, TakesPressesBackAndDoesThemAgainInOrder) {
    TickHistory history;
    history.add({{done(1)}, {open(1)}});
    history.add({{done(2)}, {open(2)}});
    EXPECT_EQ(history.undo(), Facts{open(2)});
    EXPECT_EQ(history.undo(), Facts{open(1)});
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.redo(), Facts{done(1)});
    EXPECT_EQ(history.redo(), Facts{done(2)});
    EXPECT_FALSE(history.canRedo());
}

TEST(TickHistory, ForgetsWhatWasTakenBackOnceSomethingElseIsPressed) {
    TickHistory history;
    history.add({{done(1)}, {open(1)}});
    history.undo();
    history.add({{done(2)}, {open(2)}});
    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.undo(), Facts{open(2)});
    EXPECT_FALSE(history.canUndo());
}

} // namespace
} // namespace hipwise
