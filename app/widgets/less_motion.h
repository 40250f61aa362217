#pragma once

#include <QStyle>

class QWidget;

namespace hipwise {

/// The question to a style whether moving pictures are to stand still; 0 where they may move.
inline constexpr auto lessMotionHint = static_cast<QStyle::StyleHint>(QStyle::SH_CustomBase + 1);

bool wantsLessMotion(const QWidget& widget);

} // namespace hipwise
