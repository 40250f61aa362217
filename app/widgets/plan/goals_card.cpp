#include "app/widgets/plan/goals_card.h"

#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/plan/goal_bar.h"
#include "app/widgets/spacing.h"

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
    space(*m_rows, *grid, 0.8, 0);
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
        fitToFont(*m_rows, [rows = m_rows, grid, row] {
            grid->setRowMinimumHeight(row + 2, em(*rows, 0.35));
        });
    }
    column()->addWidget(m_rows);
}

} // namespace hipwise
