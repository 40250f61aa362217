#include "app/gui/start_reminder.h"

#include "app/desktop/screen_taken.h"
#include "app/gui/locations.h"
#include "app/gui/reminder.h"
#include "app/gui/start_gui.h"
#include "app/gui/window_memory.h"
#include "app/text/english_plurals.h"
#include "app/text/words.h"
#include "app/training/training.h"
#include "core/catalogue/catalogue_reader.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace hipwise {

using namespace std::chrono_literals;

namespace {

bool isWindowOpen(const QDBusConnection& bus) {
    return bus.interface() && bus.interface()->isServiceRegistered(busName()).value();
}

void openWindow(const std::filesystem::path& dataFile) {
    QProcess::startDetached(QCoreApplication::applicationFilePath(), openingWords(dataFile));
}

} // namespace

QString busName() {
    return QStringLiteral("org.hipwise.Hipwise");
}

int startReminder(const std::filesystem::path& dataFile) {
    int count = 1;
    char name[] = "hipwise";
    char* arguments[] = {name, nullptr};
    QCoreApplication::setApplicationName(QString::fromLatin1(name));
    const QCoreApplication application(count, arguments);
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    WindowMemory memory(configFolder(), stateFolder());
    Training training(dataFile, shippedCatalogue(), systemMoment);
    std::string person;
    QObject::connect(&training, &Training::changed, &application,
                     [&](const Snapshot& snapshot) { person = snapshot.profile.name; });
    const auto bus = QDBusConnection::sessionBus();
    Reminder reminder(training, memory, bus,
                      [bus] { return isWindowOpen(bus) || isScreenTaken(bus); });
    QObject::connect(&reminder, &Reminder::startRequested, &application, [&](Date planned) {
        if (isWindowOpen(bus))
            return;
        // The window opens on a session that is under way.
        memory.setPerson(toQt(person));
        memory.setSessionUnderWay(toQt(person), planned);
        openWindow(dataFile);
    });
    QObject::connect(&reminder, &Reminder::openRequested, &application, [&] {
        if (!isWindowOpen(bus))
            openWindow(dataFile);
    });
    QTimer following;
    QObject::connect(&following, &QTimer::timeout, &application, [&] {
        memory.readAgain();
        if (!memory.reminder() || !memory.remindsAtLogin())
            return QCoreApplication::quit();
        if (isWindowOpen(bus))
            reminder.withdraw();
        else if (!memory.person().isEmpty() && memory.person() != toQt(person))
            training.open(memory.person());
    });
    following.start(10s);
    if (!memory.reminder() || !memory.remindsAtLogin())
        return 0;
    training.open(memory.person());
    return QCoreApplication::exec();
}

} // namespace hipwise
