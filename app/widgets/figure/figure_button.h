#pragma once

#include "app/models/drawing.h"

#include <QAbstractButton>

namespace hipwise {

/// The small drawing of an exercise, to be pressed. Takes no room where there is none.
class FigureButton : public QAbstractButton {
    Q_OBJECT

  public:
    /// The text says what pressing it does.
    FigureButton(const Drawing& drawing, const QString& text, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hipwise
