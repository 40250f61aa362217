#pragma once

#include <QColor>

namespace hipwise {

struct Colours;

/// How a figure is inked: on a screen in tones, on paper in lines.
struct FigureStyle {
    QColor ground;
    /// Limbs towards the viewer, the trunk, and limbs away; each at least 3:1 on the ground.
    QColor nearTone;
    QColor middleTone;
    QColor farTone;
    QColor muscle;
    QColor prop;
    QColor propLine;
    QColor mat;
    QColor ghostLine;
    QColor ghost;
    QColor arrow;
    QColor band;
    /// Lines around every part and hatched muscles.
    bool lines = false;
    QColor ink;
};

FigureStyle screenStyle(const Colours& colours);
/// The same on another surface of the window.
FigureStyle screenStyle(const Colours& colours, const QColor& ground);
FigureStyle paperStyle();

} // namespace hipwise
