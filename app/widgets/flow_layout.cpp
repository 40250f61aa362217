#include "app/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hipwise {

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int at) {
    return at >= 0 && at < m_items.size() ? m_items.takeAt(at) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect& place) {
    QLayout::setGeometry(place);
    arrange(place, true);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect& place, bool move) const {
    const bool right = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > place.width()) {
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        const QRect at(place.topLeft() + QPoint(x, y), size);
        if (move)
            item->setGeometry(
                QStyle::visualRect(right ? Qt::RightToLeft : Qt::LeftToRight, place, at));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

} // namespace hipwise
