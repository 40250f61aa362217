#include "app/desktop/screen_awake.h"

#include "tests/app/desktop/private_bus.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

namespace hipwise {
namespace {

const auto saverName = QStringLiteral("org.freedesktop.ScreenSaver");
const auto portalName = QStringLiteral("org.freedesktop.portal.Desktop");
const auto inhibit = QStringLiteral("Inhibit");
const auto unInhibit = QStringLiteral("UnInhibit");
const auto why = QStringLiteral("A session is running");
constexpr uint cookie = 41;

struct ScreenAwakeTest : testing::Test {
    PrivateBus bus;

    void expectKept(const ScreenAwake& awake) const {
        EXPECT_TRUE(QTest::qWaitFor([&] { return awake.isKept(); }));
    }
};

struct WithScreenSaver : ScreenAwakeTest {
    FakeService saver{bus.desktop(), saverName};

    WithScreenSaver() { saver.answers[inhibit] = cookie; }
};

TEST_F(WithScreenSaver, TheScreenSaverIsAskedOnceAndToldWhy) {
    ScreenAwake awake(bus.program());
    awake.keep(why);
    awake.keep(why);
    expectKept(awake);
    awake.keep(why);
    awake.release();
    EXPECT_TRUE(saver.waitForCalls(unInhibit, 1));
    ASSERT_EQ(saver.callsOf(inhibit).size(), 1);
    const QDBusMessage call = saver.callsOf(inhibit).first();
    EXPECT_EQ(call.path(), QStringLiteral("/org/freedesktop/ScreenSaver"));
    EXPECT_EQ(call.interface(), saverName);
    EXPECT_EQ(call.arguments(), (QVariantList{QStringLiteral("Hipwise"), why}));
}

TEST_F(WithScreenSaver, TheScreenIsGivenFreeOnce) {
    ScreenAwake awake(bus.program());
    awake.keep(why);
    expectKept(awake);
    awake.release();
    awake.release();
    EXPECT_FALSE(awake.isKept());
    awake.keep(why);
    expectKept(awake);
    EXPECT_EQ(saver.callsOf(inhibit).size(), 2);
    ASSERT_EQ(saver.callsOf(unInhibit).size(), 1);
    EXPECT_EQ(saver.callsOf(unInhibit).first().arguments(), QVariantList{cookie});
}

TEST_F(WithScreenSaver, WhatIsReleasedBeforeTheAnswerIsGivenFreeWhenItComes) {
    saver.holdsBack = true;
    ScreenAwake awake(bus.program());
    awake.keep(why);
    EXPECT_TRUE(saver.waitForCalls(inhibit, 1));
    awake.release();
    saver.answerHeldBack();
    EXPECT_TRUE(saver.waitForCalls(unInhibit, 1));
    EXPECT_FALSE(awake.isKept());
}

TEST_F(WithScreenSaver, WhatIsKeptAgainBeforeTheAnswerStaysKept) {
    saver.holdsBack = true;
    ScreenAwake awake(bus.program());
    awake.keep(why);
    awake.release();
    awake.keep(why);
    EXPECT_TRUE(saver.waitForCalls(inhibit, 2));
    saver.answerHeldBack();
    expectKept(awake);
    EXPECT_TRUE(saver.waitForCalls(unInhibit, 1));
    EXPECT_EQ(saver.callsOf(unInhibit).size(), 1);
}

TEST_F(WithScreenSaver, TheScreenIsGivenFreeWithItsKeeperEvenBeforeTheAnswer) {
    saver.holdsBack = true;
    std::optional<ScreenAwake> awake(std::in_place, bus.program());
    awake->keep(why);
    EXPECT_TRUE(saver.waitForCalls(inhibit, 1));
    awake.reset();
    saver.answerHeldBack();
    EXPECT_TRUE(saver.waitForCalls(unInhibit, 1));
}

TEST_F(ScreenAwakeTest, ThePortalIsAskedWhereThereIsNoScreenSaver) {
    const auto handle = QStringLiteral("/org/freedesktop/portal/desktop/request/1/hipwise");
    FakeService portal(bus.desktop(), portalName);
    portal.answers[inhibit] = QVariant::fromValue(QDBusObjectPath(handle));
    ScreenAwake awake(bus.program());
    awake.keep(why);
    expectKept(awake);
    ASSERT_EQ(portal.callsOf(inhibit).size(), 1);
    const QDBusMessage call = portal.callsOf(inhibit).first();
    EXPECT_EQ(call.path(), QStringLiteral("/org/freedesktop/portal/desktop"));
    EXPECT_EQ(call.interface(), QStringLiteral("org.freedesktop.portal.Inhibit"));
    EXPECT_EQ(call.signature(), QStringLiteral("sua{sv}"));
    EXPECT_EQ(call.arguments().at(1), QVariant(8u));
    EXPECT_EQ(qdbus_cast<QVariantMap>(call.arguments().at(2)),
              (QVariantMap{{QStringLiteral("reason"), why}}));
    awake.release();
    ASSERT_TRUE(portal.waitForCalls(QStringLiteral("Close"), 1));
    const QDBusMessage close = portal.callsOf(QStringLiteral("Close")).first();
    EXPECT_EQ(close.path(), handle);
    EXPECT_EQ(close.interface(), QStringLiteral("org.freedesktop.portal.Request"));
}

TEST_F(ScreenAwakeTest, ARefusalIsNotTheLastWord) {
    ScreenAwake awake(bus.program());
    awake.keep(why);
    FakeService saver(bus.desktop(), saverName);
    saver.answers[inhibit] = cookie;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        awake.keep(why);
        return awake.isKept();
    }));
}

TEST(ScreenAwake, NothingHappensWithoutABus) {
    ScreenAwake awake(QDBusConnection(QStringLiteral("no bus")));
    awake.keep(why);
    QCoreApplication::processEvents();
    EXPECT_FALSE(awake.isKept());
    awake.release();
}

} // namespace
} // namespace hipwise
