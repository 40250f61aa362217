#pragma once

#include "app/models/chart.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;
class QPaintDevice;
class QWidget;

namespace hipwise {

/// Colours, type and sizes of a chart on one kind of ground.
struct ChartStyle {
    QFont font;
    QColor text;
    QColor quiet;
    QColor line;
    QColor ground;
    QColor band;
    QColor onBand;
    /// Of bars: the outline of what was planned, the filling of what was done.
    QColor outline;
    QColor filling;
    /// Of the series, in their order; used again from the start where there are more series.
    std::vector<QColor> inks;
    /// Width of a line; marks are four times as large.
    double pen = 2;
};

/// The style of the window, light or dark, in the size of the widget's font.
ChartStyle chartStyleOf(const QWidget& widget);

/// Paints the key, the axes and the values into the rectangle, without title and note.
void paintChart(QPainter& painter, const QRectF& into, const Chart& chart, const ChartStyle& style);

/// The height that the key takes at a width; 0 where there is one series, which needs no key.
double chartKeyHeight(const Chart& chart, const ChartStyle& style, double width);

} // namespace hipwise
