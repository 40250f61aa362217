#include "app/pages/chosen_days.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr int fewest = 3;
constexpr int most = 4;

} // namespace

ChosenDays::ChosenDays() {
    choose(fewest);
}

bool ChosenDays::contains(Weekday day) const {
    return std::ranges::find(m_days, day) != m_days.end();
}

int ChosenDays::perWeek() const {
    return std::max(fewest, static_cast<int>(m_days.size()));
}

int ChosenDays::missing() const {
    return perWeek() - static_cast<int>(m_days.size());
}

void ChosenDays::choose(int perWeek) {
    using enum Weekday;
    if (perWeek == most)
        m_days = {Monday, Tuesday, Thursday, Friday};
    else
        m_days = {Monday, Wednesday, Friday};
}

bool ChosenDays::toggle(Weekday day) {
    if (contains(day)) {
        std::erase(m_days, day);
        return true;
    }
    if (m_days.size() == most)
        return false;
    m_days.insert(std::ranges::upper_bound(m_days, day), day);
    return true;
}

} // namespace hipwise
