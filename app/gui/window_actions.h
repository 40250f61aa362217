#pragma once

#include <QList>

class QAction;
class QWidget;

namespace hipwise {

/// What the keyboard and the menus can do in the whole window; every action belongs to the window.
struct WindowActions {
    /// Adds all of them to the window.
    explicit WindowActions(QWidget& window);

    QList<QAction*> textSizes() const { return {largerText, smallerText, usualText}; }

    QAction* today;
    QAction* plan;
    QAction* progress;
    QAction* exercises;
    QAction* checkIn;
    QAction* learn;
    QAction* print;
    QAction* typeIn;
    QAction* newPerson;
    QAction* reminder;
    QAction* largerText;
    QAction* smallerText;
    QAction* usualText;
    QAction* fullScreen;
    QAction* keys;
    QAction* close;
};

} // namespace hipwise
