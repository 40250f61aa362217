#pragma once

#include "app/gui/key_notes.h"

#include <QDialog>

namespace hipwise {

/// Every key of the window and what it does.
class ShortcutSheet : public QDialog {
    Q_OBJECT

  public:
    explicit ShortcutSheet(const QList<KeyGroup>& groups, QWidget* parent = nullptr);
};

} // namespace hipwise
