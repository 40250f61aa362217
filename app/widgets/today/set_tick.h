#pragma once

#include "app/models/set_ticks.h"

#include <QCheckBox>

namespace hipwise {

/// One large round tick of a set. Pressing it only says so by clicked(); what it shows is set by
/// its owner, so that it never shows what was not asked for.
class SetTick : public QCheckBox {
    Q_OBJECT

  public:
    explicit SetTick(QWidget* parent = nullptr);

    /// Stands in the circle until the set is done.
    void setAmount(const QString& amount);
    void setState(TickState state);
    TickState state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void nextCheckState() override {}
    bool hitButton(const QPoint& position) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintOpen(QPainter& painter, const QRectF& circle) const;
    int diameter() const;

    QString m_amount;
    TickState m_state = TickState::Open;
};

} // namespace hipwise
