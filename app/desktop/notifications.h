#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusMessage;

namespace hipwise {

/// A button of a notice; the key is what comes back when it is chosen.
struct NoticeAction {
    QString key;
    QString words;
};

/// What a notification says, in plain text; nothing of it may be private.
struct Notice {
    QString title;
    QString text;
    QList<NoticeAction> actions;
};

/// One notification on the desktop at a time, by the notification service.
class Notifications : public QObject {
    Q_OBJECT

  public:
    explicit Notifications(QDBusConnection bus, QObject* parent = nullptr);

    /// Takes the place of the one shown before.
    void show(const Notice& notice);
    void withdraw();

  Q_SIGNALS:
    /// The key of an action, or "default" for a click on the notification itself.
    void chosen(const QString& key);
    /// There is no bus or no service: the notice was not shown.
    void failed();

  private Q_SLOTS:
    void actionInvoked(uint id, const QString& key);
    void closed(uint id, uint reason);

  private:
    void askNext();
    void take(const QDBusMessage& answer);
    QDBusMessage notifyMessage(const Notice& notice) const;

    QDBusConnection m_bus;
    /// What the service can do, once it has told.
    std::optional<QStringList> m_abilities;
    /// What is to be shown once the service has answered the question before.
    std::optional<Notice> m_next;
    bool m_asking = false;
    /// Nothing is to stay on the screen, whatever the service answers.
    bool m_withdrawn = false;
    /// The service's number of what is shown; 0 for nothing.
    uint m_id = 0;
};

} // namespace hipwise
