#include "app/models/reminder.h"

#include "core/catalogue/catalogue_reader.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

ReminderFacts usual(int now) {
    ReminderFacts facts;
    facts.chosen = 18 * 60;
    facts.now = now;
    facts.isOpenDay = true;
    return facts;
}

TEST(Reminder, IsDueFromTheChosenTimeForThreeHours) {
    EXPECT_FALSE(isReminderDue(usual(18 * 60 - 1)));
    EXPECT_TRUE(isReminderDue(usual(18 * 60)));
    EXPECT_TRUE(isReminderDue(usual(21 * 60)));
    EXPECT_FALSE(isReminderDue(usual(21 * 60 + 1)));
}

TEST(Reminder, IsOffUntilATimeIsChosen) {
    ReminderFacts facts = usual(18 * 60);
    facts.chosen.reset();
    EXPECT_FALSE(isReminderDue(facts));
}

TEST(Reminder, IsSilentOnADayThatIsDoneOrAnswered) {
    ReminderFacts facts = usual(18 * 60);
    facts.isOpenDay = false;
    EXPECT_FALSE(isReminderDue(facts));
    facts = usual(18 * 60);
    facts.isSettled = true;
    EXPECT_FALSE(isReminderDue(facts));
}

TEST(Reminder, WaitsTenMinutesWhereItIsAskedTo) {
    ReminderFacts facts = usual(18 * 60 + 9);
    facts.snoozedUntil = 18 * 60 + reminderSnooze;
    EXPECT_FALSE(isReminderDue(facts));
    facts.now = 18 * 60 + 10;
    EXPECT_TRUE(isReminderDue(facts));
}

TEST(Reminder, IsForASessionOfTodayThatIsNotComplete) {
    Snapshot snapshot = sampleSnapshot();
    const auto view = [&] { return dayView(snapshot, shippedCatalogue()); };
    EXPECT_TRUE(isOpenDay(view()));
    EXPECT_TRUE(reminderTitle(view()).startsWith(QLatin1String("Session ")));
    EXPECT_TRUE(reminderTitle(view()).endsWith(QLatin1String(" min")));
    EXPECT_FALSE(reminderTitle(view()).contains(QLatin1String("Maya")));
    snapshot.programme.today = snapshot.programme.today.plusDays(1);
    EXPECT_FALSE(isOpenDay(view())) << "a rest day";
}

TEST(Reminder, ReadsAndWritesATime) {
    EXPECT_EQ(minuteOfDay(QStringLiteral("18:05")), 1085);
    EXPECT_EQ(minuteOfDay(QStringLiteral("00:00")), 0);
    EXPECT_EQ(minuteOfDay(QStringLiteral("24:00")), std::nullopt);
    EXPECT_EQ(minuteOfDay(QString()), std::nullopt);
    EXPECT_EQ(timeText(1085).toStdString(), "18:05");
    EXPECT_EQ(timeText(5).toStdString(), "00:05");
}

} // namespace
} // namespace hipwise
