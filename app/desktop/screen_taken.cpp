#include "app/desktop/screen_taken.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QString>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>

namespace hipwise {

namespace {

constexpr int answerMilliseconds = 300;
constexpr std::uint32_t mostValues = 64;

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");

struct Free {
    void operator()(void* memory) const { std::free(memory); }
};
template <class T>
using Reply = std::unique_ptr<T, Free>;

/// One connection to an X display, closed at the end.
class Display {
  public:
    explicit Display(const std::string& name)
        : m_connection(xcb_connect(name.empty() ? nullptr : name.c_str(), &m_screen)) {}
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    bool isOpen() const { return xcb_connection_has_error(m_connection) == 0; }
    xcb_window_t root() const {
        auto screens = xcb_setup_roots_iterator(xcb_get_setup(m_connection));
        for (int screen = 0; screen < m_screen && screens.rem > 1; ++screen)
            xcb_screen_next(&screens);
        return screens.data->root;
    }
    xcb_atom_t atom(std::string_view name) const {
        const auto question =
            xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()), name.data());
        const Reply<xcb_intern_atom_reply_t> reply(
            xcb_intern_atom_reply(m_connection, question, nullptr));
        return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    }
    /// The 32 bit values of a window's property.
    std::vector<std::uint32_t> values(xcb_window_t window, std::string_view property,
                                      xcb_atom_t type) const {
        const auto question =
            xcb_get_property(m_connection, 0, window, atom(property), type, 0, mostValues);
        const Reply<xcb_get_property_reply_t> reply(
            xcb_get_property_reply(m_connection, question, nullptr));
        if (!reply || reply->format != 32)
            return {};
        const auto* first = static_cast<const std::uint32_t*>(xcb_get_property_value(reply.get()));
        return {first, first + xcb_get_property_value_length(reply.get()) / 4};
    }

  private:
    int m_screen = 0;
    xcb_connection_t* m_connection;
};

bool holdsNotificationsBack(const QDBusConnection& bus) {
    auto question = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << service << QStringLiteral("Inhibited");
    const QDBusReply<QDBusVariant> reply = bus.call(question, QDBus::Block, answerMilliseconds);
    return reply.isValid() && reply.value().variant().toBool();
}

} // namespace

bool isFullScreenOn(const std::string& display) {
    const Display x(display);
    if (!x.isOpen())
        return false;
    const auto active = x.values(x.root(), "_NET_ACTIVE_WINDOW", XCB_ATOM_WINDOW);
    if (active.empty() || active.front() == XCB_WINDOW_NONE)
        return false;
    const auto fullScreen = x.atom("_NET_WM_STATE_FULLSCREEN");
    for (const std::uint32_t state : x.values(active.front(), "_NET_WM_STATE", XCB_ATOM_ATOM))
        if (state == fullScreen)
            return true;
    return false;
}

bool isScreenTaken(const QDBusConnection& bus) {
    return (qEnvironmentVariableIsSet("DISPLAY") && isFullScreenOn({})) ||
           (bus.isConnected() && holdsNotificationsBack(bus));
}

} // namespace hipwise
