#include "app/widgets/rule.h"

#include "app/widgets/colours.h"

#include <QPainter>

namespace hipwise {

Rule::Rule(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), coloursOf(*this).line);
}

} // namespace hipwise
