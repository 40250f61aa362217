#pragma once

#include "app/widgets/plain_label.h"

namespace hipwise {

/// A small note on a rounded ground: "+1 rep", "18 min".
class Chip : public PlainLabel {
    Q_OBJECT

  public:
    enum class Tone { Cool, Warm };

    explicit Chip(const QString& text, Tone tone = Tone::Cool, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Tone m_tone;
};

} // namespace hipwise
