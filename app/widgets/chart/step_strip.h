#pragma once

#include <QWidget>

namespace hipwise {

/// The steps of a ladder in a row: those below pale, the one of now dark, those ahead grey. Says
/// nothing by itself; the words beside it do.
class StepStrip : public QWidget {
    Q_OBJECT

  public:
    /// `step` is counted from 1.
    StepStrip(int step, int steps, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int m_step;
    int m_steps;
};

} // namespace hipwise
