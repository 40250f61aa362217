#pragma once

#include <QPushButton>

namespace hipwise {

/// A push button painted in the window's colours: filled where it is the main thing to do.
class Button : public QPushButton {
    Q_OBJECT

  public:
    enum class Kind {
        Primary,   ///< the one thing to do next
        Secondary, ///< everything else
        Choice     ///< checkable; filled while it is chosen
    };

    explicit Button(const QString& text, Kind kind = Kind::Secondary, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool isFilled() const;

    Kind m_kind;
};

} // namespace hipwise
