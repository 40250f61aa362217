#include "app/widgets/measure.h"

#include <QFontMetricsF>
#include <QWidget>

namespace hipwise {

int em(const QWidget& widget, double times) {
    return qRound(QFontMetricsF(widget.font()).height() * times);
}

} // namespace hipwise
