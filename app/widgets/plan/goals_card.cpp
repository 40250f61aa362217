#include "app/widgets/plan/goals_card.h"

#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/plan/goal_bar.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

GoalsCard::GoalsCard(QWidget* parent) : Card(parent) {
    column()->addWidget(new PlainLabel(tr("Weekly sets by goal"), TextRole::Strong));
}

void GoalsCard::setGoals(const std::vector<GoalView>& goals) {
    delete m_rows;
    m_rows = new QWidget(this);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(*this, 0.8));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 1);
    double scale = 1;
    for (const GoalView& goal : goals)
        scale = std::max({scale, goal.high * 1.08, goal.sets});
    for (const GoalView& goal : goals) {
        const int row = grid->rowCount();
        auto* bar = new GoalBar;
        bar->setGoal(goal, scale);
        grid->addWidget(new PlainLabel(goal.name), row, 0);
        grid->addWidget(bar, row, 1, Qt::AlignVCenter);
        grid->addWidget(new PlainLabel(goal.number), row, 2);
        if (!goal.verdict.isEmpty())
            grid->addWidget(new PlainLabel(goal.verdict, TextRole::Small), row + 1, 1, 1, 2);
        grid->setRowMinimumHeight(row + 2, em(*this, 0.35));
    }
    column()->addWidget(m_rows);
}

} // namespace hipwise
