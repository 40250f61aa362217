#pragma once

#include <QSpinBox>

#include <optional>

namespace hipwise {

/// A year that may stay untold.
class YearBox : public QSpinBox {
    Q_OBJECT

  public:
    /// `usual` is where stepping starts.
    YearBox(int first, int last, int usual, QWidget* parent = nullptr);

    std::optional<int> year() const;
    void stepBy(int steps) override;

  protected:
    void focusInEvent(QFocusEvent* event) override;

  private:
    int m_usual;
};

} // namespace hipwise
