#include "app/gui/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace hipwise {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portal = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearanceSpace = QStringLiteral("org.freedesktop.appearance");
const auto schemeKey = QStringLiteral("color-scheme");
constexpr uint preferDark = 1;

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
    ask();
}

void SystemAppearance::ask() {
    auto message = QDBusMessage::createMethodCall(service, path, portal, QStringLiteral("Read"));
    message << appearanceSpace << schemeKey;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            setScheme(reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemAppearance::settingChanged(const QString& space, const QString& key,
                                      const QDBusVariant& value) {
    if (space == appearanceSpace && key == schemeKey)
        setScheme(value.variant());
}

void SystemAppearance::setScheme(const QVariant& scheme) {
    const bool dark = unwrapped(scheme).toUInt() == preferDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace hipwise
