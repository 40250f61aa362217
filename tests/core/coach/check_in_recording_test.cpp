#include "tests/core/coach/coach_fixture.h"

#include <gmock/gmock.h>

namespace hipwise {
namespace {

using testing::HasSubstr;

class CheckInRecordingTest : public CoachTest {
  protected:
    void SetUp() override { startMaya(); }

    static std::string asked(const Programme& programme) {
        std::string words;
        for (const Week& week : programme.weeks)
            for (const PlannedSession& session : week.sessions) {
                words += '\n' + session.date.iso();
                for (const Prescription& item : session.items) {
                    words += ' ' + item.exercise + std::to_string(item.sets) + 'x' +
                             std::to_string(numberOf(item.amount));
                    if (item.firstSide)
                        words += item.firstSide == Side::Left ? "L" : "R";
                }
            }
        return words;
    }
    /// The left hip holds a bridge for half as long.
    static CheckIn weakLeft(Date day) {
        CheckIn checkIn;
        checkIn.date = day;
        checkIn.tests.bridgeHoldSeconds = {15, 32};
        return checkIn;
    }
    std::string record(const CheckIn& checkIn) {
        return sentenceOf(coach->recordCheckIn("", checkIn, on(monday)));
    }
};

TEST_F(CheckInRecordingTest, ChangesThePlanAsItWasShownBefore) {
    const std::string before = asked(now().programme);
    const auto shown = coach->programmeAfter("", weakLeft(monday), on(monday));
    ASSERT_TRUE(shown);
    EXPECT_EQ(asked(now().programme), before) << "nothing is stored by looking";
    EXPECT_TRUE(now().checkIns.empty());
    EXPECT_NE(asked(*shown), before);
    ASSERT_EQ(record(weakLeft(monday)), "");
    EXPECT_EQ(asked(now().programme), asked(*shown));
    ASSERT_EQ(now().checkIns.size(), 1U);
    EXPECT_EQ(now().checkIns.front(), weakLeft(monday));
}

TEST_F(CheckInRecordingTest, KeepsSessionsThatWereDone) {
    const PlannedSession session = first();
    ASSERT_EQ(
        sentenceOf(coach->record("", monday, {.restAsAsked = true, .closed = true}, on(monday))),
        "");
    ASSERT_EQ(record(weakLeft(monday)), "");
    EXPECT_EQ(first().items, session.items);
}

TEST_F(CheckInRecordingTest, RefusesNumbersThatNoTestHas) {
    CheckIn checkIn = weakLeft(monday);
    checkIn.tests.oneLegStanceSeconds.left = 601;
    EXPECT_THAT(record(checkIn), HasSubstr("0 to 600 seconds"));
    checkIn = weakLeft(monday);
    checkIn.tests.chairStands = 201;
    EXPECT_THAT(record(checkIn), HasSubstr("counts 0 to 200"));
    checkIn = weakLeft(monday);
    checkIn.activities = {{"", 3}};
    EXPECT_THAT(record(checkIn), HasSubstr("needs a name"));
    checkIn.activities = {{"Tying shoes", 11}};
    EXPECT_THAT(record(checkIn), HasSubstr("from 0 to 10"));
    checkIn = weakLeft(monday.plusDays(1));
    EXPECT_THAT(record(checkIn), HasSubstr("is still to come"));
    checkIn = weakLeft(monday);
    checkIn.pain = RecentPain{3, 11};
    EXPECT_EQ(record(checkIn), "Pain goes from 0 to 10.");
    EXPECT_TRUE(now().checkIns.empty());
    EXPECT_EQ(coach->programmeAfter("", checkIn, on(monday)), std::nullopt);
    EXPECT_EQ(coach->programmeAfter("Nobody", weakLeft(monday), on(monday)), std::nullopt);
}

} // namespace
} // namespace hipwise
