#pragma once

#include <QWidget>

class QHBoxLayout;

namespace hipwise {

/// A line below a page that does not scroll with it; its sides stand in line with the page's.
class PageFooter : public QWidget {
    Q_OBJECT

  public:
    /// `air` is the room above and below, in line heights.
    explicit PageFooter(double air, QWidget* parent = nullptr);

    QHBoxLayout* row() const { return m_row; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void setMargins();

    double m_air;
    QHBoxLayout* m_row;
};

} // namespace hipwise
