#pragma once

#include "app/models/lesson_view.h"
#include "app/widgets/card.h"

namespace hipwise {

/// One card of what is worth knowing: drawings beside or above a few sentences.
class LessonCard : public Card {
    Q_OBJECT

  public:
    explicit LessonCard(const LessonView& lesson, QWidget* parent = nullptr);
};

} // namespace hipwise
