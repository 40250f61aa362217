#pragma once

#include "app/models/drawing.h"
#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hipwise {

/// One home test in the list of a check-in.
struct TestLine {
    Test test = Test::OneLegStance;
    QString name;
    Drawing drawing{};
    /// "Last time, 2 November: left 23 s, right 31 s"; empty where it was never done.
    QString before{};
    /// What was done today; empty where nothing was.
    QString today{};
    /// Why it is better left out; empty where it may be done.
    QString warning{};

    bool operator==(const TestLine&) const = default;
};

/// The tests in the order of their importance.
std::vector<TestLine> testLines(const Snapshot& snapshot, const CheckIn& draft,
                                const Catalogue& catalogue);

/// What the results of today say: against the marks for the age, and against the last time where
/// the difference is beyond the test's error.
QStringList resultSentences(const Snapshot& snapshot, const CheckIn& draft);
/// Where those marks were read.
QStringList resultSources(const Snapshot& snapshot, const CheckIn& draft,
                          const Catalogue& catalogue);

/// The signs as they were told last, and when.
struct KnownSigns {
    std::vector<Sign> ticked{};
    /// Empty where they were never asked.
    std::optional<Date> told{};

    bool operator==(const KnownSigns&) const = default;
};

KnownSigns knownSigns(const Snapshot& snapshot);
/// The activities of the newest check-in that has any.
std::vector<Activity> knownActivities(const Snapshot& snapshot);

/// Whether anything at all was told.
bool isEmpty(const CheckIn& draft);

} // namespace hipwise
