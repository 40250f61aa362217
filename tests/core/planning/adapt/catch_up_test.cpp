#include "core/planning/adapt/catch_up.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const Date monday = *Date::parse("2026-12-07");

SessionLog plannedFor(Date planned, Date done) {
    SessionLog session;
    session.plannedDate = planned;
    session.date = done;
    return session;
}

struct LateRow {
    int next;
    int late;
    bool may;
};

TEST(CatchUp, IsAtMostTwoDaysLateWithAFreeDayBeforeTheNext) {
    for (const LateRow& row : std::vector<LateRow>{{7, -1, false},
                                                   {7, 0, false},
                                                   {7, 1, true},
                                                   {7, 2, true},
                                                   {7, 3, false},
                                                   {4, 2, true},
                                                   {3, 1, true},
                                                   {3, 2, false},
                                                   {2, 1, false},
                                                   {1, 1, false}})
        EXPECT_EQ(mayCatchUp({monday, monday.plusDays(row.next)}, monday.plusDays(row.late)),
                  row.may)
            << "next in " << row.next << ", " << row.late << " days late";
}

struct EarlyRow {
    std::vector<int> trainedDaysAgo;
    bool onThreeDays;
    bool onFourDays;
};

TEST(DoEarly, KeepsTheFreeDayBetweenSessions) {
    for (const EarlyRow& row : std::vector<EarlyRow>{{{}, true, true},
                                                     {{0}, false, false},
                                                     {{1}, false, true},
                                                     {{2}, true, true},
                                                     {{2, 1}, false, false},
                                                     {{3, 1}, false, true},
                                                     {{3, 2}, true, true},
                                                     {{9, 5}, true, true}}) {
        std::vector<Date> trained;
        for (const int ago : row.trainedDaysAgo)
            trained.push_back(monday.plusDays(-ago));
        EXPECT_EQ(mayDoEarly(monday, trained, 3), row.onThreeDays);
        EXPECT_EQ(mayDoEarly(monday, trained, 4), row.onFourDays);
    }
}

TEST(CatchUp, FindsTheEntryOfThePlannedDayBeforeALateOne) {
    const SessionSpot spot{monday, monday.plusDays(4)};
    const Date today = monday.plusDays(20);
    const std::vector log{plannedFor(monday.plusDays(1), monday.plusDays(1)),
                          plannedFor(monday, monday.plusDays(3))};
    EXPECT_EQ(entryOf(log, spot, today), &log[1]);
    EXPECT_EQ(entryOf(std::span(log).first(1), spot, today), &log[0]);
    EXPECT_EQ(entryOf({}, spot, today), nullptr);
    const std::vector tooLate{plannedFor(monday.plusDays(3), monday.plusDays(3))};
    EXPECT_EQ(entryOf(tooLate, spot, today), nullptr);
}

TEST(CatchUp, DoesNotKnowWhatComesAfterToday) {
    const SessionSpot spot{monday, monday.plusDays(4)};
    const std::vector log{plannedFor(monday, monday.plusDays(1))};
    EXPECT_EQ(entryOf(log, spot, monday), nullptr);
    EXPECT_EQ(entryOf(log, spot, monday.plusDays(1)), &log[0]);
}

TEST(CatchUp, SessionsOutsideThePlanBelongToNoDay) {
    const std::vector days{monday, monday.plusDays(4), monday.plusDays(7)};
    const auto belongs = [&](int day) {
        return belongsToPlan(plannedFor(monday.plusDays(day), monday.plusDays(day)), days);
    };
    EXPECT_TRUE(belongs(0));
    EXPECT_TRUE(belongs(1));
    EXPECT_TRUE(belongs(2));
    EXPECT_FALSE(belongs(3));
    EXPECT_TRUE(belongs(4));
    EXPECT_TRUE(belongs(5));
    EXPECT_FALSE(belongs(6));
    EXPECT_TRUE(belongs(7));
    EXPECT_FALSE(belongsToPlan(SessionLog{}, days));
}

} // namespace
} // namespace hipwise
