#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

#include <map>

namespace hipwise {

/// A bus of its own without any service, with one connection for what is tested and one for the
/// desktop it meets.
class PrivateBus {
  public:
    PrivateBus();
    ~PrivateBus();

    QDBusConnection program() const { return QDBusConnection(m_programName); }
    QDBusConnection desktop() const { return QDBusConnection(m_desktopName); }

  private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_programName;
    QString m_desktopName;
};

/// A service that remembers what it was asked and answers as it was told to.
class FakeService : public QDBusVirtualObject {
  public:
    FakeService(const QDBusConnection& bus, const QString& name);

    /// The values answered to a method; one that is not here gets an empty answer.
    std::map<QString, QVariant> answers;
    /// While set, questions are taken and not answered.
    bool holdsBack = false;

    void answerHeldBack();
    QList<QDBusMessage> callsOf(const QString& method) const;
    bool waitForCalls(const QString& method, int count) const;
    void tell(const QString& path, const QString& signal, const QVariantList& values) const;

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;
    QString introspect(const QString&) const override { return {}; }

  private:
    void answer(const QDBusMessage& message) const;

    QDBusConnection m_bus;
    QString m_name;
    QList<QDBusMessage> m_calls;
    QList<QDBusMessage> m_heldBack;
};

} // namespace hipwise
