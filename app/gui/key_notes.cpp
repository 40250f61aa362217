#include "app/gui/key_notes.h"

#include <QAction>
#include <QCoreApplication>
#include <QStringList>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::KeyNotes)
};

} // namespace

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& each : action.shortcuts())
        keys << each.toString(QKeySequence::NativeText);
    return keys.join(Words::tr(" or ", "between two keys"));
}

QList<KeyNote> keyNotesOf(const QList<QAction*>& actions) {
    QList<KeyNote> notes;
    for (const QAction* action : actions)
        if (!action->shortcuts().isEmpty())
            notes.push_back({keysOf(*action), action->text()});
    return notes;
}

QList<KeyNote> keyNotesOf(const QWidget& page) {
    QList<KeyNote> notes = keyNotesOf(page.actions());
    for (const auto* spoken : page.findChildren<SpokenWidget*>())
        notes += spoken->keys();
    return notes;
}

void addKeysOf(QList<KeyGroup>& groups, const QString& title, const QWidget* page) {
    if (const auto notes = page ? keyNotesOf(*page) : QList<KeyNote>{}; !notes.isEmpty())
        groups.push_back({title, notes});
}

QList<KeyNote> commonKeyNotes() {
    return {{Words::tr("Tab or Shift+Tab"), Words::tr("Go to the next thing, or the one before")},
            {Words::tr("Arrow keys"), Words::tr("Move within a group of buttons")},
            {Words::tr("Space"), Words::tr("Press the button, tick the set")},
            {Words::tr("Page Up or Page Down"), Words::tr("Move the page")},
            {Words::tr("Esc"), Words::tr("Close what is open on top")}};
}

} // namespace hipwise
