#pragma once

#include "app/widgets/spoken_widget.h"

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace hipwise {

/// The keys of the window or of one page, under a heading.
struct KeyGroup {
    QString title;
    QList<KeyNote> notes;
};

/// All keys of an action: "Ctrl+Shift+Z or Ctrl+Y".
QString keysOf(const QAction& action);
/// The actions that have keys.
QList<KeyNote> keyNotesOf(const QList<QAction*>& actions);
/// The keys of the page's own actions and of the painted widgets inside it.
QList<KeyNote> keyNotesOf(const QWidget& page);
/// Adds the keys of a page under that heading; nothing where it has none, or there is no page.
void addKeysOf(QList<KeyGroup>& groups, const QString& title, const QWidget* page);
/// What the keyboard does in every window.
QList<KeyNote> commonKeyNotes();

} // namespace hipwise
