#pragma once

#include "app/models/week_view.h"
#include "app/models/what_if_view.h"
#include "app/widgets/spoken_widget.h"

namespace hipwise {

/// The weeks of a programme as bars of their strength sets. A press or the arrow keys choose a
/// week; test weeks carry a diamond and today's week is underlined.
class WeekStrip : public SpokenWidget {
    Q_OBJECT

  public:
    explicit WeekStrip(QWidget* parent = nullptr);

    void setWeeks(const std::vector<WeekBar>& weeks);
    /// A light line over the bars; empty for none.
    void setLine(const std::vector<WhatIfPoint>& line);
    /// Which week is filled with the accent; says nothing by chosen().
    void showWeek(int number);
    /// The area that takes a week's press.
    QRect column(int number) const;

    std::optional<Range> range() const override;
    void choose(int number) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void chosen(int number);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void paintWeek(QPainter& painter, const WeekBar& week, double tallest) const;
    void paintLine(QPainter& painter, double tallest) const;
    QPointF placeOf(const WhatIfPoint& point, double tallest) const;
    double topOfLine(const WeekBar& week, double tallest) const;
    QRectF barOf(const WeekBar& week, double tallest) const;
    double tallest() const;
    QString spokenOf(const WeekBar& week) const;

    std::vector<WeekBar> m_weeks;
    std::vector<WhatIfPoint> m_line;
    int m_shown = 1;
};

} // namespace hipwise
