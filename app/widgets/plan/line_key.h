#pragma once

#include <QWidget>

namespace hipwise {

/// A short piece of the line over the strip of weeks, to stand beside what it means.
class LineKey : public QWidget {
    Q_OBJECT

  public:
    explicit LineKey(QWidget* parent = nullptr);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hipwise
