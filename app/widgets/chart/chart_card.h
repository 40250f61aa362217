#pragma once

#include "app/models/chart.h"
#include "app/widgets/card.h"

namespace hipwise {

class ChartTable;
class ChartView;
class FoldButton;
class PlainLabel;

/// A chart under its question, and the table behind it on demand.
class ChartCard : public Card {
    Q_OBJECT

  public:
    explicit ChartCard(QWidget* parent = nullptr);

    void setChart(const Chart& chart);

  private:
    void showTable(bool shown);

    Chart m_chart;
    PlainLabel* m_title;
    PlainLabel* m_note;
    ChartView* m_view;
    FoldButton* m_fold;
    ChartTable* m_table = nullptr;
};

} // namespace hipwise
