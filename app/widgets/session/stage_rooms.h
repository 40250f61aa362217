#pragma once

#include <QRectF>
#include <QSizeF>

namespace hipwise {

/// Where the parts of the far view stand, all in pixels of the stage. `tall` is the height of the
/// whole screen or window, of which the digits of the count take a fifth.
struct StageRooms {
    QRectF bar;
    QRectF progress;
    QRectF title;
    QRectF cue;
    QRectF figure;
    QRectF phase;
    QRectF count;
    QRectF caption;
    QRectF countBar;
    QRectF next;
    /// Heights of fonts.
    double titleFont = 0;
    double cueFont = 0;
    double smallFont = 0;
    double countFont = 0;
};

StageRooms stageRooms(const QSizeF& stage, double tall);

} // namespace hipwise
