#include "app/gui/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <tuple>

namespace hipwise {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portal = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearanceSpace = QStringLiteral("org.freedesktop.appearance");
const auto schemeKey = QStringLiteral("color-scheme");
const auto motionKey = QStringLiteral("reduced-motion");
const auto gnomeSpace = QStringLiteral("org.gnome.desktop.interface");
const auto animationsKey = QStringLiteral("enable-animations");
constexpr uint preferDark = 1;
constexpr uint preferLessMotion = 1;

/// `Read` wraps the value twice, the signal once.
QVariant unwrapped(QVariant value) {
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent) : QObject(parent) {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Without it QtDBus does not know the slot's last parameter yet and refuses the connection.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(service, path, portal, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearanceSpace, schemeKey);
    ask(appearanceSpace, motionKey);
    ask(gnomeSpace, animationsKey);
}

void SystemAppearance::ask(const QString& space, const QString& key) {
    auto message = QDBusMessage::createMethodCall(service, path, portal, QStringLiteral("Read"));
    message << space << key;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(space, key, reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemAppearance::settingChanged(const QString& space, const QString& key,
                                      const QDBusVariant& value) {
    take(space, key, value.variant());
}

void SystemAppearance::take(const QString& space, const QString& key, const QVariant& value) {
    const auto told = std::tuple(m_dark, m_lessMotion, m_animations);
    const QVariant plain = unwrapped(value);
    if (space == appearanceSpace && key == schemeKey)
        m_dark = plain.toUInt() == preferDark;
    else if (space == appearanceSpace && key == motionKey)
        m_lessMotion = plain.toUInt() == preferLessMotion;
    else if (space == gnomeSpace && key == animationsKey)
        m_animations = plain.toBool();
    if (told != std::tuple(m_dark, m_lessMotion, m_animations))
        Q_EMIT changed();
}

} // namespace hipwise
