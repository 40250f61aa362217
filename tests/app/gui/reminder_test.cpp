#include "app/gui/reminder.h"

#include "app/gui/window_memory.h"
#include "tests/app/desktop/private_bus.h"
#include "tests/app/training_bench.h"

#include <QSignalSpy>

namespace hipwise {
namespace {

const auto notify = QStringLiteral("Notify");
constexpr uint id = 7;

/// Maya has a session today and wants to be reminded at six in the evening.
class ReminderTest : public TrainingBench {
  protected:
    void SetUp() override {
        service.answers[notify] = id;
        service.answers[QStringLiteral("GetCapabilities")] = QStringList{QStringLiteral("actions")};
        training->open();
        ASSERT_TRUE(QTest::qWaitFor([this] { return nobody > 0; }, 10000));
        ASSERT_TRUE(startMaya());
        training->answerSafety({}, {});
        ASSERT_TRUE(waitForTruth());
        memory.setReminder(18 * 60);
        reminder =
            std::make_unique<Reminder>(*training, memory, bus.program(), [this] { return busy; });
    }

    void at(const char* time) {
        now.wallTime = time;
        reminder->look();
    }
    int shown() const { return static_cast<int>(service.callsOf(notify).size()); }
    bool waitForShown(int count) const { return service.waitForCalls(notify, count); }
    /// Gives what must not come time to come.
    void settleDown() {
        const auto before = snapshots.size();
        training->refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return snapshots.size() > before; }, 10000));
        QTest::qWait(50);
    }
    void press(const char* key) {
        service.tell(QStringLiteral("/org/freedesktop/Notifications"),
                     QStringLiteral("ActionInvoked"), {id, QString::fromLatin1(key)});
        QTest::qWait(50);
    }

    PrivateBus bus;
    FakeService service{bus.desktop(), QStringLiteral("org.freedesktop.Notifications")};
    WindowMemory memory{folder.filePath(QStringLiteral("config")),
                        folder.filePath(QStringLiteral("state"))};
    bool busy = false;
    std::unique_ptr<Reminder> reminder;
};

TEST_F(ReminderTest, TellsOnceAtTheChosenTime) {
    at("17:59");
    settleDown();
    EXPECT_EQ(shown(), 0);
    at("18:00");
    ASSERT_TRUE(waitForShown(1));
    const QVariantList told = service.callsOf(notify).front().arguments();
    EXPECT_TRUE(told.at(3).toString().startsWith(QLatin1String("Session A, ")));
    EXPECT_EQ(told.at(4).toString().toStdString(), "Planned for today.");
    EXPECT_EQ(told.at(5).toStringList(),
              (QStringList{QStringLiteral("default"), QStringLiteral("Open"),
                           QStringLiteral("start"), QStringLiteral("Start"),
                           QStringLiteral("later"), QStringLiteral("In 10 minutes"),
                           QStringLiteral("not-today"), QStringLiteral("Not today")}));
    at("18:01");
    settleDown();
    EXPECT_EQ(shown(), 1);
}

TEST_F(ReminderTest, SaysNothingPrivate) {
    at("18:00");
    ASSERT_TRUE(waitForShown(1));
    for (const QVariant& part : service.callsOf(notify).front().arguments())
        for (const char* word : {"Maya", "pain", "back", "hip "})
            EXPECT_FALSE(part.toString().contains(QLatin1String(word), Qt::CaseInsensitive))
                << part.toString().toStdString();
}

TEST_F(ReminderTest, WaitsWhileItWouldDisturb) {
    busy = true;
    at("18:00");
    settleDown();
    EXPECT_EQ(shown(), 0);
    busy = false;
    at("18:20");
    EXPECT_TRUE(waitForShown(1));
}

TEST_F(ReminderTest, StartsTheSession) {
    QSignalSpy started(&*reminder, &Reminder::startRequested);
    at("18:00");
    ASSERT_TRUE(waitForShown(1));
    press("start");
    ASSERT_EQ(started.count(), 1);
    EXPECT_EQ(started.front().front().value<Date>(), now.day);
    EXPECT_EQ(memory.reminderSettled(), now.day);
}

TEST_F(ReminderTest, ComesAgainInTenMinutes) {
    at("18:00");
    ASSERT_TRUE(waitForShown(1));
    press("later");
    at("18:09");
    settleDown();
    EXPECT_EQ(shown(), 1);
    at("18:10");
    EXPECT_TRUE(waitForShown(2));
}

TEST_F(ReminderTest, LeavesTheDayAloneWhereItIsToldNotToday) {
    at("18:00");
    ASSERT_TRUE(waitForShown(1));
    press("not-today");
    reminder = std::make_unique<Reminder>(*training, memory, bus.program(), [] { return false; });
    at("18:30");
    settleDown();
    EXPECT_EQ(shown(), 1) << "also after a new start";
}

TEST_F(ReminderTest, TellsOnceADayAlsoWhereAnotherHipwiseWaits) {
    at("18:00");
    ASSERT_TRUE(waitForShown(1));
    WindowMemory same{folder.filePath(QStringLiteral("config")),
                      folder.filePath(QStringLiteral("state"))};
    Reminder other(*training, same, bus.program(), [] { return false; });
    now.wallTime = "18:05";
    other.look();
    settleDown();
    EXPECT_EQ(shown(), 1);
    press("later");
    now.wallTime = "18:06";
    other.look();
    settleDown();
    EXPECT_EQ(shown(), 1) << "the ten minutes count for both";
}

TEST_F(ReminderTest, ForgetsTheTenMinutesOnTheNextDay) {
    at("18:00");
    ASSERT_TRUE(waitForShown(1));
    press("later");
    EXPECT_EQ(memory.reminderSnoozed(now.day), 18 * 60 + 10);
    EXPECT_EQ(memory.reminderSnoozed(now.day.plusDays(1)), std::nullopt);
}

TEST_F(ReminderTest, OpensByAPressOnItself) {
    QSignalSpy opened(&*reminder, &Reminder::openRequested);
    at("18:00");
    ASSERT_TRUE(waitForShown(1));
    press("default");
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(ReminderTest, IsSilentOnceTheSessionIsDone) {
    training->record(now.day, {.restAsAsked = true, .closed = true});
    at("18:00");
    settleDown();
    EXPECT_EQ(shown(), 0);
}

TEST_F(ReminderTest, GoesAwayWhereTheSessionIsDoneMeanwhile) {
    at("18:00");
    ASSERT_TRUE(waitForShown(1));
    QTest::qWait(50);
    training->record(now.day, {.restAsAsked = true, .closed = true});
    EXPECT_TRUE(service.waitForCalls(QStringLiteral("CloseNotification"), 1));
}

TEST_F(ReminderTest, IsOffUntilItIsChosen) {
    memory.setReminder(std::nullopt);
    at("18:00");
    settleDown();
    EXPECT_EQ(shown(), 0);
}

TEST_F(ReminderTest, HandsItsWordsOnWhereNoDesktopTakesThem) {
    const PrivateBus empty;
    reminder = std::make_unique<Reminder>(*training, memory, empty.program(), [] { return false; });
    QSignalSpy untold(&*reminder, &Reminder::untold);
    at("18:00");
    ASSERT_TRUE(QTest::qWaitFor([&] { return untold.count() > 0; }));
    EXPECT_TRUE(untold.front().front().toString().startsWith(QLatin1String("Session A, ")));
}

} // namespace
} // namespace hipwise
