#include "app/gui/start_gui.h"

#include "app/gui/locations.h"
#include "app/gui/session_effects.h"
#include "app/gui/theme.h"
#include "app/gui/window.h"
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

int runWindow(const std::filesystem::path& dataFile) {
    WindowMemory memory(configFolder(), stateFolder());
    Theme theme(memory);
    Training training(dataFile, shippedCatalogue(), systemMoment);
    Window window(training, theme, memory,
                  [&memory, &training](Printed what, const Snapshot& snapshot, int weekNumber,
                                       QWidget& parent) {
                      showOnPaper(what, snapshot, weekNumber, memory, training, parent);
                  });
    const SessionEffects effects(window.session(), QDBusConnection::sessionBus());
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
