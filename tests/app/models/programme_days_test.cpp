#include "app/models/programme_days.h"

#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(ProgrammeDays, FindTheWeekThatHoldsADay) {
    const auto programme = sampleSnapshot().programme;
    const struct {
        Date date;
        int week;
    } cases[] = {{day(11, 8), 0},  {day(11, 9), 1},        {day(11, 15), 1},    {day(11, 16), 2},
                 {day(11, 25), 3}, {day(1, 31, 2027), 12}, {day(2, 1, 2027), 0}};
    for (const auto& each : cases) {
        const Week* week = weekHolding(programme, each.date);
        EXPECT_EQ(week ? week->number : 0, each.week) << each.date.iso();
    }
}

TEST(ProgrammeDays, StartAWeekOnMondayWhateverDayTheProgrammeStartsOn) {
    auto programme = sampleSnapshot().programme;
    programme.start = day(11, 11);
    EXPECT_EQ(mondayOfWeekNumber(programme, 1), day(11, 9));
    EXPECT_EQ(mondayOfWeekNumber(programme, 3), day(11, 23));
    EXPECT_EQ(weekHolding(programme, day(11, 10)), nullptr);
    EXPECT_EQ(weekHolding(programme, day(11, 16))->number, 2);
}

TEST(ProgrammeDays, FindTodayAndTheNextSession) {
    auto programme = sampleSnapshot().programme;
    EXPECT_EQ(sessionDueOn(programme, day(11, 25))->name, "B");
    EXPECT_EQ(sessionDueOn(programme, day(11, 26)), nullptr);
    EXPECT_EQ(nextSessionAfter(programme, day(11, 25))->date, day(11, 27));
    programme.weeks[0].sessions[0].state = SessionState::Planned;
    EXPECT_EQ(nextSessionAfter(programme, day(11, 1))->date, day(11, 9));
    EXPECT_EQ(nextSessionAfter(programme, day(1, 29, 2027)), nullptr);
    for (const SessionState passedOver : {SessionState::Paused, SessionState::Done}) {
        programme.weeks[2].sessions[2].state = passedOver;
        EXPECT_EQ(nextSessionAfter(programme, day(11, 25))->date, day(11, 30));
    }
    programme.weeks[2].sessions[1].date = day(11, 26);
    programme.weeks[2].sessions[1].state = SessionState::Moved;
    EXPECT_EQ(sessionDueOn(programme, day(11, 26))->name, "B") << "offered again";
}

TEST(ProgrammeDays, FindWhatWasAskedForLast) {
    const auto programme = sampleSnapshot().programme;
    EXPECT_EQ(numberOf(lastAskedBefore(programme, "glute-bridge", day(11, 25))->amount), 11);
    EXPECT_EQ(lastAskedBefore(programme, "glute-bridge", day(11, 9)), nullptr);
    EXPECT_EQ(lastAskedBefore(programme, "side-plank", day(11, 25)), nullptr);
}

TEST(ProgrammeDays, MarkEveryStateOfADay) {
    const Date today = day(11, 25);
    const struct {
        SessionState state;
        Date date;
        DayMark mark;
    } cases[] = {
        {SessionState::Planned, day(11, 24), DayMark::Missed},
        {SessionState::Planned, day(11, 25), DayMark::Planned},
        {SessionState::Planned, day(11, 26), DayMark::Planned},
        {SessionState::Done, day(11, 24), DayMark::Done},
        {SessionState::Partial, day(11, 25), DayMark::Partly},
        {SessionState::Skipped, day(11, 26), DayMark::Missed},
        {SessionState::Moved, day(11, 25), DayMark::Planned},
        {SessionState::Paused, day(11, 24), DayMark::Rest},
    };
    for (const auto& each : cases) {
        PlannedSession session;
        session.date = each.date;
        session.state = each.state;
        EXPECT_EQ(markOf(&session, today), each.mark);
    }
    EXPECT_EQ(markOf(nullptr, today), DayMark::Rest);
}

} // namespace
} // namespace hipwise
