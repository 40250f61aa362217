#pragma once

#include "app/models/chart.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <string>
#include <vector>

namespace hipwise {

/// One line of print; sizes are points.
struct PlacedText {
    QRectF area;
    qreal baseline = 0;
    QString text;
    int size = 12;
    bool bold = false;
};

/// Room for the two drawings of an exercise.
struct FigureRoom {
    std::string exercise;
    QRectF area;
    /// Path of a picture of the person's own in place of the drawings.
    QString picture{};
};

/// Room for a chart without its title.
struct ChartRoom {
    Chart chart;
    QRectF area;
};

/// What is put on paper, in points from the top left corner.
struct Marks {
    std::vector<PlacedText> texts;
    /// Boxes to tick or to write in.
    std::vector<QRectF> boxes;
    std::vector<QRectF> frames;
    std::vector<QLineF> lines;
    std::vector<FigureRoom> figures;
    std::vector<ChartRoom> charts;

    void add(const Marks& other, QPointF offset);
};

/// Marks that stay together on one page.
struct Block {
    qreal height = 0;
    Marks marks;

    void addBelow(const Block& next);
};

struct SheetPage {
    QSizeF size;
    Marks marks;
};

/// Width of the lines of boxes, frames and tables.
inline constexpr qreal lineWidth = 0.8;

constexpr qreal fromMillimetres(qreal millimetres) {
    return millimetres * 72.0 / 25.4;
}

} // namespace hipwise
