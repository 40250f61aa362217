#pragma once

#include "app/widgets/figure/drawn_parts.h"
#include "app/widgets/figure/figure_style.h"

class QPainter;

namespace hipwise {

/// Width in pixels of the light gap where limbs cross, of lines, and of the ghost's outline.
double rimWidth(const FigureStyle& style, double scale);
double ghostWidth(double scale);

/// Paints a body with the things around it.
void paintBody(QPainter& painter, const std::vector<DrawnPart>& parts, const FigureStyle& style,
               double scale);
/// Paints only the outline of the whole, as the trace of where the body was.
void paintGhost(QPainter& painter, const BodyTrace& trace, const FigureStyle& style);

} // namespace hipwise
