#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hipwise {

/// A page's column of contents that scrolls where it does not fit; margins follow the font.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

  public:
    explicit ScrollColumn(QWidget* parent = nullptr);

    /// Add widgets and layouts to it.
    QVBoxLayout* column() const { return m_column; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void setMargins();

    QVBoxLayout* m_column;
};

} // namespace hipwise
