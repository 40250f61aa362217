#pragma once

#include "app/pages/chosen_days.h"
#include "app/widgets/card.h"

#include <vector>

namespace hipwise {

class Button;
class ChoiceRow;
class PlainLabel;

/// "How many days a week, and which?": the number follows the days and the days the number.
class DaysQuestion : public Card {
    Q_OBJECT

  public:
    explicit DaysQuestion(QWidget* parent = nullptr);

    const ChosenDays& answer() const { return m_answer; }

  Q_SIGNALS:
    void changed();

  private:
    QWidget* weekdayRow();
    void toggle(Weekday day);
    void show(const QString& hint);

    ChosenDays m_answer;
    ChoiceRow* m_perWeek;
    std::vector<Button*> m_weekdays;
    PlainLabel* m_hint;
};

} // namespace hipwise
