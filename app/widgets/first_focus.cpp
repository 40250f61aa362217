#include "app/widgets/first_focus.h"

#include <QWidget>

namespace hipwise {

void focusFirst(const QWidget& page) {
    for (auto* next = page.nextInFocusChain(); next != nullptr && page.isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() && !next->isHidden()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace hipwise
