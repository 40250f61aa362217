#include "app/widgets/less_motion.h"

#include <QWidget>

namespace hipwise {

bool wantsLessMotion(const QWidget& widget) {
    return widget.style()->styleHint(lessMotionHint, nullptr, &widget) != 0;
}

} // namespace hipwise
