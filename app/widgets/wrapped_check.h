#pragma once

#include <QCheckBox>

namespace hipwise {

/// A check box whose words wrap where they do not fit on one line.
class WrappedCheck : public QCheckBox {
    Q_OBJECT

  public:
    explicit WrappedCheck(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;

  private:
    int indicatorSide() const;
    /// How far the words stand from the edge where the box is.
    int indent() const;
    int margin() const;
};

} // namespace hipwise
