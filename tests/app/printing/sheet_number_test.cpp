#include "core/coach/sheet_number.h"

#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

namespace hipwise {
namespace {

std::string numbered(const Week& week) {
    return sheetNumber(sample::programmeWith(week), week);
}

TEST(SheetNumber, IsTheSameOnEveryMachine) {
    EXPECT_EQ(numbered(sample::usualWeek(3)), "W03-RBW6");
    EXPECT_EQ(numbered(sample::testWeek(12)), "W12-TCPG");
}

TEST(SheetNumber, ChangesWithWhatTheSheetAsksFor) {
    const std::function<void(Week&)> changes[] = {
        [](Week& week) { week.sessions[1].date = week.sessions[1].date.plusDays(1); },
        [](Week& week) { week.sessions.pop_back(); },
        [](Week& week) { week.sessions[0].state = SessionState::Paused; },
        [](Week& week) {
            week.sessions[0].tests = {{hipwise::Test::StepDown, Seconds{90}}};
        },
        [](Week& week) { week.sessions[0].items[0].exercise = "dead-bug"; },
        [](Week& week) { std::swap(week.sessions[0].items[0], week.sessions[0].items[1]); },
        [](Week& week) { week.sessions[0].items[0].sets = 4; },
        [](Week& week) { week.sessions[0].items[0].amount = Reps{11}; },
        [](Week& week) { week.sessions[0].items[0].amount = Seconds{10}; },
        [](Week& week) { week.sessions[0].items[0].perSide = true; },
        [](Week& week) { week.sessions[0].items[1].firstSide = Side::Right; },
        [](Week& week) { week.sessions[0].items[1].extraSetSide = std::nullopt; },
        [](Week& week) { week.sessions[0].items[1].band = 2; },
        [](Week& week) { week.sessions[0].items[0].tempo = "2-5-2"; },
        [](Week& week) { week.number = 4; },
    };
    std::set<std::string> numbers{numbered(sample::usualWeek(3))};
    for (const auto& change : changes) {
        auto week = sample::usualWeek(3);
        change(week);
        numbers.insert(numbered(week));
    }
    EXPECT_EQ(numbers.size(), 1 + std::size(changes));
}

TEST(SheetNumber, ChangesWithTheStartOfTheProgramme) {
    const auto week = sample::usualWeek(3);
    auto later = sample::programmeWith(week);
    later.start = later.start.plusDays(1);
    EXPECT_NE(sheetNumber(later, week), numbered(week));
}

TEST(SheetNumber, StaysWhateverWasDoneAndWhy) {
    auto week = sample::usualWeek(3);
    week.sessions[0].state = SessionState::Done;
    week.sessions[0].estimated = Seconds{900};
    week.sessions[1].items[0].reasons = {{"start.level", "New to training.", {}}};
    week.sessions[1].items[0].rest = Seconds{55};
    EXPECT_EQ(numbered(week), numbered(sample::usualWeek(3)));
}

TEST(SheetNumber, IsReadAsPeopleTypeIt) {
    for (const char* typed : {"W03-RBW6", "w03rbw6", "03 rbw6", " W03-rbw6 ", "wo3-RBW6"})
        EXPECT_EQ(sheetNumberTyped(typed), "W03-RBW6") << typed;
    EXPECT_EQ(sheetNumberTyped("W12-TCPI"), "W12-TCP1");
    EXPECT_EQ(sheetNumberTyped("w1l-LOok"), "W11-100K");
    EXPECT_EQ(sheetNumberTyped("W104-RBW6"), "W104-RBW6");
    EXPECT_EQ(sheetNumberTyped(""), "");
    EXPECT_EQ(sheetNumberTyped("rbw"), "RBW");
}

} // namespace
} // namespace hipwise
