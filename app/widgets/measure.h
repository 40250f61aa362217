#pragma once

class QWidget;

namespace hipwise {

/// So many times the line height of the widget's font, in pixels: the unit of every distance.
int em(const QWidget& widget, double times = 1.0);

} // namespace hipwise
