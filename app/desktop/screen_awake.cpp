#include "app/desktop/screen_awake.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <functional>
#include <utility>

namespace hipwise {

namespace {

const auto saver = QStringLiteral("org.freedesktop.ScreenSaver");
const auto saverPath = QStringLiteral("/org/freedesktop/ScreenSaver");
const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto inhibitPortal = QStringLiteral("org.freedesktop.portal.Inhibit");
const auto portalRequest = QStringLiteral("org.freedesktop.portal.Request");
const auto inhibit = QStringLiteral("Inhibit");
constexpr uint idle = 8;

/// The answer is heard even when who asked has gone by then.
void whenAnswered(const QDBusPendingCall& call, std::function<void(const QDBusMessage&)> then) {
    auto* watcher = new QDBusPendingCallWatcher(call, QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         then(watcher->reply());
                     });
}

} // namespace

struct ScreenAwake::Request {
    enum class State { Asked, Kept, Refused };

    QDBusConnection bus;
    QString why;
    State state = State::Asked;
    bool released = false;
    /// What gives the screen free again, once it is kept.
    QDBusMessage undo = {};

    void granted(const QDBusMessage& undoing) {
        state = State::Kept;
        undo = undoing;
        if (released)
            bus.send(undo);
    }

    void release() {
        released = true;
        if (state == State::Kept)
            bus.send(undo);
    }
};

ScreenAwake::ScreenAwake(QDBusConnection bus) : m_bus(std::move(bus)) {}

ScreenAwake::~ScreenAwake() {
    release();
}

void ScreenAwake::keep(const QString& why) {
    const bool asked = m_request && m_request->state != Request::State::Refused;
    if (asked || !m_bus.isConnected())
        return;
    m_request = std::make_shared<Request>(Request{m_bus, why});
    askScreenSaver(m_request);
}

void ScreenAwake::release() {
    if (const auto request = std::exchange(m_request, nullptr))
        request->release();
}

bool ScreenAwake::isKept() const {
    return m_request && m_request->state == Request::State::Kept;
}

void ScreenAwake::askScreenSaver(const std::shared_ptr<Request>& request) {
    auto message = QDBusMessage::createMethodCall(saver, saverPath, saver, inhibit);
    message << QStringLiteral("Hipwise") << request->why;
    whenAnswered(request->bus.asyncCall(message), [request](const QDBusMessage& answer) {
        const QDBusPendingReply<uint> cookie = answer;
        if (cookie.isValid())
            request->granted(
                QDBusMessage::createMethodCall(saver, saverPath, saver, QStringLiteral("UnInhibit"))
                << cookie.value());
        else if (!request->released)
            askPortal(request);
    });
}

void ScreenAwake::askPortal(const std::shared_ptr<Request>& request) {
    auto message = QDBusMessage::createMethodCall(portal, portalPath, inhibitPortal, inhibit);
    const QVariantMap options{{QStringLiteral("reason"), request->why}};
    message << QString() << idle << options;
    whenAnswered(request->bus.asyncCall(message), [request](const QDBusMessage& answer) {
        const QDBusPendingReply<QDBusObjectPath> handle = answer;
        if (handle.isValid())
            request->granted(QDBusMessage::createMethodCall(
                portal, handle.value().path(), portalRequest, QStringLiteral("Close")));
        else
            request->state = Request::State::Refused;
    });
}

} // namespace hipwise
