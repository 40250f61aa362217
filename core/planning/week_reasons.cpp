#include "core/planning/reasons.h"

namespace hipwise::reasons {

Reason sidesEven(Goal goal, bool tested) {
    return {"side.even",
            tested ? "Both sides were alike for " + goalWords(goal) +
                         " in the last test, so they work the same again."
                   : "Twelve weeks with more for one side are over for " + goalWords(goal) +
                         ", so both work the same again.",
            {}};
}

Reason testsSpared() {
    return {"tests.spared",
            "The tests that take full strength are left out this week: first it has to go well "
            "again.",
            {}};
}

Reason lighterWeek(int number) {
    return {"week.consolidate",
            "Week " + std::to_string(number) + " is lighter: fewer sets, and time for the tests.",
            {"bell-2023"}};
}

Reason afterLightWeek() {
    return {"week.back", "The lighter week is over, so there are more sets again.", {}};
}

std::vector<Reason> ofWeek(const WeekFrame& week, const PerGoal<GoalTarget>& targets,
                           const Findings& findings) {
    std::vector<Reason> reasons;
    if (week.number == 1 && !findings.age)
        reasons.push_back({"start.careful_default",
                           "Your year of birth is not known, so the plan starts on the careful "
                           "side. Adding it may change this.",
                           {}});
    else if (week.number == 1 && findings.older)
        reasons.push_back(
            {"start.age", "From 65 on the plan starts lower, with longer rests.", {}});
    if (week.phase == Phase::Learn)
        reasons.push_back({"week.learn",
                           "Weeks 1 and 2 are for learning: body weight only, and stop each set "
                           "with 3 more in you.",
                           {"halperin-2022"}});
    if (week.consolidation)
        reasons.push_back(lighterWeek(week.number));
    if (week.phase == Phase::Maintenance)
        reasons.push_back({"week.maintain", "Two sessions a week keep what you have built.", {}});
    for (const Goal goal : goalOrder(targets))
        if (const Band band = worstBandFor(goal, findings); band == Band::Low)
            reasons.push_back({"week.finding",
                               "Your test of " + goalWords(goal) +
                                   " was low, so that counts for more in the week.",
                               {}});
    return reasons;
}

Reason sessionOrder(Goal first, bool every) {
    const std::string begins = every
                                   ? "Each session begins with " + goalWords(first)
                                   : "Sessions begin with " + goalWords(first) + " where they can";
    return {"week.order", begins + ": what comes first improves most.", {"acsm-2026"}};
}

} // namespace hipwise::reasons
