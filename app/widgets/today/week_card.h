#pragma once

#include "app/models/day_view.h"
#include "app/widgets/card.h"

namespace hipwise {

class PlainLabel;
class WeekDots;

/// "This week": seven dots, how many sessions are done, and the sessions in words.
class WeekCard : public Card {
    Q_OBJECT

  public:
    explicit WeekCard(QWidget* parent = nullptr);

    void setWeek(const WeekGlance& week);

  Q_SIGNALS:
    /// Somebody holds a sheet of paper in hand.
    void typingRequested();

  private:
    WeekDots* m_dots;
    PlainLabel* m_summary;
    PlainLabel* m_sessions;
};

} // namespace hipwise
