#include "core/planning/adapt/side_news.h"

namespace hipwise {

std::vector<Reason> SideNews::news(const Findings& findings, Date monday) {
    std::vector<Reason> news;
    for (const Goal goal : {Goal::Extension, Goal::Abduction, Goal::Function, Goal::Trunk,
                            Goal::Balance, Goal::Mobility}) {
        const bool weak = findings.weakSide(goal, monday).has_value();
        if (m_weak[index(goal)] && !weak)
            news.push_back(reasons::sidesEven(goal, !findings.weakSides[index(goal)]));
        m_weak[index(goal)] = weak;
    }
    return news;
}

} // namespace hipwise
