#pragma once

#include "core/coach/progress.h"

#include <QStringList>

#include <vector>

namespace hipwise {

/// What is known of a time of training.
struct ProgressFacts {
    std::vector<PainDay> pain{};
    std::vector<TestSeries> tests{};
    std::vector<KeptWeek> kept{};
    std::vector<GoalWeek> goals{};
    std::vector<LadderProgress> ladders{};
    std::vector<ActivitySeries> activities{};
};

ProgressFacts progressFacts(const Snapshot& snapshot, ProgressRange range,
                            const Catalogue& catalogue);

/// What changed from the first to the last of it, test by test, ladder by ladder and in pain; says
/// nothing of a cause.
QStringList progressChanges(const ProgressFacts& facts, const Programme& programme,
                            const Catalogue& catalogue);

/// The week of the programme that holds a day, counted from 1.
int programmeWeekOf(const Programme& programme, Date day);

} // namespace hipwise
