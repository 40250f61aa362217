#pragma once

#include "app/models/week_view.h"
#include "app/widgets/card.h"

namespace hipwise {

/// Weekly sets by goal: name, bar against the target band, number and verdict in words.
class GoalsCard : public Card {
    Q_OBJECT

  public:
    explicit GoalsCard(QWidget* parent = nullptr);

    void setGoals(const std::vector<GoalView>& goals);

  private:
    QWidget* m_rows = nullptr;
};

} // namespace hipwise
