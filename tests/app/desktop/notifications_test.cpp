#include "app/desktop/notifications.h"

#include "tests/app/desktop/private_bus.h"

#include <QDBusArgument>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const auto name = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto capabilities = QStringLiteral("GetCapabilities");
const auto notify = QStringLiteral("Notify");
const auto close = QStringLiteral("CloseNotification");
const auto actionInvoked = QStringLiteral("ActionInvoked");
const auto notificationClosed = QStringLiteral("NotificationClosed");
const auto start = QStringLiteral("start");
constexpr uint id = 7;

Notice notice(const char* title) {
    return {QString::fromUtf8(title),
            QStringLiteral("Hips & knees, 18 min"),
            {{start, QStringLiteral("Start")}}};
}

struct NotificationsTest : testing::Test {
    PrivateBus bus;
    FakeService service{bus.desktop(), name};
    Notifications notifications{bus.program()};
    QSignalSpy chosen{&notifications, &Notifications::chosen};
    QSignalSpy failed{&notifications, &Notifications::failed};

    NotificationsTest() {
        service.answers[notify] = id;
        service.answers[capabilities] =
            QStringList{QStringLiteral("actions"), QStringLiteral("body-markup")};
    }

    void show(const char* title, int count = 1) {
        notifications.show(notice(title));
        ASSERT_TRUE(service.waitForCalls(notify, count));
    }

    QVariantList shown(int index = 0) const {
        return service.callsOf(notify).at(index).arguments();
    }

    bool waitForChoices(int count) const {
        return QTest::qWaitFor([&] { return chosen.size() >= count; });
    }
};

TEST_F(NotificationsTest, TheServiceIsToldWhatToShow) {
    show("Session A");
    EXPECT_EQ(service.callsOf(notify).first().signature(), QStringLiteral("susssasa{sv}i"));
    const QVariantList told = shown();
    EXPECT_EQ(told.at(0), QStringLiteral("Hipwise"));
    EXPECT_EQ(told.at(1), QVariant(0u));
    EXPECT_EQ(told.at(2), QStringLiteral("org.hipwise.Hipwise"));
    EXPECT_EQ(told.at(3), QStringLiteral("Session A"));
    EXPECT_EQ(told.at(5).toStringList(),
              (QStringList{QStringLiteral("default"), QStringLiteral("Open"), start,
                           QStringLiteral("Start")}));
    const auto hints = qdbus_cast<QVariantMap>(told.at(6));
    EXPECT_EQ(hints.value(QStringLiteral("desktop-entry")), QStringLiteral("org.hipwise.Hipwise"));
    EXPECT_EQ(hints.value(QStringLiteral("urgency")), QVariant::fromValue(uchar{1}));
    EXPECT_EQ(hints.value(QStringLiteral("category")), QStringLiteral("x-hipwise.reminder"));
    EXPECT_EQ(hints.value(QStringLiteral("resident")), QVariant(false));
    EXPECT_EQ(told.at(7), QVariant(-1));
}

TEST_F(NotificationsTest, TheTextIsPlainWhetherTheServiceReadsMarkupOrNot) {
    show("Session A");
    EXPECT_EQ(shown().at(4), QStringLiteral("Hips &amp; knees, 18 min"));
    service.answers[capabilities] = QStringList{QStringLiteral("body")};
    Notifications others(bus.program());
    others.show(notice("Session A"));
    ASSERT_TRUE(service.waitForCalls(notify, 2));
    EXPECT_EQ(shown(1).at(4), QStringLiteral("Hips & knees, 18 min"));
    EXPECT_TRUE(shown(1).at(5).toStringList().isEmpty());
}

TEST_F(NotificationsTest, ANewNoticeTakesThePlaceOfTheOneBefore) {
    notifications.show(notice("Session A"));
    notifications.show(notice("Session B"));
    show("Session C");
    notifications.show(notice("Session D"));
    ASSERT_TRUE(service.waitForCalls(notify, 2));
    EXPECT_EQ(shown(0).at(3), QStringLiteral("Session C"));
    EXPECT_EQ(shown(1).at(3), QStringLiteral("Session D"));
    EXPECT_EQ(shown(1).at(1), QVariant(id));
    EXPECT_EQ(service.callsOf(capabilities).size(), 1);
}

TEST_F(NotificationsTest, OnlyActionsOfItsOwnNoticeAreHeard) {
    show("Session A");
    service.tell(path, actionInvoked, {id + 1, QStringLiteral("other")});
    service.tell(path, actionInvoked, {id, start});
    service.tell(path, actionInvoked, {id, QStringLiteral("default")});
    ASSERT_TRUE(waitForChoices(2));
    EXPECT_EQ(chosen.at(0).first(), start);
    EXPECT_EQ(chosen.at(1).first(), QStringLiteral("default"));
    EXPECT_EQ(chosen.size(), 2);
}

TEST_F(NotificationsTest, AClosedNoticeIsOver) {
    show("Session A");
    service.answers[notify] = id + 2;
    Notifications others(bus.program());
    const QSignalSpy heardLast(&others, &Notifications::chosen);
    others.show(notice("Session B"));
    ASSERT_TRUE(service.waitForCalls(notify, 2));
    service.tell(path, notificationClosed, {id + 1, 2u});
    service.tell(path, actionInvoked, {id, start});
    service.tell(path, notificationClosed, {id, 2u});
    service.tell(path, actionInvoked, {id, QStringLiteral("late")});
    service.tell(path, actionInvoked, {id + 2, start});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !heardLast.isEmpty(); }));
    EXPECT_EQ(chosen.size(), 1);
    show("Session C", 3);
    EXPECT_EQ(shown(2).at(1), QVariant(0u));
}

TEST_F(NotificationsTest, ANoticeIsWithdrawn) {
    show("Session A");
    service.tell(path, actionInvoked, {id, start});
    ASSERT_TRUE(waitForChoices(1));
    notifications.withdraw();
    notifications.withdraw();
    ASSERT_TRUE(service.waitForCalls(close, 1));
    show("Session B", 2);
    ASSERT_EQ(service.callsOf(close).size(), 1);
    EXPECT_EQ(service.callsOf(close).first().arguments(), QVariantList{id});
    EXPECT_EQ(shown(1).at(1), QVariant(0u));
}

TEST_F(NotificationsTest, ANoticeWithdrawnBeforeItIsShownIsClosedWhenItIs) {
    service.holdsBack = true;
    notifications.show(notice("Session A"));
    ASSERT_TRUE(service.waitForCalls(capabilities, 1));
    service.answerHeldBack();
    service.holdsBack = true;
    ASSERT_TRUE(service.waitForCalls(notify, 1));
    notifications.withdraw();
    service.answerHeldBack();
    ASSERT_TRUE(service.waitForCalls(close, 1));
    EXPECT_EQ(service.callsOf(close).first().arguments(), QVariantList{id});
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(NotificationsTest, ANoticeWithdrawnBeforeItIsSentIsNeverShown) {
    notifications.show(notice("Session A"));
    notifications.withdraw();
    ASSERT_TRUE(service.waitForCalls(capabilities, 1));
    show("Session B");
    EXPECT_EQ(service.callsOf(notify).size(), 1);
    EXPECT_EQ(shown().at(3), QStringLiteral("Session B"));
}

TEST(Notifications, AFailureIsToldWhereThereIsNoServiceAndWhereThereIsNoBus) {
    const PrivateBus bus;
    for (const QDBusConnection& connection :
         {bus.program(), QDBusConnection(QStringLiteral("no bus"))}) {
        Notifications notifications(connection);
        QSignalSpy failed(&notifications, &Notifications::failed);
        notifications.show(notice("Session A"));
        EXPECT_TRUE(failed.isEmpty());
        EXPECT_TRUE(failed.wait());
        notifications.withdraw();
        notifications.show(notice("Session A"));
        EXPECT_TRUE(failed.wait());
        EXPECT_EQ(failed.size(), 2);
    }
}

} // namespace
} // namespace hipwise
