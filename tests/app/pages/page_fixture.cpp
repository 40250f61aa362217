#include "tests/app/pages/page_fixture.h"

#include <QAccessible>
#include <QCoreApplication>

namespace hipwise {

void settle() {
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

std::vector<std::string> clippedLabels(const QWidget& page) {
    std::vector<std::string> clipped;
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&page) || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool narrow = label->width() < label->minimumSizeHint().width();
        if (label->height() < needed || narrow)
            clipped.push_back(label->text().toStdString());
    }
    return clipped;
}

std::vector<QWidget*> tabOrder(QWidget& page) {
    std::vector<QWidget*> order;
    for (QWidget* each = page.nextInFocusChain(); each != &page; each = each->nextInFocusChain())
        if (page.isAncestorOf(each) && each->isVisibleTo(&page) && each->isEnabled() &&
            (each->focusPolicy() & Qt::TabFocus))
            order.push_back(each);
    return order;
}

std::vector<std::string> namelessControls(const QWidget& page) {
    std::vector<std::string> nameless;
    for (auto* each : page.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&page) || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        auto* spoken = QAccessible::queryAccessibleInterface(each);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless.emplace_back(each->metaObject()->className());
    }
    return nameless;
}

} // namespace hipwise
