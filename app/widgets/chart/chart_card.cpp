#include "app/widgets/chart/chart_card.h"

#include "app/widgets/chart/chart_table.h"
#include "app/widgets/chart/chart_view.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/today/fold_button.h"

#include <QVBoxLayout>

namespace hipwise {

ChartCard::ChartCard(QWidget* parent)
    : Card(parent),
      m_title(new PlainLabel(TextRole::Strong)),
      m_note(new PlainLabel(TextRole::Small)),
      m_view(new ChartView),
      m_fold(new FoldButton(tr("As a table"), TextRole::Small)) {
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_fold->setObjectName(QStringLiteral("chartFold"));
    column()->addWidget(m_title);
    column()->addWidget(m_note);
    column()->addWidget(m_view);
    column()->addWidget(m_fold);
    column()->addStretch(1);
    connect(m_fold, &FoldButton::toggled, this, &ChartCard::showTable);
}

void ChartCard::setChart(const Chart& chart) {
    if (chart == m_chart)
        return;
    m_chart = chart;
    setObjectName(chart.key);
    m_title->setText(chart.title);
    m_note->setText(chart.note);
    m_note->setVisible(!chart.note.isEmpty());
    m_view->setChart(chart);
    m_fold->setAccessibleName(tr("As a table: %1", "the question of a chart").arg(chart.title));
    showTable(m_fold->isChecked());
}

/// Made only when it is asked for: a long time has thousands of rows.
void ChartCard::showTable(bool shown) {
    if (shown && !m_table) {
        m_table = new ChartTable;
        column()->insertWidget(column()->indexOf(m_fold) + 1, m_table);
    }
    if (!m_table)
        return;
    if (shown)
        m_table->setChart(m_chart);
    m_table->setVisible(shown);
}

} // namespace hipwise
