#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace hipwise {

/// Every key of the window and what it does.
class ShortcutSheet : public QDialog {
    Q_OBJECT

  public:
    explicit ShortcutSheet(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace hipwise
