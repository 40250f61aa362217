#pragma once

#include "app/models/exercise_view.h"

#include <QWidget>

class QVBoxLayout;

namespace hipwise {

class BesideOrBelow;
class Card;

/// Everything about one exercise: how it is done, how it stands to the plan, what is known.
class ExerciseDetail : public QWidget {
    Q_OBJECT

  public:
    ExerciseDetail(const Exercise& exercise, const ExerciseView& view, QWidget* parent = nullptr);

  Q_SIGNALS:
    void backAsked();
    /// The person's own exercise is to be changed, or taken out of use.
    void changeAsked();
    void removeAsked();
    /// Another exercise of the page was pressed.
    void opened(const std::string& exercise);

  private:
    BesideOrBelow* header(const ExerciseView& view);
    Card* steps(const ExerciseView& view) const;
    Card* facts(const ExerciseView& view) const;
    Card* limits(const ExerciseView& view);
    QWidget* buttons(const ExerciseView& view);
    QWidget* neighbours(const ExerciseView& view);
};

} // namespace hipwise
