#pragma once

#include "app/models/chart.h"

#include <QTableWidget>

namespace hipwise {

/// The values of a chart in rows, for reading and for assistive tools.
class ChartTable : public QTableWidget {
    Q_OBJECT

  public:
    explicit ChartTable(QWidget* parent = nullptr);

    void setChart(const Chart& chart);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fitRows();
    int heightOfRows() const;
};

} // namespace hipwise
