#pragma once

class QWidget;

namespace hipwise {

/// Gives the keyboard to the first thing of a page that can be used.
void focusFirst(const QWidget& page);

} // namespace hipwise
