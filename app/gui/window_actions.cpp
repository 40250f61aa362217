#include "app/gui/window_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::WindowActions)
};

QAction* added(QWidget& window, const QString& text, const QString& keys) {
    auto* action = new QAction(text, &window);
    action->setShortcuts(QKeySequence::listFromString(keys));
    window.addAction(action);
    return action;
}

} // namespace

WindowActions::WindowActions(QWidget& window)
    : today(added(window, Words::tr("Today"), QStringLiteral("Ctrl+1"))),
      plan(added(window, Words::tr("Plan"), QStringLiteral("Ctrl+2"))),
      progress(added(window, Words::tr("Progress"), QStringLiteral("Ctrl+3"))),
      exercises(added(window, Words::tr("Exercises"), QStringLiteral("Ctrl+4"))),
      checkIn(added(window, Words::tr("Check-in"), QStringLiteral("Ctrl+5"))),
      learn(added(window, Words::tr("Learn"), QStringLiteral("Ctrl+6"))),
      print(added(window, Words::tr("Print what is shown"), QStringLiteral("Ctrl+P"))),
      typeIn(added(window, Words::tr("Type in a printed sheet"), QStringLiteral("Ctrl+T"))),
      newPerson(added(window, Words::tr("New person…"), QStringLiteral("Ctrl+N"))),
      reminder(added(window, Words::tr("Reminder…"), QString())),
      largerText(added(window, Words::tr("Larger text"), QStringLiteral("Ctrl++; Ctrl+="))),
      smallerText(added(window, Words::tr("Smaller text"), QStringLiteral("Ctrl+-"))),
      usualText(added(window, Words::tr("Usual text size"), QStringLiteral("Ctrl+0"))),
      fullScreen(added(window, Words::tr("Full screen on and off"), QStringLiteral("F11"))),
      keys(added(window, Words::tr("These keys"), QStringLiteral("F1; Ctrl+?"))),
      close(added(window, Words::tr("Close Hipwise"), QStringLiteral("Ctrl+Q; Ctrl+W"))) {}

} // namespace hipwise
