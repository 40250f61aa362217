#pragma once

#include "app/widgets/card.h"
#include "core/domain/exercise.h"

namespace hipwise {

class Button;
class ChoiceRow;
class ExerciseFigure;

/// The drawing of an exercise, large: start and end, the movement on request, left or right.
class MovementCard : public Card {
    Q_OBJECT

  public:
    explicit MovementCard(const Exercise& exercise, QWidget* parent = nullptr);

  private:
    QWidget* controls(const Exercise& exercise);

    ExerciseFigure* m_figure;
    Button* m_play;
};

} // namespace hipwise
