#pragma once

#include <functional>

class QBoxLayout;
class QGridLayout;
class QWidget;

namespace hipwise {

/// Room around the contents of a layout, in line heights.
struct Air {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// Does something now, and again whenever the font of the widget changes.
void fitToFont(QWidget& widget, const std::function<void()>& adapt);

/// Sets the distances of a layout inside the widget in line heights; they follow its font.
void space(QWidget& widget, QBoxLayout& layout, double between, const Air& around = {});
void space(QWidget& widget, QGridLayout& layout, double across, double down);
/// Adds an empty place of so many line heights to a column inside the widget.
void addGap(QWidget& widget, QBoxLayout& column, double tall);

} // namespace hipwise
