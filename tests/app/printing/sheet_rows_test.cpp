#include "app/printing/sheet_rows.h"

#include "core/coach/sheet_order.h"
#include "tests/app/printing/sample_weeks.h"

#include <gmock/gmock.h>

namespace hipwise {
namespace {

using testing::ElementsAre;

PlannedSession sessionWith(std::initializer_list<const char*> ids) {
    PlannedSession session;
    for (const auto* id : ids) {
        Prescription item;
        item.exercise = id;
        item.sets = 2;
        item.amount = Reps{10};
        session.items.push_back(item);
    }
    return session;
}

std::vector<std::string> orderOf(const std::vector<PlannedSession>& sessions) {
    std::vector<const PlannedSession*> pointers;
    for (const auto& session : sessions)
        pointers.push_back(&session);
    std::vector<std::string> ids;
    for (const auto& row : sheetRows(pointers, sample::catalogue()))
        ids.push_back(row.exercise);
    return ids;
}

TEST(SheetRows, KeepTheOrderOfTheSession) {
    EXPECT_THAT(orderOf({sessionWith({"b", "a", "c"})}), ElementsAre("b", "a", "c"));
}

TEST(SheetRows, HoldEachExerciseOnce) {
    EXPECT_THAT(orderOf({sessionWith({"a", "b"}), sessionWith({"a", "b"})}), ElementsAre("a", "b"));
}

TEST(SheetRows, PutANewExerciseBehindWhatItsDayDoesBeforeIt) {
    EXPECT_THAT(orderOf({sessionWith({"a", "b", "c"}), sessionWith({"a", "x", "c", "y"})}),
                ElementsAre("a", "x", "b", "c", "y"));
    EXPECT_THAT(orderOf({sessionWith({"a", "b"}), sessionWith({"x", "a"})}),
                ElementsAre("x", "a", "b"));
    EXPECT_THAT(orderOf({sessionWith({"a", "b"}), sessionWith({"b", "a", "x"})}),
                ElementsAre("a", "b", "x"));
}

TEST(SheetRows, KeepAnotherBandApart) {
    auto monday = sessionWith({"a"});
    auto friday = monday;
    friday.items[0].band = 1;
    EXPECT_THAT(orderOf({monday, friday}), ElementsAre("a", "a"));
}

TEST(SheetRows, NameAnUnknownExerciseByItsId) {
    const auto session = sessionWith({"my-own"});
    EXPECT_EQ(sheetRows({&session}, sample::catalogue()).front().name, QStringLiteral("my-own"));
}

TEST(SheetRows, HaveACellForEveryDay) {
    const auto week = sample::fullWeek(6);
    const auto sessions = printedSessions(week);
    const auto rows = sheetRows(sessions, sample::catalogue());
    EXPECT_EQ(rows.size(), 9U);
    for (const auto& row : rows)
        for (std::size_t day = 0; day < sessions.size(); ++day) {
            const bool done = std::ranges::any_of(sessions[day]->items, [&](const auto& item) {
                return item.exercise == row.exercise;
            });
            EXPECT_EQ(!row.cells.at(day).lines.empty(), done) << row.exercise << " " << day;
        }
}

TEST(PrintedSessions, LeaveOutPausedDaysAndFollowTheCalendar) {
    auto week = sample::usualWeek(3);
    std::swap(week.sessions[0], week.sessions[2]);
    week.sessions[1].state = SessionState::Paused;
    const auto sessions = printedSessions(week);
    ASSERT_EQ(sessions.size(), 2U);
    EXPECT_EQ(sessions[0]->date.iso(), "2026-12-07");
    EXPECT_EQ(sessions[1]->date.iso(), "2026-12-11");
}

} // namespace
} // namespace hipwise
