#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace hipwise {

/// Puts its parts side by side where there is room, else one below the other.
class BesideOrBelow : public QWidget {
    Q_OBJECT

  public:
    /// `besideFrom` is the least width for side by side, in line heights.
    explicit BesideOrBelow(double besideFrom, QWidget* parent = nullptr);

    QBoxLayout* parts() const { return m_parts; }
    bool isBeside() const { return m_parts->direction() == QBoxLayout::LeftToRight; }

  Q_SIGNALS:
    void rearranged(bool beside);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrange();

    double m_besideFrom;
    QBoxLayout* m_parts;
};

} // namespace hipwise
