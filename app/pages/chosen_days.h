#pragma once

#include "core/domain/date.h"

#include <vector>

namespace hipwise {

/// Three or four training days, chosen one by one.
class ChosenDays {
  public:
    /// Monday, Wednesday and Friday.
    ChosenDays();

    /// Monday first.
    const std::vector<Weekday>& days() const { return m_days; }
    bool contains(Weekday day) const;
    /// How many days a week: 3 or 4. Three while there are too few.
    int perWeek() const;
    /// How many more must be chosen before a plan can be made.
    int missing() const;
    /// The usual spread of three or four days.
    void choose(int perWeek);
    /// Adds or takes away a day; false where a fifth day was asked for.
    bool toggle(Weekday day);

  private:
    std::vector<Weekday> m_days;
};

} // namespace hipwise
