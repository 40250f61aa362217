#include "app/desktop/notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace hipwise {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto desktopEntry = QStringLiteral("org.hipwise.Hipwise");
const auto clickOnNotice = QStringLiteral("default");
constexpr uchar normalUrgency = 1;
constexpr int asLongAsUsual = -1;

QDBusMessage callOf(const QString& method) {
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifications::Notifications(QDBusConnection bus, QObject* parent)
    : QObject(parent),
      m_bus(std::move(bus)) {
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                  SLOT(closed(uint, uint)));
}

void Notifications::show(const Notice& notice) {
    m_next = notice;
    m_withdrawn = false;
    // Without a bus nothing answers, not even with an error; the caller hears of it later as well.
    if (!m_bus.isConnected())
        QMetaObject::invokeMethod(this, &Notifications::failed, Qt::QueuedConnection);
    else if (!m_asking)
        askNext();
}

void Notifications::withdraw() {
    m_next.reset();
    m_withdrawn = true;
    if (!m_asking && m_id != 0)
        m_bus.send(callOf(QStringLiteral("CloseNotification")) << std::exchange(m_id, 0u));
}

void Notifications::askNext() {
    const auto question = m_abilities ? notifyMessage(*std::exchange(m_next, std::nullopt))
                                      : callOf(QStringLiteral("GetCapabilities"));
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    m_asking = true;
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        take(watcher->reply());
    });
}

void Notifications::take(const QDBusMessage& answer) {
    const QDBusPendingReply<QStringList> abilities = answer;
    const QDBusPendingReply<uint> id = answer;
    if (!m_abilities && abilities.isValid()) {
        m_abilities = abilities.value();
    } else if (m_abilities && id.isValid()) {
        m_id = id.value();
    } else {
        m_id = 0;
        m_abilities.reset();
        m_next.reset();
        Q_EMIT failed();
        return;
    }
    if (m_next)
        askNext();
    else if (m_withdrawn)
        withdraw();
}

QDBusMessage Notifications::notifyMessage(const Notice& notice) const {
    QStringList actions;
    if (m_abilities->contains(QStringLiteral("actions"))) {
        actions << clickOnNotice << tr("Open");
        for (const NoticeAction& action : notice.actions)
            actions << action.key << action.words;
    }
    const bool readsMarkup = m_abilities->contains(QStringLiteral("body-markup"));
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), desktopEntry},
        {QStringLiteral("urgency"), QVariant::fromValue(normalUrgency)},
        {QStringLiteral("category"), QStringLiteral("x-hipwise.reminder")},
        {QStringLiteral("resident"), false},
    };
    return callOf(QStringLiteral("Notify"))
           << QStringLiteral("Hipwise") << m_id << desktopEntry << notice.title
           << (readsMarkup ? notice.text.toHtmlEscaped() : notice.text) << actions << hints
           << asLongAsUsual;
}

void Notifications::actionInvoked(uint id, const QString& key) {
    if (id == m_id && id != 0)
        Q_EMIT chosen(key);
}

void Notifications::closed(uint id, uint) {
    if (id == m_id)
        m_id = 0;
}

} // namespace hipwise
