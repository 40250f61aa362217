#pragma once

#include "app/models/week_view.h"
#include "app/widgets/spoken_widget.h"

namespace hipwise {

/// The weekly sets of one goal as a bar, with the target band as an outline around it.
class GoalBar : public SpokenWidget {
    Q_OBJECT

  public:
    explicit GoalBar(QWidget* parent = nullptr);

    /// `scale` is the number of sets at the right end; all bars of a week share it.
    void setGoal(const GoalView& goal, double scale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double m_filled = 0;
    double m_low = 0;
    double m_high = 0;
};

} // namespace hipwise
