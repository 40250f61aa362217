#include "app/gui/start_gui.h"

#include "app/desktop/login_start.h"
#include "app/desktop/screen_taken.h"
#include "app/gui/locations.h"
#include "app/gui/reminder.h"
#include "app/gui/session_effects.h"
#include "app/gui/start_reminder.h"
#include "app/gui/theme.h"
#include "app/gui/window.h"
#include "app/pages/check_in_page.h"
#include "app/pages/reminder_dialog.h"
#include "app/printing/preview.h"
#include "app/printing/print_preview_dialog.h"
#include "app/text/english_plurals.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/catalogue/own_exercises.h"
#include "core/coach/printed_sheet.h"

#include <QApplication>
#include <QDBusConnection>
#include <QIcon>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>

namespace hipwise {

namespace {

void showOnPaper(Printed what, const Snapshot& snapshot, int weekNumber, WindowMemory& memory,
                 Training& training, QWidget& parent) {
    const Catalogue catalogue = withOwnExercises(shippedCatalogue(), snapshot.own);
    auto* dialog = preview(what, snapshot, weekNumber, catalogue, memory.sheetStyle(), parent);
    if (dialog == nullptr)
        return;
    QObject::connect(dialog, &PrintPreviewDialog::sheetStyleChanged, dialog,
                     [&memory](const SheetStyle& style) { memory.setSheetStyle(style); });
    const auto& weeks = snapshot.programme.weeks;
    const auto week = std::ranges::find(weeks, weekNumber, &Week::number);
    if (what == Printed::Week && week != weeks.end())
        QObject::connect(dialog, &PrintPreviewDialog::madePaper, &training,
                         [&training, sheet = printedSheet(snapshot.programme, *week)] {
                             training.keepSheet(sheet);
                         });
}

/// What the login starts: this program, waiting for the reminder's time.
LoginStart loginStart(const std::filesystem::path& dataFile) {
    QStringList words{QCoreApplication::applicationFilePath(), QStringLiteral("remind")};
    words += openingWords(dataFile);
    for (QString& word : words)
        word = quotedForDesktopFile(word);
    return {autostartFolder(), words.join(QLatin1Char(' '))};
}

void askForReminder(Window& window, WindowMemory& memory, const LoginStart& login) {
    auto* dialog = new ReminderDialog({memory.reminder(), login.isOn()}, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &ReminderDialog::chosen, &window,
        [&window, &memory, login](const ReminderChoice& choice) {
            memory.setReminder(choice.minute);
            memory.setRemindsAtLogin(choice.atLogin);
            if (!login.set(choice.atLogin))
                window.say(QCoreApplication::translate(
                               "hipwise::Reminder",
                               "The start at login could not be changed; check that the folder "
                               "%1 can be written.")
                               .arg(autostartFolder()));
        });
    dialog->open();
}

void connectReminder(const Reminder& reminder, Window& window) {
    QObject::connect(&reminder, &Reminder::startRequested, &window, &Window::startSession);
    QObject::connect(&reminder, &Reminder::openRequested, &window, &Window::comeForward);
    QObject::connect(&reminder, &Reminder::untold, &window,
                     [&window](const QString& title) { window.say(title); });
}

int runWindow(const std::filesystem::path& dataFile) {
    WindowMemory memory(configFolder(), stateFolder());
    Theme theme(memory);
    Training training(dataFile, shippedCatalogue(), systemMoment);
    Window window(training, theme, memory,
                  [&memory, &training](Printed what, const Snapshot& snapshot, int weekNumber,
                                       QWidget& parent) {
                      showOnPaper(what, snapshot, weekNumber, memory, training, parent);
                  });
    auto bus = QDBusConnection::sessionBus();
    bus.registerService(busName());
    SessionEffects effects(window.session(), bus);
    effects.alsoFollow(window.checkIn());
    const Reminder reminder(training, memory, bus, [&window, bus] {
        return window.isActiveWindow() || window.session().isRunning() || isScreenTaken(bus);
    });
    connectReminder(reminder, window);
    QObject::connect(&window, &Window::reminderRequested, &window, [&window, &memory, dataFile] {
        askForReminder(window, memory, loginStart(dataFile));
    });
    training.open(memory.person());
    window.show();
    return QApplication::exec();
}

} // namespace

Moment systemMoment() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return momentAt(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

int startGui(int argc, char** argv, const std::filesystem::path& dataFile) {
    QApplication::setApplicationName(QStringLiteral("hipwise"));
    QApplication::setApplicationDisplayName(QStringLiteral("Hipwise"));
    QApplication::setDesktopFileName(QStringLiteral("org.hipwise.Hipwise"));
    const QApplication app(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.hipwise.Hipwise.svg")));
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    try {
        return runWindow(dataFile);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "Hipwise cannot go on: %s\n", error.what());
        return 1;
    }
}

} // namespace hipwise
