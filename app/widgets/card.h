#pragma once

#include <QWidget>

class QVBoxLayout;

namespace hipwise {

/// A raised, rounded surface with a column of contents; margins follow the font.
class Card : public QWidget {
    Q_OBJECT

  public:
    explicit Card(QWidget* parent = nullptr);

    /// The column; add widgets and layouts to it.
    QVBoxLayout* column() const { return m_column; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QVBoxLayout* m_column;
};

} // namespace hipwise
