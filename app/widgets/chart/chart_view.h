#pragma once

#include "app/models/chart.h"
#include "app/widgets/spoken_widget.h"

namespace hipwise {

/// A chart on the screen; it reads itself out as text.
class ChartView : public SpokenWidget {
    Q_OBJECT

  public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(const Chart& chart);
    const Chart& chart() const { return m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Chart m_chart;
};

} // namespace hipwise
