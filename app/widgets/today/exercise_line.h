#pragma once

#include "app/models/session_view.h"
#include "app/widgets/beside_or_below.h"

namespace hipwise {

class SetTick;

/// One exercise of today's session: words, and one tick per set beside or below them.
class ExerciseLine : public BesideOrBelow {
    Q_OBJECT

  public:
    explicit ExerciseLine(const SessionRow& row, QWidget* parent = nullptr);

    /// Shows the ticks of a row with the same words and the same number of ticks.
    void setTicks(const SessionRow& row);
    void setOpen(bool open);

  Q_SIGNALS:
    void pressed(std::size_t tick);
    /// How the exercise is done.
    void howAsked();

  private:
    QWidget* words(const SessionRow& row);
    QWidget* ticks(const SessionRow& row);

    std::vector<SetTick*> m_ticks;
};

} // namespace hipwise
