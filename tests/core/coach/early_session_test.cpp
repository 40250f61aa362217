#include "core/coach/early_session.h"

#include "core/coach/session_state.h"
#include "tests/core/coach/coach_fixture.h"

#include <algorithm>

namespace hipwise {
namespace {

/// Maya trains on Monday, Wednesday and Friday.
class EarlySessionTest : public CoachTest {
  protected:
    void SetUp() override { startMaya(); }

    std::optional<Date> early(Date today) {
        const Snapshot snapshot = now(today);
        return earlySession(snapshot.programme, snapshot.log, snapshot.profile.daysPerWeek, today);
    }
    std::string doWhole(Date planned, Date today) {
        SessionFacts all;
        all.restAsAsked = true;
        all.closed = true;
        return sentenceOf(coach->record("", planned, all, on(today)));
    }

    const Date tuesday = monday.plusDays(1);
    const Date wednesday = monday.plusDays(2);
    const Date thursday = monday.plusDays(3);
    const Date friday = monday.plusDays(4);
};

TEST_F(EarlySessionTest, IsTheNextOneOnARestDayAfterAFreeDay) {
    EXPECT_EQ(early(monday), std::nullopt) << "a session day";
    EXPECT_EQ(early(tuesday), wednesday) << "nothing was done on Monday";
    ASSERT_EQ(doWhole(monday, monday), "");
    EXPECT_EQ(early(tuesday), std::nullopt) << "the day after a session is for rest";
    EXPECT_EQ(early(thursday), friday) << "Wednesday was missed";
    EXPECT_EQ(early(monday.plusDays(-1)), std::nullopt) << "before the start";
}

TEST_F(EarlySessionTest, IsRecordedOnTheDayOnWhichItIsDone) {
    ASSERT_EQ(doWhole(wednesday, tuesday), "");
    const Snapshot snapshot = now(tuesday);
    EXPECT_EQ(snapshot.log.at(0).date, tuesday);
    EXPECT_EQ(snapshot.log.at(0).plannedDate, wednesday);
    EXPECT_EQ(sessionOn(snapshot.programme, wednesday)->state, SessionState::Done);
    EXPECT_EQ(early(tuesday), wednesday) << "it may still be corrected today";
    EXPECT_EQ(doWhole(friday, tuesday).find("The session of 2026-11-27 is still to come"), 0U);
}

TEST_F(EarlySessionTest, IsNotAskedForAgainOnItsOwnDay) {
    ASSERT_EQ(doWhole(monday, monday), "");
    ASSERT_EQ(doWhole(friday, thursday), "");
    const Snapshot snapshot = now(friday);
    EXPECT_EQ(sessionOn(snapshot.programme, friday)->state, SessionState::Done);
    int sessions = 0;
    for (const PlannedSession& session : snapshot.programme.weeks.front().sessions)
        sessions += session.state == SessionState::Done ? 1 : 0;
    EXPECT_EQ(sessions, 2);
}

TEST_F(EarlySessionTest, GoesOnAfterMidnight) {
    Profile tom;
    tom.name = "Tom";
    tom.birthYear = 1981;
    tom.weekdays = {Weekday::Tuesday, Weekday::Thursday, Weekday::Friday};
    ASSERT_EQ(sentenceOf(coach->startProgramme(tom, {}, monday, on(monday))), "");
    const Date sunday = monday.plusDays(6);
    const auto record = [&](Date planned, const SessionFacts& facts, Date today) {
        return sentenceOf(coach->record("Tom", planned, facts, on(today)));
    };
    const auto snapshot = [&](Date day) { return coach->snapshot("Tom", day).value(); };
    const Snapshot start = snapshot(monday);
    for (const PlannedSession& session : start.programme.weeks.at(0).sessions)
        ASSERT_EQ(record(session.date, {.restAsAsked = true, .closed = true}, session.date), "");
    const Date next = snapshot(sunday).programme.weeks.at(1).sessions.at(0).date;
    ASSERT_GE(sunday.daysUntil(next), 2);
    const Snapshot before = snapshot(sunday);
    const auto sets = allSetsAsAsked(sessionOn(before.programme, next)->items.front());
    ASSERT_EQ(record(next, {.sets = {sets.at(0)}}, sunday), "");
    EXPECT_EQ(record(next, {.sets = {sets.at(1)}}, sunday.plusDays(1)), "");
    const auto log = snapshot(sunday.plusDays(1)).log;
    EXPECT_EQ(log.back().date, sunday);
    EXPECT_EQ(log.back().exercises.at(0).sets.size(), 2U);
}

TEST_F(EarlySessionTest, LeavesTheWeeksToComeWhole) {
    ASSERT_EQ(doWhole(monday, monday), "");
    const auto amounts = [this](Date today) {
        std::vector<int> asked;
        const Snapshot snapshot = now(today);
        for (const PlannedSession& session : snapshot.programme.weeks.at(1).sessions)
            for (const Prescription& item : session.items)
                asked.push_back(numberOf(item.amount));
        return asked;
    };
    const auto before = amounts(thursday);
    ASSERT_EQ(doWhole(friday, thursday), "");
    EXPECT_EQ(amounts(thursday).size(), before.size());
    EXPECT_EQ(now(thursday).log.size(), 2U);
}

} // namespace
} // namespace hipwise
