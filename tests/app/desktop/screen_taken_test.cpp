#include "app/desktop/screen_taken.h"

#include "tests/app/desktop/private_bus.h"

#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>
#include <xcb/xcb.h>

#include <cstring>
#include <future>

namespace hipwise {
namespace {

/// An X display without a window manager: the test says which window is active and how it stands.
class ScreenTakenTest : public testing::Test {
  protected:
    void SetUp() override {
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"),
                        QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("640x480x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        ASSERT_TRUE(m_server.waitForStarted());
        ASSERT_TRUE(m_server.waitForReadyRead(20000));
        m_display = ":" + m_server.readLine().trimmed().toStdString();
        m_x = xcb_connect(m_display.c_str(), nullptr);
        ASSERT_EQ(xcb_connection_has_error(m_x), 0);
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_x)).data->root;
        m_window = xcb_generate_id(m_x);
        xcb_create_window(m_x, XCB_COPY_FROM_PARENT, m_window, m_root, 0, 0, 100, 100, 0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, 0, nullptr);
    }
    ~ScreenTakenTest() override {
        if (m_x)
            xcb_disconnect(m_x);
        m_server.kill();
        m_server.waitForFinished();
    }

    xcb_atom_t atom(const char* name) {
        auto* reply = xcb_intern_atom_reply(
            m_x, xcb_intern_atom(m_x, 0, static_cast<std::uint16_t>(std::strlen(name)), name),
            nullptr);
        const xcb_atom_t found = reply->atom;
        std::free(reply);
        return found;
    }
    void set(xcb_window_t window, const char* property, xcb_atom_t type, std::uint32_t value) {
        xcb_change_property(m_x, XCB_PROP_MODE_REPLACE, window, atom(property), type, 32, 1,
                            &value);
        std::free(xcb_get_input_focus_reply(m_x, xcb_get_input_focus(m_x), nullptr));
    }

    QProcess m_server;
    std::string m_display;
    xcb_connection_t* m_x = nullptr;
    xcb_window_t m_root = 0;
    xcb_window_t m_window = 0;
};

TEST_F(ScreenTakenTest, IsSoWhereTheActiveWindowCoversTheScreen) {
    EXPECT_FALSE(isFullScreenOn(m_display)) << "no window is active";
    set(m_root, "_NET_ACTIVE_WINDOW", XCB_ATOM_WINDOW, m_window);
    EXPECT_FALSE(isFullScreenOn(m_display));
    set(m_window, "_NET_WM_STATE", XCB_ATOM_ATOM, atom("_NET_WM_STATE_MAXIMIZED_VERT"));
    EXPECT_FALSE(isFullScreenOn(m_display));
    set(m_window, "_NET_WM_STATE", XCB_ATOM_ATOM, atom("_NET_WM_STATE_FULLSCREEN"));
    EXPECT_TRUE(isFullScreenOn(m_display));
    set(m_root, "_NET_ACTIVE_WINDOW", XCB_ATOM_WINDOW, XCB_WINDOW_NONE);
    EXPECT_FALSE(isFullScreenOn(m_display));
}

TEST(ScreenTaken, IsNotSoWithoutADisplay) {
    EXPECT_FALSE(isFullScreenOn(":7654"));
}

TEST(ScreenTaken, FollowsADesktopThatHoldsNotificationsBack) {
    const PrivateBus bus;
    FakeService service(bus.desktop(), QStringLiteral("org.freedesktop.Notifications"));
    for (const bool back : {true, false}) {
        service.answers[QStringLiteral("Get")] = QVariant::fromValue(QDBusVariant(back));
        auto taken = std::async(std::launch::async, [&] { return isScreenTaken(bus.program()); });
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return taken.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
        EXPECT_EQ(taken.get(), back);
    }
}

} // namespace
} // namespace hipwise
