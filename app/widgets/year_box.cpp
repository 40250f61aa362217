#include "app/widgets/year_box.h"

#include <QTimer>

namespace hipwise {

YearBox::YearBox(int first, int last, int usual, QWidget* parent)
    : QSpinBox(parent),
      m_usual(usual) {
    setRange(first - 1, last);
    setSpecialValueText(tr("Not told"));
    setValue(minimum());
}

std::optional<int> YearBox::year() const {
    if (value() == minimum())
        return std::nullopt;
    return value();
}

void YearBox::stepBy(int steps) {
    if (value() == minimum() && steps > 0)
        setValue(m_usual);
    else
        QSpinBox::stepBy(steps);
}

void YearBox::focusInEvent(QFocusEvent* event) {
    QSpinBox::focusInEvent(event);
    QTimer::singleShot(0, this, &QSpinBox::selectAll);
}

} // namespace hipwise
