#include "tests/app/desktop/private_bus.h"

#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

#include <utility>

namespace hipwise {

namespace {

/// The bus of the system's own settings would start whatever services are installed.
constexpr auto settings = R"(<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

QString uniqueName(const char* what) {
    static int count = 0;
    return QString::fromUtf8(what) % QString::number(++count);
}

} // namespace

PrivateBus::PrivateBus() : m_programName(uniqueName("program")), m_desktopName(uniqueName("desk")) {
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QString::fromUtf8(settings).arg(m_folder.path()).toUtf8());
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") % file.fileName(),
                    QStringLiteral("--print-address=1"), QStringLiteral("--nofork")});
    EXPECT_TRUE(m_daemon.waitForReadyRead());
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    EXPECT_TRUE(QDBusConnection::connectToBus(address, m_programName).isConnected());
    EXPECT_TRUE(QDBusConnection::connectToBus(address, m_desktopName).isConnected());
}

PrivateBus::~PrivateBus() {
    QDBusConnection::disconnectFromBus(m_programName);
    QDBusConnection::disconnectFromBus(m_desktopName);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

FakeService::FakeService(const QDBusConnection& bus, const QString& name)
    : m_bus(bus),
      m_name(name) {
    EXPECT_TRUE(m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop"), this,
                                            QDBusConnection::SubPath));
    EXPECT_TRUE(m_bus.registerService(name));
}

void FakeService::answerHeldBack() {
    holdsBack = false;
    for (const QDBusMessage& message : std::exchange(m_heldBack, {}))
        answer(message);
}

QList<QDBusMessage> FakeService::callsOf(const QString& method) const {
    QList<QDBusMessage> found;
    for (const QDBusMessage& call : m_calls)
        if (call.member() == method)
            found << call;
    return found;
}

bool FakeService::waitForCalls(const QString& method, int count) const {
    return QTest::qWaitFor([&] { return callsOf(method).size() >= count; });
}

void FakeService::tell(const QString& path, const QString& signal,
                       const QVariantList& values) const {
    auto message = QDBusMessage::createSignal(path, m_name, signal);
    message.setArguments(values);
    m_bus.send(message);
}

bool FakeService::handleMessage(const QDBusMessage& message, const QDBusConnection&) {
    m_calls << message;
    if (holdsBack)
        m_heldBack << message;
    else
        answer(message);
    return true;
}

void FakeService::answer(const QDBusMessage& message) const {
    const auto found = answers.find(message.member());
    m_bus.send(found == answers.end() ? message.createReply() : message.createReply(found->second));
}

} // namespace hipwise
